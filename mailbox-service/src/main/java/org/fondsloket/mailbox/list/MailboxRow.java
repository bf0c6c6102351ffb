package org.fondsloket.mailbox.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One letter as the mailbox lists it; the answer of the API as it stands.
 *
 * @param about id of what the letter is about, unless it was listed before that was kept
 * @param decision true for a letter that the employer can object to within its term
 * @param objectedOn day on which somebody objected
 */
record MailboxRow(
        String letterId,
        String kind,
        YearMonth month,
        Instant filedAt,
        String language,
        int pages,
        int bytes,
        String sha256,
        @Nullable Instant readAt,
        @Nullable String about,
        boolean decision,
        @Nullable LocalDate objectedOn) {}
