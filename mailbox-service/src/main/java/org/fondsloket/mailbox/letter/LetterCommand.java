package org.fondsloket.mailbox.letter;

import java.time.Instant;
import java.time.YearMonth;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of a letter. */
public sealed interface LetterCommand extends AggregateCommand<@Nullable Void> {

    String letterId();

    @Override
    default String aggregateId() {
        return LetterId.aggregate(letterId());
    }

    /**
     * Asks for a letter.
     *
     * @param employerNumber recipient, an employer or a service provider, unless it goes to a
     *     worker
     * @param kind such as LT-07
     * @param reportId what the letter is about: a report, or the event of an account
     * @param language ISO code of the language the recipient reads
     * @param workerNumber recipient, unless it goes to an employer
     */
    record RequestLetter(
            String letterId,
            @Nullable String employerNumber,
            String kind,
            YearMonth month,
            String reportId,
            String language,
            LetterFacts facts,
            @Nullable String workerNumber)
            implements LetterCommand {

        public RequestLetter {
            if ((employerNumber == null) == (workerNumber == null)) {
                throw new IllegalArgumentException("A letter goes to an employer or to a worker");
            }
        }

        /** Asks for a letter to an employer. */
        public RequestLetter(
                String letterId,
                String employerNumber,
                String kind,
                YearMonth month,
                String reportId,
                String language,
                LetterFacts facts) {
            this(letterId, employerNumber, kind, month, reportId, language, facts, null);
        }
    }

    /**
     * Puts the rendered letter into the mailbox.
     *
     * @param sha256 address of the stored bytes
     */
    record FileRendering(String letterId, String sha256, int pages, int bytes, Instant at)
            implements LetterCommand {}

    /**
     * Notes that somebody opened the letter.
     *
     * @param by subject of the reader's login
     */
    record MarkRead(String letterId, String by, Instant at) implements LetterCommand {}
}
