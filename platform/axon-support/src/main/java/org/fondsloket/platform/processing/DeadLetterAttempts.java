package org.fondsloket.platform.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** Parks what failed and counts how often it was tried. */
final class DeadLetterAttempts implements EnqueuePolicy<EventMessage<?>> {

    private static final String ATTEMPTS = "attempts";

    /** Attempts after the first failure; a letter that only waits behind another has none. */
    static int of(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.diagnostics().get(ATTEMPTS) instanceof Number attempts
                ? attempts.intValue()
                : 0;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        boolean parkedBefore =
                letter.cause().isPresent() && letter.diagnostics().containsKey(ATTEMPTS);
        int attempts = parkedBefore ? of(letter) + 1 : 0;
        return Decisions.requeue(
                ThrowableCause.truncated(cause),
                each -> each.diagnostics().and(ATTEMPTS, attempts));
    }
}
