package org.fondsloket.mailbox.request;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of a request for a document. */
public sealed interface DocumentRequestCommand extends AggregateCommand<@Nullable Void> {

    String requestId();

    @Override
    default String aggregateId() {
        return DocumentRequestDecider.idOf(requestId());
    }

    /**
     * The fund needs a document.
     *
     * @param month month it is about, where it is about one
     * @param dueOn last day to deliver
     */
    record AskForDocument(
            String requestId,
            String employerNumber,
            DocumentKind kind,
            Purpose purpose,
            @Nullable YearMonth month,
            LocalDate dueOn)
            implements DocumentRequestCommand {}

    /** Something was delivered; more may follow until the fund has looked at it. */
    record Deliver(String requestId, String documentId, String sha256, String mediaType, int bytes)
            implements DocumentRequestCommand {}

    /** The fund has what it needs. */
    record Accept(String requestId) implements DocumentRequestCommand {}

    /** The fund cannot use it. */
    record SendBack(String requestId, ReturnReason reason, LocalDate dueOn)
            implements DocumentRequestCommand {}
}
