package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A year of a worker's leave account was closed: what is left went to the next year.
 *
 * @param year the year that was closed
 * @param closedOn day of the closing
 * @param complete false when a report of the year is still missing, so that figures may change
 * @param years the closed year and the one before it, oldest first
 * @param correctionUntil last day on which the worker can ask for a correction
 * @param ruleSet id of the rule set behind the amounts
 */
@Outer(
        type = "ledger.leave-year-closed.v1",
        topic = "ledger.leave-account.v1",
        key = "workerNumber")
public record LeaveYearClosed(
        String statementId,
        String workerNumber,
        int year,
        LocalDate closedOn,
        boolean complete,
        List<YearOfOrigin> years,
        LocalDate correctionUntil,
        String ruleSet) {

    /**
     * What a worker earned in one year and what became of it.
     *
     * @param employments who reported what for the worker in that year
     * @param percentage leave pay as a fraction of wages
     * @param earnedPay leave pay of the year without the minimum leave pay, euro
     * @param lostHours hours of sickness without pay
     * @param minimumLeavePay leave pay for those hours, euro
     * @param earnedDays full leave days of the year
     * @param grantedFromBeforeDays days of the year before that were granted in this year
     * @param grantedFromBeforePay pay for them, euro
     * @param restFromBeforeDays days of the year before that were left at the end of this year
     * @param restFromBeforePay pay for them, euro; it can be claimed as compensation
     * @param grantedDays days of this year that were granted
     * @param grantedPay pay for them, euro
     * @param paidOutPay paid to the worker in lieu or as compensation, euro
     * @param lapsedDays days of this year that lapsed
     * @param lapsedPay pay for them, euro
     * @param restDays days of this year that are left
     * @param restPay pay for them, euro
     * @param lapsesOn day at whose end the rest lapses
     * @param coverage how far contributions of the year were paid, as a fraction from 0 to 1
     * @param payablePay part of the rest, or of what lapsed and can be compensated, that is covered
     *     by contributions, euro
     */
    public record YearOfOrigin(
            int year,
            List<Employment> employments,
            BigDecimal percentage,
            BigDecimal earnedPay,
            BigDecimal lostHours,
            BigDecimal minimumLeavePay,
            int earnedDays,
            int grantedFromBeforeDays,
            BigDecimal grantedFromBeforePay,
            int restFromBeforeDays,
            BigDecimal restFromBeforePay,
            int grantedDays,
            BigDecimal grantedPay,
            BigDecimal paidOutPay,
            int lapsedDays,
            BigDecimal lapsedPay,
            int restDays,
            BigDecimal restPay,
            LocalDate lapsesOn,
            BigDecimal coverage,
            BigDecimal payablePay) {}

    /**
     * What one employer reported for the worker in a year.
     *
     * @param from first reported day
     * @param to last reported day
     * @param employmentDays days that count for leave
     * @param grossWage contribution-bearing wages in euro
     */
    public record Employment(
            String employerNumber,
            LocalDate from,
            LocalDate to,
            int employmentDays,
            BigDecimal grossWage) {}
}
