package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** L-12: tells which public holiday inside a leave costs no leave day. */
final class L12HolidaySkipped extends LeaveCheck {

    @Override
    Stream<Finding> findings(ReportUnderCheck report, CheckedWorker worker, SettledLeave leave) {
        return leave.count().skippedHolidays().stream()
                .map(
                        day ->
                                leave.info(
                                        "L-12",
                                        "from",
                                        Map.of(
                                                "day", day.toString(),
                                                "land", leave.count().land(),
                                                "days", String.valueOf(leave.count().days()))));
    }
}
