package org.fondsloket.mailbox.dossier.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fondsloket.mailbox.dossier.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * An objection; the answer of the API as it stands.
 *
 * @param letterKind kind of the letter it is about
 * @param month month of that letter
 * @param until last day on which it could be filed
 * @param reason what the employer wrote, unless it is erased
 * @param state {@code FILED}, {@code UPHELD} or {@code REJECTED}
 * @param answer what the clerk wrote
 */
record ObjectionView(
        String objectionId,
        String employerNumber,
        String letterId,
        String letterKind,
        YearMonth month,
        LocalDate filedOn,
        LocalDate until,
        @Nullable String reason,
        @Nullable StoredDocument attachment,
        String state,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}
