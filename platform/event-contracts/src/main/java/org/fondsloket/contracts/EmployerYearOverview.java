package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A year is closed for all workers of an employer; one row for each of them.
 *
 * @param year the year that was closed
 * @param closedOn day of the closing
 * @param workers one row for each worker whom the employer reported in the year
 * @param coverage how far the employer's contributions of the year were paid, as a fraction
 * @param ruleSet id of the rule set behind the amounts
 */
@Outer(type = "ledger.employer-year-overview.v1", topic = "ledger.posting.v1")
public record EmployerYearOverview(
        String overviewId,
        String employerNumber,
        int year,
        LocalDate closedOn,
        List<WorkerYear> workers,
        BigDecimal coverage,
        String ruleSet) {

    /**
     * A worker's year with this employer.
     *
     * @param from first reported day
     * @param to last reported day
     * @param employmentDays days that count for leave
     * @param grossWage contribution-bearing wages in euro
     * @param percentage leave pay as a fraction of wages
     * @param earnedPay leave pay of the year without the minimum leave pay, euro
     * @param lostHours hours of sickness without pay
     * @param minimumLeavePay leave pay for those hours, euro
     * @param grantedFromBeforeDays days of the year before that this employer granted
     * @param grantedFromBeforePay pay for them, euro
     * @param restFromBeforeDays days of the year before that were left at the end of the year
     * @param restFromBeforePay pay for them, euro
     * @param grantedDays days of the year that this employer granted
     * @param grantedPay pay for them, euro
     * @param restDays days of the year that are left
     * @param restPay pay for them, euro
     */
    public record WorkerYear(
            String workerNumber,
            LocalDate from,
            LocalDate to,
            int employmentDays,
            BigDecimal grossWage,
            BigDecimal percentage,
            BigDecimal earnedPay,
            BigDecimal lostHours,
            BigDecimal minimumLeavePay,
            int grantedFromBeforeDays,
            BigDecimal grantedFromBeforePay,
            int restFromBeforeDays,
            BigDecimal restFromBeforePay,
            int grantedDays,
            BigDecimal grantedPay,
            int restDays,
            BigDecimal restPay) {}
}
