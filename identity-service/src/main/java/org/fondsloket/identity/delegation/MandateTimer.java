package org.fondsloket.identity.delegation;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fondsloket.identity.mandate.MandateCommand.AnnounceExpiry;
import org.fondsloket.identity.mandate.MandateCommand.ExpireMandate;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks through the mandates for those that end. Nobody depends on its being on time: services
 * compare the dates themselves; and a look too many changes nothing.
 */
@Component
class MandateTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MandateTimer.class);

    private final Mandates mandates;
    private final MandateActs acts;
    private final MandateProperties properties;
    private final Commands commands;
    private @Nullable ScheduledExecutorService executor;

    MandateTimer(
            Mandates mandates, MandateActs acts, MandateProperties properties, Commands commands) {
        this.mandates = mandates;
        this.acts = acts;
        this.properties = properties;
        this.commands = commands;
    }

    /** Expires what is over and announces what soon will be. */
    void look() {
        LocalDate today = acts.today();
        int first = properties.noticeDays().stream().mapToInt(Integer::intValue).max().orElse(0);
        Envelope envelope = Envelope.system("mandate-timer", UUID.randomUUID().toString());
        for (String mandate : mandates.dueBy(today.plusDays(first))) {
            commands.send(new ExpireMandate(mandate, today), envelope);
            commands.send(new AnnounceExpiry(mandate, today, properties.rules()), envelope);
        }
    }

    private void lookQuietly() {
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.warn("Mandates could not be looked through; the next look will", failure);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("mandate-timer").factory());
        long pause = properties.lookEvery().toSeconds();
        var _ = started.scheduleWithFixedDelay(this::lookQuietly, pause, pause, TimeUnit.SECONDS);
        executor = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = executor;
        if (running != null) {
            running.shutdownNow();
        }
        executor = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    /** Last of all: the event processors must be there before the first event is. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
