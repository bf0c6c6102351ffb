package org.fondsloket.ledger.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.ledger.entitlement.LeaveAccountView.FigureView;
import org.fondsloket.ledger.entitlement.LeaveAccountView.MovementView;

/**
 * What an employer sees of a worker who left: the time with that employer and what went through it,
 * and nothing of what is left, for that is between the worker and whoever comes after.
 *
 * @param from first day with the employer
 * @param to last day with the employer
 * @param years this year and the two before, as far as the employer reported the worker
 */
record FormerWorkerView(
        String workerNumber,
        LocalDate from,
        LocalDate to,
        List<FormerYearView> years,
        List<MovementView> movements) {

    FormerWorkerView {
        years = List.copyOf(years);
        movements = List.copyOf(movements);
    }

    /**
     * One year of origin.
     *
     * @param from first reported day of the year
     * @param to last reported day of the year
     * @param earned by this employer's reports
     * @param granted by this employer
     */
    record FormerYearView(
            int year,
            LocalDate from,
            LocalDate to,
            int employmentDays,
            BigDecimal grossWage,
            FigureView earned,
            FigureView granted) {}
}
