package org.fondsloket.reporting.check;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** no earlier month is missing, because nothing is netted while one is. */
final class X03EarlierMonthsFiled implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        TreeSet<YearMonth> missing = new TreeSet<>(report.facts().missingMonths());
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.warning(
                                "X-03",
                                Map.of(
                                        "first", missing.getFirst().toString(),
                                        "months", String.valueOf(missing.size()))));
    }
}
