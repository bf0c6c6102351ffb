package org.fondsloket.identity.fund;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.holder.Accesses;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.Unreachable;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Grants the rights that no clerk can grant, because without them there is no clerk. Runs at each
 * start, beside the service, until Keycloak has answered; what holds already is not granted again.
 */
@Component
class FundClients implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FundClients.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);

    private final FundClientProperties properties;
    private final KeycloakAdmin keycloak;
    private final Logins logins;
    private final Accesses accesses;
    private @Nullable Thread work;

    FundClients(
            FundClientProperties properties,
            KeycloakAdmin keycloak,
            Logins logins,
            Accesses accesses) {
        this.properties = properties;
        this.keycloak = keycloak;
        this.logins = logins;
        this.accesses = accesses;
    }

    @Override
    public void start() {
        work = Thread.ofVirtual().name("fund-clients").start(this::untilDone);
    }

    @Override
    public void stop() {
        Thread running = work;
        if (running != null) {
            running.interrupt();
        }
        work = null;
    }

    @Override
    public boolean isRunning() {
        return work != null;
    }

    /** Last of all: the event processors must be there before the first event is. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void untilDone() {
        Duration wait = FIRST_WAIT;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                properties.fundClients().forEach(this::grant);
                return;
            } catch (Unreachable away) {
                LOG.info("Rights of the fund's own systems wait for Keycloak");
            } catch (RuntimeException failure) {
                LOG.warn("Rights of the fund's own systems could not be granted yet", failure);
            }
            try {
                Thread.sleep(wait);
            } catch (InterruptedException stopped) {
                return;
            }
            wait = min(wait.multipliedBy(2), properties.longestWait());
        }
    }

    private void grant(String clientId) {
        String subject =
                keycloak.subjectOfClient(clientId)
                        .orElseThrow(
                                () -> new IllegalStateException("No client named " + clientId));
        logins.rememberMachine(clientId, subject);
        accesses.grant(
                subject,
                Right.FUND,
                List.of(Right.CLERK.name(), Right.OPERATIONS.name()),
                Envelope.system("identity-service", UUID.randomUUID().toString()));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
