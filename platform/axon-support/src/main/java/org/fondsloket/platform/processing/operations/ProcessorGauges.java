package org.fondsloket.platform.processing.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.fondsloket.platform.processing.ProcessorProgress;
import org.fondsloket.platform.processing.ProcessorStatus;
import org.fondsloket.platform.processing.operations.DeadLetterRows.DeadLetterCount;

/** Lag and parked events of each group; the group is the only tag, never an aggregate (T12). */
final class ProcessorGauges implements MeterBinder {

    /** One reading serves all gauges of a scrape. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ProcessorProgress progress;
    private final DeadLetterRows deadLetters;

    ProcessorGauges(ProcessorProgress progress, DeadLetterRows deadLetters) {
        this.progress = progress;
        this.deadLetters = deadLetters;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String group : progress.groups()) {
            Reading<ProcessorStatus> status =
                    new Reading<>(FRESH, () -> progress.of(group).orElse(null));
            Reading<DeadLetterCount> letters = new Reading<>(FRESH, () -> deadLetters.count(group));
            gauge(
                    registry,
                    group,
                    "fondsloket.processor.lag.events",
                    status,
                    ProcessorStatus::lagEvents);
            gauge(
                    registry,
                    group,
                    "fondsloket.processor.lag.seconds",
                    status,
                    ProcessorStatus::lagSeconds);
            gauge(
                    registry,
                    group,
                    "fondsloket.processor.running",
                    status,
                    each -> each.running() && each.error() == null ? 1 : 0);
            gauge(registry, group, "fondsloket.dead.letters", letters, DeadLetterCount::letters);
            gauge(
                    registry,
                    group,
                    "fondsloket.dead.letters.sequences",
                    letters,
                    DeadLetterCount::sequences);
            gauge(
                    registry,
                    group,
                    "fondsloket.dead.letters.oldest.seconds",
                    letters,
                    DeadLetterCount::oldestSeconds);
        }
    }

    private static <T> void gauge(
            MeterRegistry registry,
            String group,
            String name,
            Reading<T> reading,
            ToDoubleFunction<T> value) {
        Gauge.builder(
                        name,
                        reading,
                        each -> {
                            T current = each.current();
                            return current == null ? Double.NaN : value.applyAsDouble(current);
                        })
                .tag("group", group)
                .strongReference(true)
                .register(registry);
    }
}
