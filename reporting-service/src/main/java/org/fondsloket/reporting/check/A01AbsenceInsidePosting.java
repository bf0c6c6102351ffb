package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.calendar.Period;

/**
 * an absence has a kind of the scheme, its first and last day in order, and lies inside the
 * days for which the worker is reported in Germany.
 */
final class A01AbsenceInsidePosting implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.workers().stream()
                .flatMap(
                        worker ->
                                worker.lines().stream()
                                        .flatMap(
                                                line ->
                                                        line.absences().stream()
                                                                .flatMap(
                                                                        each ->
                                                                                findings(
                                                                                        worker,
                                                                                        line,
                                                                                        each))));
    }

    private static Stream<Finding> findings(
            CheckedWorker worker, CheckedLine line, CheckedAbsence absence) {
        return Stream.concat(
                absence.reason() == null
                        ? Stream.of(finding(line, absence, "kind", "unknown"))
                        : Stream.empty(),
                days(worker, line, absence));
    }

    private static Stream<Finding> days(
            CheckedWorker worker, CheckedLine line, CheckedAbsence absence) {
        LocalDate from = absence.from().value();
        LocalDate to = absence.to().value();
        if (from == null || to == null) {
            return Stream.concat(
                    missing(line, absence, "from", absence.from()),
                    missing(line, absence, "to", absence.to()));
        }
        if (to.isBefore(from)) {
            return Stream.of(finding(line, absence, "to", "order"));
        }
        return worker.isPosted(new Period(from, to))
                ? Stream.empty()
                : Stream.of(finding(line, absence, "from", "outside"));
    }

    private static Stream<Finding> missing(
            CheckedLine line, CheckedAbsence absence, String field, Cell<LocalDate> cell) {
        return cell.isEmpty()
                ? Stream.of(finding(line, absence, field, "missing"))
                : Stream.empty();
    }

    private static Finding finding(
            CheckedLine line, CheckedAbsence absence, String field, String fault) {
        return Finding.error("A-01", line, absence.field(field), Map.of("fault", fault));
    }
}
