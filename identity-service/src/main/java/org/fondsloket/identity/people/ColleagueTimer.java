package org.fondsloket.identity.people;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks through the links for those whose time is over, so that no address is kept for nothing. A
 * link itself is compared with the clock wherever it is used or shown.
 */
@Component
class ColleagueTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ColleagueTimer.class);

    private final ColleagueInvitations invitations;
    private final ColleagueProperties properties;
    private @Nullable ScheduledExecutorService executor;

    ColleagueTimer(ColleagueInvitations invitations, ColleagueProperties properties) {
        this.invitations = invitations;
        this.properties = properties;
    }

    private void lookQuietly() {
        try {
            invitations.expire(Envelope.system("colleague-timer", UUID.randomUUID().toString()));
        } catch (RuntimeException failure) {
            LOG.warn("Invitations could not be looked through; the next look will", failure);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("colleague-timer").factory());
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
