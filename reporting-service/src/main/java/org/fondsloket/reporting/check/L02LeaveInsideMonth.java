package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;

/** L-02: a leave has its first and last day, in order and both in the month of the report. */
final class L02LeaveInsideMonth implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.workers().stream()
                .flatMap(worker -> worker.lines().stream())
                .flatMap(
                        line ->
                                line.leave().stream()
                                        .flatMap(leave -> findings(report.month(), line, leave)));
    }

    private static Stream<Finding> findings(YearMonth month, CheckedLine line, CheckedLeave leave) {
        LocalDate from = leave.from().value();
        LocalDate to = leave.to().value();
        if (from != null && to != null && to.isBefore(from)) {
            return Stream.of(finding(month, line, leave.field("to"), "order"));
        }
        return Stream.concat(
                day(month, line, leave.field("from"), leave.from()),
                day(month, line, leave.field("to"), leave.to()));
    }

    private static Stream<Finding> day(
            YearMonth month, CheckedLine line, String field, Cell<LocalDate> cell) {
        if (cell.isEmpty()) {
            return Stream.of(finding(month, line, field, "missing"));
        }
        LocalDate day = cell.value();
        return day == null || YearMonth.from(day).equals(month)
                ? Stream.empty()
                : Stream.of(finding(month, line, field, "outside"));
    }

    private static Finding finding(YearMonth month, CheckedLine line, String field, String fault) {
        return Finding.error(
                "L-02", line, field, Map.of("fault", fault, "month", month.toString()));
    }
}
