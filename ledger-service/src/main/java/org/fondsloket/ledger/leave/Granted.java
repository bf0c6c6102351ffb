package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leave as the fund settled it; later wages do not change it.
 *
 * @param from first day as reported
 * @param to last day as reported
 * @param days leave days that left the account
 * @param daysFromCarryOver those of them that come from the year before
 * @param payDue leave pay that the rules give for them, euro
 * @param payFromCarryOver the part of it that comes from the year before, euro
 * @param reimbursement what left the account and is paid back to the employer: never more than was
 *     paid and never more than was due, euro
 * @param doubt why it is not what the report says; a claim with a doubt waits for a clerk
 */
public record Granted(
        LocalDate from,
        LocalDate to,
        int days,
        int daysFromCarryOver,
        BigDecimal payDue,
        BigDecimal payFromCarryOver,
        BigDecimal reimbursement,
        @Nullable Doubt doubt) {

    /** The part of the reimbursement that comes from the year before: it is used up first. */
    public BigDecimal reimbursedFromCarryOver() {
        return payFromCarryOver.min(reimbursement);
    }

    /** What leaves the year before. */
    Figure fromCarryOver() {
        return new Figure(daysFromCarryOver, reimbursedFromCarryOver());
    }

    /** What leaves the year of the leave. */
    Figure fromCurrent() {
        return new Figure(
                days - daysFromCarryOver, reimbursement.subtract(reimbursedFromCarryOver()));
    }
}
