package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.fondsloket.scheme.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * The sums that stand at the top of the entry screen while somebody types.
 *
 * @param leavePayDue leave pay that the rules give, euro
 * @param leavePayPaid leave pay that the workers got, euro
 * @param reimbursement what the fund pays back, euro
 */
public record Totals(
        Contribution contribution,
        BigDecimal hours,
        int leaveDays,
        BigDecimal leavePayDue,
        BigDecimal leavePayPaid,
        BigDecimal reimbursement) {

    static final BigDecimal NO_HOURS = new BigDecimal("0.00");

    static void present(@Nullable BigDecimal value, Consumer<BigDecimal> sink) {
        if (value != null) {
            sink.accept(value);
        }
    }
}
