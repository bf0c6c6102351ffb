package org.fondsloket.mailbox.dossier.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.mailbox.dossier.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document that the fund asked for; the answer of the API as it stands.
 *
 * @param kind what, as a code
 * @param purpose why, as a code
 * @param month month it is about, where it is about one
 * @param dueOn last day to deliver
 * @param remark what the clerk wrote
 * @param state {@code ASKED}, {@code DELIVERED}, {@code RETURNED} or {@code ACCEPTED}
 * @param returnReason why the fund could not use what was delivered last, as a code
 * @param returnRemark what the clerk wrote then
 */
record DocumentRequestView(
        String requestId,
        String employerNumber,
        String kind,
        String purpose,
        @Nullable YearMonth month,
        LocalDate dueOn,
        @Nullable String remark,
        String state,
        Instant askedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        @Nullable String returnRemark,
        List<StoredDocument> documents) {

    DocumentRequestView {
        documents = List.copyOf(documents);
    }
}
