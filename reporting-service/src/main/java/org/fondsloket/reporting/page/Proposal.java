package org.fondsloket.reporting.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Set;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.facts.KnownMonth;
import org.fondsloket.reporting.history.ReportedMonth;
import org.jspecify.annotations.Nullable;

/**
 * Values of the month before, to be taken over with one click. They never stand in the cells by
 * themselves, so that nobody sends last month's wage unread.
 *
 * @param month where they come from
 * @param grossWage wage without leave pay
 */
public record Proposal(
        YearMonth month,
        String status,
        @Nullable String siteLand,
        @Nullable String grossWage,
        @Nullable String hours) {

    private static final int DECIMALS = 2;

    /** For the first line of a worker in which neither wage nor hours are typed. */
    static @Nullable Proposal of(LineAsTyped line, KnownMonth known, Set<String> proposed) {
        String worker = line.workerNumber() == null ? "" : line.workerNumber().strip();
        return isFilled(line.grossWage()) || isFilled(line.hours()) || !proposed.add(worker)
                ? null
                : known.past(worker).monthBefore().map(Proposal::of).orElse(null);
    }

    private static Proposal of(ReportedMonth before) {
        return new Proposal(
                before.month(),
                before.status(),
                before.siteLand(),
                text(before.grossWage().subtract(before.leavePayPaid())),
                text(before.hours()));
    }

    private static @Nullable String text(BigDecimal value) {
        return value.signum() <= 0
                ? null
                : value.setScale(DECIMALS, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static boolean isFilled(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }
}
