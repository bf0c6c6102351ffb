package org.fondsloket.platform.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.fondsloket.platform.processing.ProcessorSettings.DeadLetterSettings;

/** Tries parked events again, on its own with growing delays and at once when a person says so. */
public final class DeadLetters {

    private static final int LARGEST_SHIFT = 20;

    private final EventProcessingConfiguration processing;
    private final ProcessorSettings settings;

    DeadLetters(EventProcessingConfiguration processing, ProcessorSettings settings) {
        this.processing = processing;
        this.settings = settings;
    }

    /** Outcome of one attempt. */
    public enum Outcome {
        HANDLED,
        FAILED_AGAIN,
        NOT_WAITING
    }

    /**
     * Handles this letter and then what waits behind it.
     *
     * @param letterId the first letter of its sequence; another one is not waiting for its turn
     */
    public Outcome retry(String group, String letterId) {
        return attempt(
                group,
                letter ->
                        letter instanceof JdbcDeadLetter<?> stored
                                && stored.getIdentifier().equals(letterId));
    }

    /** Every sequence of the group whose delay is over, once. */
    int retryDue(String group) {
        Instant now = GenericDeadLetter.clock.instant();
        int attempts = 0;
        while (attempt(group, letter -> due(letter, now)) != Outcome.NOT_WAITING) {
            attempts++;
        }
        return attempts;
    }

    private Outcome attempt(String group, Predicate<DeadLetter<? extends EventMessage<?>>> wanted) {
        SequencedDeadLetterProcessor<EventMessage<?>> processor =
                processing.sequencedDeadLetterProcessor(group).orElse(null);
        if (processor == null) {
            return Outcome.NOT_WAITING;
        }
        AtomicBoolean found = new AtomicBoolean();
        boolean handled =
                processor.process(
                        letter -> {
                            boolean take = wanted.test(letter);
                            found.compareAndSet(false, take);
                            return take;
                        });
        if (handled) {
            return Outcome.HANDLED;
        }
        return found.get() ? Outcome.FAILED_AGAIN : Outcome.NOT_WAITING;
    }

    private boolean due(DeadLetter<? extends EventMessage<?>> letter, Instant now) {
        DeadLetterSettings limits = settings.deadLetters();
        int attempts = DeadLetterAttempts.of(letter);
        return attempts < limits.maxAttempts()
                && !letter.lastTouched().plus(delay(attempts)).isAfter(now);
    }

    private Duration delay(int attempts) {
        DeadLetterSettings limits = settings.deadLetters();
        Duration delay = limits.firstRetry().multipliedBy(1L << Math.min(attempts, LARGEST_SHIFT));
        return delay.compareTo(limits.longestDelay()) < 0 ? delay : limits.longestDelay();
    }
}
