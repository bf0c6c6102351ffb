package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;

/**
 * Leave pay of one leave of one worker that the employer wants back, as the leave account settled
 * it.
 *
 * @param days leave days of the period
 * @param daysFromCarryOver those of them from the year before
 * @param payDue leave pay that the rules give, euro
 * @param payFromCarryOver part of it from the year before, euro
 * @param payPaid leave pay that the worker got, euro
 * @param amount what the fund gives back, euro
 * @param doubt true when somebody has to look at it before money flows
 * @param postingEnd last day of the worker's posting, or null while it goes on
 */
public record ClaimedReimbursement(
        String workerNumber,
        LocalDate from,
        LocalDate to,
        int days,
        int daysFromCarryOver,
        Money payDue,
        Money payFromCarryOver,
        Money payPaid,
        Money amount,
        boolean doubt,
        @Nullable LocalDate postingEnd) {

    /** The same leave in each version of its report. */
    String key() {
        return workerNumber + ":" + from;
    }
}
