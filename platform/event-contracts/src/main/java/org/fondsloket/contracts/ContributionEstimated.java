package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report is missing, so an estimate stands on the employer's account until the report replaces
 * it.
 *
 * @param amount estimated contribution in euro
 * @param basis AVERAGE of reported months, or MINIMUM_WAGE of the announced workers; more may come
 * @param reportedMonths months behind an average, oldest first; empty otherwise
 * @param workers announced workers, where the minimum wage is the basis
 * @param hours paid hours taken for each worker, where the minimum wage is the basis
 * @param minimumWage euro an hour, where it is the basis
 * @param contributionRate as a fraction, where the minimum wage is the basis
 * @param reportDueOn last day on which the report was in time
 * @param estimatedOn day of the posting
 * @param dueOn day on which the estimate is due
 * @param paymentReference what a payment of it must say
 * @param ruleSet id of the rule set behind the amount
 */
@Outer(type = "ledger.contribution-estimated.v1", topic = "ledger.posting.v1")
public record ContributionEstimated(
        String postingId,
        String employerNumber,
        YearMonth month,
        BigDecimal amount,
        String basis,
        List<ReportedMonth> reportedMonths,
        @Nullable Integer workers,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal minimumWage,
        @Nullable BigDecimal contributionRate,
        LocalDate reportDueOn,
        LocalDate estimatedOn,
        LocalDate dueOn,
        String paymentReference,
        String ruleSet) {

    /**
     * A month that went into an average.
     *
     * @param contribution of that month in euro
     */
    public record ReportedMonth(YearMonth month, BigDecimal contribution) {}
}
