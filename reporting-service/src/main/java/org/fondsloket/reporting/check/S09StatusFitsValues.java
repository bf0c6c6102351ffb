package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fondsloket.scheme.RuleKey;

/**
 * S-09: a status without values has none, a status with values has a period and all of them, and
 * both status and Land are ones the scheme knows.
 */
final class S09StatusFitsValues implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Set<String> withoutValues =
                report.rules().value(RuleKey.STATUS_WITHOUT_VALUES, report.month());
        Set<String> lands = report.rules().value(RuleKey.SITE_LANDS, report.month());
        return report.lines().stream()
                .flatMap(
                        line ->
                                Stream.concat(
                                        land(line, lands), values(report, line, withoutValues)));
    }

    private static Stream<Finding> values(
            ReportUnderCheck report, CheckedLine line, Set<String> withoutValues) {
        if (report.isContributing(line)) {
            return Stream.of(
                            missing(line, "periodFrom", line.periodFrom()),
                            missing(line, "periodTo", line.periodTo()),
                            missing(line, "grossWage", line.grossWage()),
                            missing(line, "hours", line.hours()))
                    .flatMap(each -> each);
        }
        if (withoutValues.contains(line.status())) {
            return Stream.concat(
                    surplus(line, "grossWage", line.grossWage()),
                    surplus(line, "hours", line.hours()));
        }
        return Stream.of(finding(line, "status", "unknown"));
    }

    private static Stream<Finding> land(CheckedLine line, Set<String> lands) {
        return line.siteLand() == null || lands.contains(line.siteLand())
                ? Stream.empty()
                : Stream.of(finding(line, "siteLand", "unknown"));
    }

    private static Stream<Finding> missing(CheckedLine line, String field, Cell<?> cell) {
        return cell.isEmpty() ? Stream.of(finding(line, field, "missing")) : Stream.empty();
    }

    private static Stream<Finding> surplus(CheckedLine line, String field, Cell<?> cell) {
        return cell.isEmpty() ? Stream.empty() : Stream.of(finding(line, field, "surplus"));
    }

    private static Finding finding(CheckedLine line, String field, String fault) {
        return Finding.error("S-09", line, field, Map.of("field", field, "fault", fault));
    }
}
