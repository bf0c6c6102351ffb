package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** S-07: money and hours are numbers with at most two decimals, dates are dates. */
final class S07CellsReadable implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.lines().stream().flatMap(S07CellsReadable::cells);
    }

    private static Stream<Finding> cells(CheckedLine line) {
        return Stream.of(
                        Stream.of(
                                        finding(line, "periodFrom", line.periodFrom()),
                                        finding(line, "periodTo", line.periodTo()),
                                        finding(line, "grossWage", line.grossWage()),
                                        finding(line, "hours", line.hours()),
                                        finding(line, "hourlyBaseWage", line.hourlyBaseWage()),
                                        finding(line, "wageGroup", line.wageGroup()),
                                        finding(line, "postingEnd", line.postingEnd()),
                                        finding(line, "exchangeRate", line.exchangeRate()),
                                        finding(line, "exchangeRateOn", line.exchangeRateOn()))
                                .flatMap(each -> each),
                        line.leave().stream().flatMap(leave -> cells(line, leave)),
                        line.absences().stream().flatMap(absence -> cells(line, absence)))
                .flatMap(each -> each);
    }

    private static Stream<Finding> cells(CheckedLine line, CheckedLeave leave) {
        return Stream.of(
                        finding(line, leave.field("from"), leave.from()),
                        finding(line, leave.field("to"), leave.to()),
                        finding(line, leave.field("payPaid"), leave.payPaid()))
                .flatMap(each -> each);
    }

    private static Stream<Finding> cells(CheckedLine line, CheckedAbsence absence) {
        return Stream.of(
                        finding(line, absence.field("from"), absence.from()),
                        finding(line, absence.field("to"), absence.to()),
                        finding(line, absence.field("lostHours"), absence.lostHours()))
                .flatMap(each -> each);
    }

    private static Stream<Finding> finding(CheckedLine line, String field, Cell<?> cell) {
        return cell.isUnreadable()
                ? Stream.of(
                        Finding.error(
                                "S-07",
                                line,
                                field,
                                Map.of("field", field.substring(field.lastIndexOf('/') + 1))))
                : Stream.empty();
    }
}
