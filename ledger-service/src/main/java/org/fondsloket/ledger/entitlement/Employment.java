package org.fondsloket.ledger.entitlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when and until when an employer has had a worker, as far as postings and reports tell.
 *
 * @param firstDay of the first posting or report
 * @param lastDay of the last posting or report
 * @param postedUntil last day of the last posting; null when no posting is known
 * @param reported true when the employer reported the worker
 */
record Employment(
        String workerNumber,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate postedUntil,
        boolean reported) {

    /**
     * True while the employer can still grant leave. Where nobody announced a posting, reports
     * decide: they come after the month they are for, so silence counts as an end only after a
     * while.
     *
     * @param silence months without a report after which an employment counts as over
     */
    boolean lasts(LocalDate today, int silence) {
        return postedUntil == null
                ? !lastDay.plusMonths(silence).isBefore(today)
                : !postedUntil.isBefore(today);
    }
}
