package org.fondsloket.mailbox.rendering;

import java.util.Optional;
import org.fondsloket.mailbox.letter.axon.RequestedLetters;
import org.fondsloket.mailbox.letter.axon.RequestedLetters.Requested;
import org.fondsloket.mailbox.rendering.WaitingLetters.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries again to write letters whose names were not known yet, each in a transaction of its own,
 * and after a while without the names: a confirmation with numbers is better than none.
 */
@Component
class NamesAwaited {

    private static final Logger LOG = LoggerFactory.getLogger(NamesAwaited.class);

    private final WaitingLetters waiting;
    private final RequestedLetters requests;
    private final LetterRendering rendering;
    private final TransactionTemplate transaction;

    NamesAwaited(
            WaitingLetters waiting,
            RequestedLetters requests,
            LetterRendering rendering,
            TransactionTemplate transaction) {
        this.waiting = waiting;
        this.requests = requests;
        this.rendering = rendering;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${fondsloket.rendering.interval:500ms}")
    void tryAgain() {
        while (tryOne()) {
            // Until no letter is due: each attempt moves a letter on or away.
        }
    }

    private boolean tryOne() {
        try {
            Optional<Waiting> due = transaction.execute(status -> attempt());
            return due != null && due.isPresent();
        } catch (AttemptFailed e) {
            LOG.error("A letter cannot be written and is tried again: {}", e.letter, e.getCause());
            transaction.executeWithoutResult(status -> waiting.tryLater(e.letter));
            return true;
        }
    }

    private Optional<Waiting> attempt() {
        Optional<Waiting> due = waiting.takeDue();
        due.ifPresent(
                letter -> {
                    try {
                        attempt(letter);
                    } catch (RuntimeException e) {
                        throw new AttemptFailed(letter, e);
                    }
                });
        return due;
    }

    private void attempt(Waiting letter) {
        Requested request = requests.find(letter.letterId());
        if (letter.overdue() || rendering.ready(request.letter())) {
            waiting.remove(letter.letterId());
            rendering.write(request.letter(), request.envelope());
        } else {
            waiting.tryLater(letter);
        }
    }

    private static final class AttemptFailed extends RuntimeException {

        private final transient Waiting letter;

        AttemptFailed(Waiting letter, RuntimeException cause) {
            super(cause);
            this.letter = letter;
        }
    }
}
