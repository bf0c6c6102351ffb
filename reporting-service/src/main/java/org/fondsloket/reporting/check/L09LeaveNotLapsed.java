package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.leave.YearStatement;

/** L-09: days of a year that has lapsed cannot be taken any more. */
final class L09LeaveNotLapsed extends LeaveCheck {

    private static final int YEARS_TO_LAPSE = 2;

    @Override
    Stream<Finding> findings(ReportUnderCheck report, CheckedWorker worker, SettledLeave leave) {
        if (!leave.exceedsAccount()) {
            return Stream.empty();
        }
        LocalDate start = leave.period().from();
        YearStatement lapsed =
                worker.account(report.rules()).statement(start.getYear() - YEARS_TO_LAPSE, start);
        return lapsed.lapsed().days() <= 0
                ? Stream.empty()
                : Stream.of(
                        leave.error(
                                "L-09",
                                "from",
                                Map.of(
                                        "year", String.valueOf(lapsed.year()),
                                        "days", String.valueOf(lapsed.lapsed().days()),
                                        "lapsedAfter", lapsed.lapsesAfter().toString())));
    }
}
