package org.fondsloket.reporting.check;

import java.time.YearMonth;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.GrantedLeave;
import org.fondsloket.scheme.leave.WorkerMonth;

/** Months that were reported before, for the leave account of a worker. */
final class SampleHistory {

    /** Worker B of example 4: ten days and 1,733.94 euro before May 2026. */
    static final List<WorkerMonth> WORKER_B =
            List.of(
                    full("2026-01", "2964.00"),
                    full("2026-02", "2808.00"),
                    full("2026-03", "3276.00"),
                    full("2026-04", "3120.00"));

    private SampleHistory() {}

    /** A month in Germany from the first to the last day. */
    static WorkerMonth full(String month, String grossWage) {
        YearMonth of = YearMonth.parse(month);
        return WorkerMonth.of(of, List.of(Period.of(of)), Money.of(grossWage));
    }

    /** A month in Germany in which leave was granted from what the year itself earned. */
    static WorkerMonth granted(String month, String grossWage, int days, String pay) {
        return granted(month, grossWage, days, 0, pay, "0.00");
    }

    static WorkerMonth granted(
            String month,
            String grossWage,
            int days,
            int daysFromCarryOver,
            String pay,
            String payFromCarryOver) {
        YearMonth of = YearMonth.parse(month);
        return new WorkerMonth(
                of,
                List.of(Period.of(of)),
                List.of(),
                Money.of(grossWage),
                false,
                List.of(
                        new GrantedLeave(
                                Period.of(of),
                                days,
                                daysFromCarryOver,
                                Money.of(pay),
                                Money.of(payFromCarryOver))));
    }
}
