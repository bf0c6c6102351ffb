package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** S-07: money and hours are numbers with at most two decimals, dates are dates. */
final class S07CellsReadable implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.lines().stream()
                .flatMap(
                        line ->
                                Stream.of(
                                                finding(line, "periodFrom", line.periodFrom()),
                                                finding(line, "periodTo", line.periodTo()),
                                                finding(line, "grossWage", line.grossWage()),
                                                finding(line, "hours", line.hours()))
                                        .flatMap(each -> each));
    }

    private static Stream<Finding> finding(CheckedLine line, String field, Cell<?> cell) {
        return cell.isUnreadable()
                ? Stream.of(Finding.error("S-07", line, field, Map.of("field", field)))
                : Stream.empty();
    }
}
