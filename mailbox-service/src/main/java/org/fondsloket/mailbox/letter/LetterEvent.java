package org.fondsloket.mailbox.letter;

import java.time.Instant;
import java.time.YearMonth;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to a letter; stored for ever, so without personal data. */
public sealed interface LetterEvent {

    String letterId();

    /**
     * A letter is to be written.
     *
     * @param employerNumber recipient, an employer or a service provider, unless it goes to a
     *     worker
     * @param workerNumber recipient, unless it goes to an employer
     * @param reportId what the letter is about: a report, or the event of an account
     * @param facts everything the letter states except the names, which are added when it is
     *     rendered
     */
    @StoredAs(value = "mailbox.LetterRequested", revision = "2")
    record LetterRequested(
            String letterId,
            @Nullable String employerNumber,
            String kind,
            YearMonth month,
            String reportId,
            String language,
            LetterFacts facts,
            @Nullable String workerNumber)
            implements LetterEvent {

        /** A letter to an employer. */
        public LetterRequested(
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
     * The letter lies in the mailbox.
     *
     * @param employerNumber recipient, an employer or a service provider, unless it goes to a
     *     worker
     * @param workerNumber recipient, unless it goes to an employer
     * @param sha256 address of the PDF's bytes
     */
    @StoredAs(value = "mailbox.LetterFiled", revision = "2")
    record LetterFiled(
            String letterId,
            @Nullable String employerNumber,
            String kind,
            YearMonth month,
            String reportId,
            String language,
            String sha256,
            int pages,
            int bytes,
            Instant filedAt,
            @Nullable String workerNumber)
            implements LetterEvent {

        /** A letter to an employer. */
        public LetterFiled(
                String letterId,
                String employerNumber,
                String kind,
                YearMonth month,
                String reportId,
                String language,
                String sha256,
                int pages,
                int bytes,
                Instant filedAt) {
            this(
                    letterId,
                    employerNumber,
                    kind,
                    month,
                    reportId,
                    language,
                    sha256,
                    pages,
                    bytes,
                    filedAt,
                    null);
        }
    }

    /**
     * The letter was opened for the first time.
     *
     * @param by subject of the reader's login
     */
    @StoredAs("mailbox.LetterRead")
    record LetterRead(String letterId, String by, Instant readAt) implements LetterEvent {}
}
