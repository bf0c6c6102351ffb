package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Default interest stands on the employer's account.
 *
 * @param chargedOn day of the posting
 * @param countedTo last day that was looked at: a month that started by then is charged
 * @param startedMonths every started month with what was open when it started, by report month
 * @param amount interest in euro; in the event the sum of its started months
 * @param ruleSet id of the rule set behind the amounts
 * @param paymentReference what a payment of it must say
 */
@Outer(type = "ledger.interest-charged.v1", topic = "ledger.posting.v1")
public record InterestCharged(
        String postingId,
        String employerNumber,
        LocalDate chargedOn,
        LocalDate countedTo,
        List<StartedMonth> startedMonths,
        BigDecimal amount,
        String paymentReference,
        String ruleSet) {

    /**
     * One started month of lateness.
     *
     * @param month report month whose contribution is late
     * @param dueOn day on which the contribution was due
     * @param from first day of the started month
     * @param to last day of the started month
     * @param base contribution open on its first day, euro
     * @param rate as a fraction, such as 0.009
     */
    public record StartedMonth(
            YearMonth month,
            LocalDate dueOn,
            LocalDate from,
            LocalDate to,
            BigDecimal base,
            BigDecimal rate,
            BigDecimal amount) {}
}
