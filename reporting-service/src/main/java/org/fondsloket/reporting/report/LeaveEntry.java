package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A leave of a line with what the fund makes of it. The figures are in the event, so that no replay
 * computes them again.
 *
 * @param payPaid leave pay that the worker got, euro
 * @param days leave days that the period costs
 * @param daysFromCarryOver those of them that come from the year before
 * @param payDue leave pay that the rules give, euro
 * @param payFromCarryOver the part of it that comes from the year before, euro
 */
public record LeaveEntry(
        LocalDate from,
        LocalDate to,
        BigDecimal payPaid,
        int days,
        int daysFromCarryOver,
        BigDecimal payDue,
        BigDecimal payFromCarryOver) {

    private static final int DECIMALS = 2;

    public LeaveEntry {
        payPaid = payPaid.setScale(DECIMALS);
        payDue = payDue.setScale(DECIMALS);
        payFromCarryOver = payFromCarryOver.setScale(DECIMALS);
    }

    /** What the fund pays back: never more than was paid and never more than was due. */
    public BigDecimal reimbursable() {
        return payPaid.min(payDue);
    }
}
