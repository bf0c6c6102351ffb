package org.fondsloket.mailbox.list;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One letter as the mailbox lists it; the answer of the API as it stands.
 *
 * @param about id of what the letter is about, unless it was listed before that was kept
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
        @Nullable String about) {}
