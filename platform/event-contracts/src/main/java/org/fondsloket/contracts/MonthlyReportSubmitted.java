package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employer's report for one month was accepted, with the money that follows from it.
 *
 * @param language language of the person who sent it, for letters
 * @param grossSum contribution-bearing wages of all lines in euro
 * @param contribution amount owed in euro, rounded once
 * @param ruleSet id of the rule set behind the amounts
 * @param totals sums over all lines
 * @param answeredChecks warnings that the sender answered; the reasons stay with the fund
 * @param assuranceVersion version of the assurance that reported leave pay was really paid
 */
@Outer(type = "reporting.monthly-report-submitted.v1", topic = "reporting.monthly-report.v1")
public record MonthlyReportSubmitted(
        String reportId,
        String employerNumber,
        YearMonth month,
        int version,
        String language,
        List<Line> lines,
        BigDecimal grossSum,
        BigDecimal contributionRate,
        BigDecimal contribution,
        LocalDate dueOn,
        String paymentReference,
        String ruleSet,
        Instant submittedAt,
        @Nullable Totals totals,
        @Nullable List<AnsweredCheck> answeredChecks,
        @Nullable String assuranceVersion) {

    /**
     * One posting period of one worker in the month.
     *
     * @param grossWage euro with two decimals, null for a status without values
     * @param hours paid hours in Germany with two decimals
     * @param hourlyBaseWage euro, where hours were lost through sickness without pay
     * @param wageGroup 1 to 6, only for months before 2022
     * @param postingEnd last day in Germany, where the posting ended
     * @param permitNumber permit for longer hours
     * @param employmentDays days that count for leave
     * @param leave leave periods of the line with what the fund makes of them
     * @param absences days on which the worker did not work
     */
    public record Line(
            int lineNo,
            String workerNumber,
            String status,
            @Nullable String siteLand,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable BigDecimal grossWage,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal hourlyBaseWage,
            @Nullable Integer wageGroup,
            @Nullable LocalDate postingEnd,
            @Nullable String permitNumber,
            @Nullable Integer employmentDays,
            @Nullable List<Leave> leave,
            @Nullable List<Absence> absences) {

        /** A line that says nothing but who worked when, for how long and for how much. */
        public static Line of(
                int lineNo,
                String workerNumber,
                String status,
                @Nullable String siteLand,
                @Nullable LocalDate periodFrom,
                @Nullable LocalDate periodTo,
                @Nullable BigDecimal grossWage,
                @Nullable BigDecimal hours) {
            return new Line(
                    lineNo,
                    workerNumber,
                    status,
                    siteLand,
                    periodFrom,
                    periodTo,
                    grossWage,
                    hours,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /**
     * A leave of a line.
     *
     * @param payPaid leave pay that the worker got, euro
     * @param days leave days that the period costs
     * @param daysFromCarryOver those of them that come from the year before
     * @param payDue leave pay that the rules give, euro
     * @param payFromCarryOver the part of it that comes from the year before, euro
     * @param reimbursement what the fund pays back for it, euro
     */
    public record Leave(
            LocalDate from,
            LocalDate to,
            BigDecimal payPaid,
            int days,
            int daysFromCarryOver,
            BigDecimal payDue,
            BigDecimal payFromCarryOver,
            BigDecimal reimbursement) {}

    /**
     * Days of a line on which the worker did not work.
     *
     * @param kind code of the scheme, such as SICK_UNPAID; more may come
     * @param lostHours with two decimals, where the kind has any
     */
    public record Absence(
            String kind, LocalDate from, LocalDate to, @Nullable BigDecimal lostHours) {}

    /**
     * Sums, or in a correction what changed.
     *
     * @param gross contribution-bearing wages in euro
     * @param contribution euro; of one line its share, for information only
     * @param employmentDays days that count for leave
     * @param leavePayDue leave pay that the rules give, euro
     * @param leavePayPaid leave pay that the workers got, euro
     * @param reimbursement what the fund pays back, euro
     * @param amountDue contribution less reimbursement; whether the two are netted is decided by
     *     the ledger
     */
    public record Totals(
            BigDecimal gross,
            BigDecimal contribution,
            BigDecimal hours,
            int employmentDays,
            int leaveDays,
            BigDecimal leavePayDue,
            BigDecimal leavePayPaid,
            BigDecimal reimbursement,
            BigDecimal amountDue) {}

    /**
     * A warning that the sender answered.
     *
     * @param check id of the check, such as W-03
     * @param workerNumber worker of the line, where the warning concerned one
     * @param field cell of the line, where the warning concerned one
     */
    public record AnsweredCheck(
            String check, @Nullable String workerNumber, @Nullable String field) {}
}
