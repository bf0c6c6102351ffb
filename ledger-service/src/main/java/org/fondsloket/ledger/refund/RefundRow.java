package org.fondsloket.ledger.refund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claimed refund as it stands, with the leave that was settled for it.
 *
 * @param daysFromCarryOver those of the days that come from the year before
 * @param payFromCarryOver the part of the pay due that comes from there, euro
 */
record RefundRow(
        String claimId,
        YearMonth month,
        String workerNumber,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        String state,
        int days,
        int daysFromCarryOver,
        BigDecimal payDue,
        BigDecimal payFromCarryOver,
        BigDecimal payPaid) {

    private static final int CENTS = 2;

    /** Years of origin that gave something, the older first: it is used up first. */
    List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        add(origins, from.getYear() - 1, daysFromCarryOver, payFromCarryOver);
        add(origins, from.getYear(), days - daysFromCarryOver, payDue.subtract(payFromCarryOver));
        return origins;
    }

    private static void add(List<Origin> origins, int year, int days, BigDecimal pay) {
        if (days != 0 || pay.signum() != 0) {
            origins.add(new Origin(year, days, pay));
        }
    }

    /**
     * What one year of origin gave.
     *
     * @param pay euro
     */
    record Origin(int year, int days, BigDecimal pay) {

        /** Pay of one day for display, euro. */
        @Nullable BigDecimal dayRate() {
            return days == 0
                    ? null
                    : pay.divide(BigDecimal.valueOf(days), CENTS, RoundingMode.HALF_UP);
        }
    }
}
