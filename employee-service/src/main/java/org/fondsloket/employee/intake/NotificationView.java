package org.fondsloket.employee.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.employee.notification.Site;
import org.jspecify.annotations.Nullable;

/**
 * One customs notification in the employer's list.
 *
 * @param state OPEN, or ENDED once the work on the site is over
 * @param endedOn last day on the site, null while it is open
 */
record NotificationView(
        String notificationId,
        long version,
        String state,
        Site site,
        LocalDate from,
        LocalDate expectedTo,
        @Nullable LocalDate endedOn,
        Instant receivedAt,
        Instant changedAt,
        List<WorkerOfNotification> workers) {

    /**
     * A worker whom the notification names.
     *
     * @param familyName absent once the person is erased
     * @param endedOn last day in Germany, null while the worker is there
     */
    record WorkerOfNotification(
            String workerNumber,
            String postingId,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable LocalDate endedOn) {

        @Override
        public String toString() {
            return "WorkerOfNotification[" + workerNumber + "]";
        }
    }
}
