package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fondsloket.scheme.LineRules;
import org.fondsloket.scheme.RuleKey;

/**
 * S-09: a status without values has none, a status with values has a period and all of them, the
 * end of a posting stands where it can be one, and all codes are ones the scheme knows.
 */
final class S09StatusFitsValues implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Codes codes = Codes.of(report);
        return report.lines().stream()
                .flatMap(
                        line ->
                                Stream.concat(
                                        land(line, codes),
                                        report.isContributing(line)
                                                ? withValues(line, codes, report)
                                                : withoutValues(line, codes, report)));
    }

    private static Stream<Finding> land(CheckedLine line, Codes codes) {
        return line.siteLand() == null || codes.lands().contains(line.siteLand())
                ? Stream.empty()
                : Stream.of(finding(line, "siteLand", "siteLand", "unknown"));
    }

    private static Stream<Finding> withValues(
            CheckedLine line, Codes codes, ReportUnderCheck report) {
        return Stream.of(
                        missing(line, "periodFrom", line.periodFrom()),
                        missing(line, "periodTo", line.periodTo()),
                        missing(line, "grossWage", line.grossWage()),
                        missing(line, "hours", line.hours()),
                        earlyEnd(line),
                        lateEnd(line, report),
                        line.leave().stream().flatMap(leave -> leave(line, leave)),
                        line.absences().stream().flatMap(absence -> absence(line, absence, codes)))
                .flatMap(each -> each);
    }

    private static Stream<Finding> withoutValues(
            CheckedLine line, Codes codes, ReportUnderCheck report) {
        if (!codes.withoutValues().contains(line.status())) {
            return Stream.of(finding(line, "status", "status", "unknown"));
        }
        return Stream.of(
                        surplus(line, "grossWage", line.grossWage()),
                        surplus(line, "hours", line.hours()),
                        line.leave().stream()
                                .map(
                                        leave ->
                                                finding(
                                                        line,
                                                        leave.field("from"),
                                                        "leave",
                                                        "surplus")),
                        line.absences().stream()
                                .map(
                                        absence ->
                                                finding(
                                                        line,
                                                        absence.field("from"),
                                                        "absences",
                                                        "surplus")),
                        codes.withPostingEnd().contains(line.status())
                                ? Stream.concat(
                                        missing(line, "postingEnd", line.postingEnd()),
                                        lateEnd(line, report))
                                : surplus(line, "postingEnd", line.postingEnd()))
                .flatMap(each -> each);
    }

    private static Stream<Finding> leave(CheckedLine line, CheckedLeave leave) {
        return Stream.of(
                        missing(line, leave.field("from"), "from", leave.from()),
                        missing(line, leave.field("to"), "to", leave.to()))
                .flatMap(each -> each);
    }

    private static Stream<Finding> absence(CheckedLine line, CheckedAbsence absence, Codes codes) {
        if (!codes.absenceKinds().contains(absence.kind())) {
            return Stream.of(finding(line, absence.field("kind"), "kind", "unknown"));
        }
        String hours = absence.field("lostHours");
        return Stream.of(
                        missing(line, absence.field("from"), "from", absence.from()),
                        missing(line, absence.field("to"), "to", absence.to()),
                        codes.withLostHours().contains(absence.kind())
                                ? missing(line, hours, "lostHours", absence.lostHours())
                                : Stream.<Finding>empty(),
                        codes.byDays().contains(absence.kind()) && !absence.lostHours().isEmpty()
                                ? Stream.of(finding(line, hours, "lostHours", "surplus"))
                                : Stream.<Finding>empty())
                .flatMap(each -> each);
    }

    /** The last day in Germany cannot lie before a day that was worked there. */
    private static Stream<Finding> earlyEnd(CheckedLine line) {
        LocalDate end = line.postingEnd().value();
        LocalDate last = line.periodTo().value();
        return end != null && last != null && end.isBefore(last)
                ? Stream.of(finding(line, "postingEnd", "postingEnd", "early"))
                : Stream.empty();
    }

    /** A report does not foresee an end: that belongs to the month in which it comes. */
    private static Stream<Finding> lateEnd(CheckedLine line, ReportUnderCheck report) {
        LocalDate end = line.postingEnd().value();
        return end != null && end.isAfter(report.month().atEndOfMonth())
                ? Stream.of(finding(line, "postingEnd", "postingEnd", "late"))
                : Stream.empty();
    }

    private static Stream<Finding> missing(CheckedLine line, String field, Cell<?> cell) {
        return missing(line, field, field, cell);
    }

    private static Stream<Finding> missing(
            CheckedLine line, String place, String field, Cell<?> cell) {
        return cell.isEmpty() ? Stream.of(finding(line, place, field, "missing")) : Stream.empty();
    }

    private static Stream<Finding> surplus(CheckedLine line, String field, Cell<?> cell) {
        return cell.isEmpty() ? Stream.empty() : Stream.of(finding(line, field, field, "surplus"));
    }

    private static Finding finding(CheckedLine line, String place, String field, String fault) {
        return Finding.error("S-09", line, place, Map.of("field", field, "fault", fault));
    }

    private record Codes(
            Set<String> withoutValues,
            Set<String> withPostingEnd,
            Set<String> lands,
            Set<String> absenceKinds,
            Set<String> withLostHours,
            Set<String> byDays) {

        static Codes of(ReportUnderCheck report) {
            return new Codes(
                    report.rules().value(RuleKey.STATUS_WITHOUT_VALUES, report.month()),
                    report.rules().value(LineRules.STATUS_WITH_POSTING_END, report.month()),
                    report.rules().value(RuleKey.SITE_LANDS, report.month()),
                    report.rules().value(LineRules.ABSENCE_KINDS, report.month()),
                    report.rules().value(LineRules.ABSENCE_WITH_LOST_HOURS, report.month()),
                    report.rules().value(LineRules.ABSENCE_BY_DAYS, report.month()));
        }
    }
}
