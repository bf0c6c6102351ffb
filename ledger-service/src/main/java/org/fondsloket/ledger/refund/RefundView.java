package org.fondsloket.ledger.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.entitlement.LeaveSteps.StepView;
import org.jspecify.annotations.Nullable;

/**
 * One refund of one leave of one worker and what it rests on (C7 REF).
 *
 * @param refundId name of the claim on the account
 * @param month report month of the leave
 * @param from first day of the leave
 * @param to last day of the leave
 * @param amount what the fund gives back, euro
 * @param state CLAIMED, PENDING, CREDITED, REJECTED, LAPSED or RECLAIMED
 * @param days leave days, over both years of origin
 * @param payDue leave pay that the rules give for them, euro
 * @param payPaid leave pay that the worker got, euro
 * @param origins what each year of origin gives, the older first
 */
record RefundView(
        String refundId,
        YearMonth month,
        String workerNumber,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        String state,
        int days,
        BigDecimal payDue,
        BigDecimal payPaid,
        List<OriginView> origins) {

    RefundView {
        origins = List.copyOf(origins);
    }

    /**
     * The part of a leave that comes from one year of origin.
     *
     * @param pay euro
     * @param dayRate pay of one day for display; missing where money comes without a day
     * @param coverage how far this employer paid the contributions of the year, 0 to 1
     * @param elsewhere true when other employers reported the worker in the year too
     * @param explanation the way to the pay
     * @param contributions months whose wages the pay comes from, this employer alone
     */
    record OriginView(
            int year,
            int days,
            BigDecimal pay,
            @Nullable BigDecimal dayRate,
            BigDecimal coverage,
            boolean elsewhere,
            List<StepView> explanation,
            List<ContributionView> contributions) {

        OriginView {
            explanation = List.copyOf(explanation);
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * The contribution of one month.
     *
     * @param earned what the worker earned by the month's report, euro
     * @param contribution of the month, euro
     * @param paid of it, euro
     * @param netted settled with refunds, euro
     * @param open euro
     */
    record ContributionView(
            YearMonth month,
            BigDecimal earned,
            BigDecimal contribution,
            BigDecimal paid,
            BigDecimal netted,
            BigDecimal open) {}

    /** One line of the list. */
    record Summary(
            String refundId,
            YearMonth month,
            String workerNumber,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            String state) {}
}
