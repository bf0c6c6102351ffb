package org.fondsloket.mailbox.letter;

import java.time.Instant;
import java.time.YearMonth;
import org.fondsloket.platform.store.StoredAs;

/** What happened to a letter; stored for ever, so without personal data. */
public sealed interface LetterEvent {

    String letterId();

    /**
     * A letter is to be written.
     *
     * @param facts everything the letter states except the names, which are added when it is
     *     rendered
     */
    @StoredAs("mailbox.LetterRequested")
    record LetterRequested(
            String letterId,
            String employerNumber,
            String kind,
            YearMonth month,
            String reportId,
            String language,
            LetterFacts facts)
            implements LetterEvent {}

    /**
     * The letter lies in the mailbox.
     *
     * @param sha256 address of the PDF's bytes
     */
    @StoredAs("mailbox.LetterFiled")
    record LetterFiled(
            String letterId,
            String employerNumber,
            String kind,
            YearMonth month,
            String reportId,
            String language,
            String sha256,
            int pages,
            int bytes,
            Instant filedAt)
            implements LetterEvent {}

    /**
     * The letter was opened for the first time.
     *
     * @param by subject of the reader's login
     */
    @StoredAs("mailbox.LetterRead")
    record LetterRead(String letterId, String by, Instant readAt) implements LetterEvent {}
}
