package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leave pay that an employer laid out is credited: netted with what is open, the surplus paid out.
 *
 * @param month report month of the claims
 * @param claims leave of the workers, one entry for each leave period
 * @param reimbursement credited amount in euro, the sum of the claims
 * @param contribution contribution of the month that was booked together with it, euro; zero when
 *     it was credited later
 * @param netted part of the credit that settled what was open, euro
 * @param payout part of the credit that goes to the employer's bank account, euro
 * @param payoutId order of the payout, where there is one
 * @param stillDue what the employer owes for the month after netting, euro
 * @param dueOn day on which that is due, where anything is
 * @param waitedBefore true when the claims had been pending
 * @param creditedOn value date of the credit
 * @param paymentReference what a payment of the rest must say
 * @param ruleSet id of the rule set behind the amounts
 */
@Outer(type = "ledger.reimbursement-credited.v1", topic = "ledger.posting.v1")
public record ReimbursementCredited(
        String postingId,
        String employerNumber,
        YearMonth month,
        String reportId,
        int reportVersion,
        List<Claim> claims,
        BigDecimal reimbursement,
        BigDecimal contribution,
        BigDecimal netted,
        BigDecimal payout,
        @Nullable String payoutId,
        BigDecimal stillDue,
        @Nullable LocalDate dueOn,
        boolean waitedBefore,
        LocalDate creditedOn,
        String paymentReference,
        String ruleSet) {

    /**
     * Leave of one worker for which leave pay is claimed.
     *
     * @param from first day of the leave
     * @param to last day of the leave
     * @param origins the years whose leave was used, oldest first
     * @param payDue leave pay that the rules give, euro
     * @param payPaid leave pay that the worker got, euro
     * @param reimbursed what the fund pays back, euro
     */
    public record Claim(
            String workerNumber,
            LocalDate from,
            LocalDate to,
            List<Origin> origins,
            BigDecimal payDue,
            BigDecimal payPaid,
            BigDecimal reimbursed) {}

    /**
     * Leave days taken from one year.
     *
     * @param year in which they were earned
     * @param days number of leave days
     * @param dayRate leave pay of one day, euro, rounded for display
     */
    public record Origin(int year, int days, BigDecimal dayRate, BigDecimal payDue) {}
}
