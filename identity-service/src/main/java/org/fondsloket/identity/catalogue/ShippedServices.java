package org.fondsloket.identity.catalogue;

import java.util.UUID;
import org.fondsloket.identity.policy.PolicyCommand.ShipService;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.catalogue.ServiceCatalogue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the store at each start what this release ships; a service that the fund has decided about,
 * or that is as it was, changes nothing.
 */
@Component
class ShippedServices implements SmartLifecycle {

    private final ServiceCatalogue catalogue;
    private final Commands commands;
    private boolean running;

    ShippedServices(ServiceCatalogue catalogue, Commands commands) {
        this.catalogue = catalogue;
        this.commands = commands;
    }

    @Override
    public synchronized void start() {
        Envelope envelope = Envelope.system("identity-service", UUID.randomUUID().toString());
        catalogue
                .services()
                .forEach(
                        entry ->
                                commands.send(
                                        new ShipService(
                                                entry.code(),
                                                entry.dataClass(),
                                                catalogue.classOf(entry).floor().acr(),
                                                entry.required().acr(),
                                                entry.maxAge().toSeconds(),
                                                entry.cutover()),
                                        envelope));
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** Last of all: the event processors must be there before the first event is. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
