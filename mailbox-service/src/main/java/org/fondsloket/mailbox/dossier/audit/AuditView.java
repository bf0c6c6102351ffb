package org.fondsloket.mailbox.dossier.audit;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An audit; the answer of the API as it stands.
 *
 * @param number under which people speak of it
 * @param state {@code OPEN} or {@code CLOSED}
 * @param files how many files it holds
 */
record AuditView(
        String auditId,
        String number,
        String employerNumber,
        YearMonth firstMonth,
        YearMonth lastMonth,
        String state,
        Instant openedAt,
        @Nullable Instant closedAt,
        int files) {}
