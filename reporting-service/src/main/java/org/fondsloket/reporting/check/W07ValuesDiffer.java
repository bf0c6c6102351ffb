package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/**
 * W-07: many workers with the same hours and the same wage look like a list that was filled in
 * without looking. One finding for all of them, so that one reason is enough.
 */
final class W07ValuesDiffer implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int most = report.rules().value(CheckRules.SAME_VALUES_WORKERS, report.month());
        Map<Values, List<CheckedLine>> byValues =
                WageOfLine.all(report)
                        .filter(each -> each.hours().signum() > 0)
                        .collect(
                                Collectors.groupingBy(
                                        Values::of,
                                        LinkedHashMap::new,
                                        Collectors.mapping(WageOfLine::line, Collectors.toList())));
        return byValues.entrySet().stream()
                .filter(same -> workers(same.getValue()) >= most)
                .map(same -> finding(same.getKey(), same.getValue()));
    }

    private static long workers(List<CheckedLine> lines) {
        return lines.stream().map(CheckedLine::workerNumber).distinct().count();
    }

    private static Finding finding(Values values, List<CheckedLine> lines) {
        return Finding.warning(
                "W-07",
                lines.getFirst(),
                "grossWage",
                Map.of(
                        "workers", String.valueOf(workers(lines)),
                        "hours", values.hours().toPlainString(),
                        "grossWage", values.grossWage().toPlainString()));
    }

    private record Values(BigDecimal hours, BigDecimal grossWage) {

        private static final int DECIMALS = 2;

        static Values of(WageOfLine line) {
            return new Values(line.hours().setScale(DECIMALS), line.grossWage().setScale(DECIMALS));
        }
    }
}
