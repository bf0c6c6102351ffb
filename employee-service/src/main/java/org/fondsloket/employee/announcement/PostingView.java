package org.fondsloket.employee.announcement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One posting in the employer's list.
 *
 * @param endedOn last day in Germany, null while the posting runs
 * @param notificationId customs notification behind it, null when the employer announced it
 */
record PostingView(
        String postingId,
        String workerNumber,
        String siteLand,
        LocalDate from,
        LocalDate expectedTo,
        @Nullable LocalDate endedOn,
        @Nullable String notificationId) {}
