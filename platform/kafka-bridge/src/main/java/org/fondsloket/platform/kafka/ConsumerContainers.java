package org.fondsloket.platform.kafka;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Starts the listeners once their topics exist: a service may start while the broker is away and
 * begins to read when it comes back.
 */
final class ConsumerContainers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerContainers.class);
    private static final long RETRY_SECONDS = 5;

    private final Topics topics;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
    private final ScheduledExecutorService retries =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("topic-setup").factory());
    private boolean running;

    ConsumerContainers(
            Topics topics, List<ConcurrentMessageListenerContainer<String, byte[]>> containers) {
        this.topics = topics;
        this.containers = List.copyOf(containers);
    }

    @Override
    public synchronized void start() {
        running = true;
        attempt();
    }

    private synchronized void attempt() {
        if (!running) {
            return;
        }
        try {
            topics.create();
        } catch (RuntimeException e) {
            LOG.warn("Topics not ready, trying again in {} s: {}", RETRY_SECONDS, e.toString());
            var _ = retries.schedule(this::attempt, RETRY_SECONDS, TimeUnit.SECONDS);
            return;
        }
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public synchronized void stop() {
        running = false;
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** After the database and the command side, before the web server takes requests. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 4096;
    }
}
