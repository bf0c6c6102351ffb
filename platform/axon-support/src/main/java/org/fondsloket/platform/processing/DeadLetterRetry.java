package org.fondsloket.platform.processing;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks at the parked events in the background: Axon itself never tries one again (T6). */
final class DeadLetterRetry implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetry.class);

    private final DeadLetters deadLetters;
    private final ProcessorSettings settings;
    private @Nullable ScheduledExecutorService executor;
    private @Nullable ScheduledFuture<?> job;

    DeadLetterRetry(DeadLetters deadLetters, ProcessorSettings settings) {
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    @Override
    public void start() {
        long interval = settings.deadLetters().interval().toMillis();
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        new AxonThreadFactory("DeadLetterRetry"));
        executor = started;
        job = started.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
    }

    private void look() {
        for (Map.Entry<String, ProcessorKind> group : settings.processors().entrySet()) {
            if (group.getValue().parksFailures()) {
                try {
                    deadLetters.retryDue(group.getKey());
                } catch (RuntimeException e) {
                    // A job that throws is never run again; the next look finds the letter still
                    // there.
                    LOG.warn("Dead letters of {} could not be tried again", group.getKey(), e);
                }
            }
        }
    }

    @Override
    public void stop() {
        if (executor != null) {
            executor.close();
            executor = null;
            job = null;
        }
    }

    @Override
    public boolean isRunning() {
        return job != null;
    }

    @Override
    public int getPhase() {
        return SpringAxonConfiguration.LIFECYCLE_PHASE + 1;
    }
}
