package org.fondsloket.mailbox.request;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request for a document; stored for ever, so without what people wrote and
 * without the names of files.
 */
public sealed interface DocumentRequestEvent {

    String requestId();

    String employerNumber();

    /**
     * The fund asked.
     *
     * @param kind a {@link DocumentKind} by name
     * @param purpose a {@link Purpose} by name
     */
    @StoredAs("mailbox.DocumentRequested")
    record DocumentRequested(
            String requestId,
            String employerNumber,
            String kind,
            String purpose,
            @Nullable YearMonth month,
            LocalDate dueOn)
            implements DocumentRequestEvent {}

    /**
     * The employer, or who acts for it, delivered.
     *
     * @param sha256 address of the bytes
     */
    @StoredAs("mailbox.DocumentDelivered")
    record DocumentDelivered(
            String requestId,
            String employerNumber,
            String documentId,
            String sha256,
            String mediaType,
            int bytes)
            implements DocumentRequestEvent {}

    /** The fund has what it needs. */
    @StoredAs("mailbox.DocumentAccepted")
    record DocumentAccepted(String requestId, String employerNumber)
            implements DocumentRequestEvent {}

    /**
     * The fund cannot use it.
     *
     * @param reason a {@link ReturnReason} by name
     * @param dueOn last day to deliver again
     */
    @StoredAs("mailbox.DocumentSentBack")
    record DocumentSentBack(String requestId, String employerNumber, String reason, LocalDate dueOn)
            implements DocumentRequestEvent {}
}
