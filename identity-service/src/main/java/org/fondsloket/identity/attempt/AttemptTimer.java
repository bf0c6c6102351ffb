package org.fondsloket.identity.attempt;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Throws away counts whose time is over, so that the table stays as small as the present attack.
 */
@Component
class AttemptTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptTimer.class);

    private final Attempts attempts;
    private @Nullable ScheduledExecutorService executor;

    AttemptTimer(Attempts attempts) {
        this.attempts = attempts;
    }

    private void clearQuietly() {
        try {
            attempts.clear();
        } catch (RuntimeException failure) {
            LOG.warn("Old attempts could not be removed; the next look will", failure);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("attempt-timer").factory());
        var _ = started.scheduleWithFixedDelay(this::clearQuietly, 1, 1, TimeUnit.HOURS);
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
}
