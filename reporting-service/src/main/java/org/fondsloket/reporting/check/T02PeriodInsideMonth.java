package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;

/** T-02: a period lies inside the month of the report. */
final class T02PeriodInsideMonth implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.lines().stream()
                .flatMap(
                        line ->
                                Stream.concat(
                                        finding(report, line, "periodFrom", line.periodFrom()),
                                        finding(report, line, "periodTo", line.periodTo())));
    }

    private static Stream<Finding> finding(
            ReportUnderCheck report, CheckedLine line, String field, Cell<LocalDate> cell) {
        LocalDate day = cell.value();
        if (day == null || YearMonth.from(day).equals(report.month())) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.error("T-02", line, field, Map.of("month", report.month().toString())));
    }
}
