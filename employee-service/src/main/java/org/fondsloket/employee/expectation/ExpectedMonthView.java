package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected in a month, as the employer sees it.
 *
 * @param filed true when a report of the month is there
 */
record ExpectedMonthView(YearMonth month, boolean filed, List<WorkerOfMonth> workers) {

    /**
     * One worker.
     *
     * @param familyName absent once the person is erased
     */
    record WorkerOfMonth(
            String workerNumber,
            @Nullable String familyName,
            @Nullable String givenName,
            ExpectedWorker.State state,
            List<AnnouncedPosting> postings,
            List<DifferenceView> differences) {

        @Override
        public String toString() {
            return "WorkerOfMonth[" + workerNumber + "]";
        }
    }

    /**
     * What does not fit, in the reader's language.
     *
     * @param check id of the plausibility check that asks the same of a report
     * @param from first day concerned
     */
    record DifferenceView(
            ExpectedWorker.Kind code,
            String check,
            String message,
            @Nullable String notificationId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
