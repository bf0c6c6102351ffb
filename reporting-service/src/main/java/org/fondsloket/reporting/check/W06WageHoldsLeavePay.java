package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/** W-06: leave pay is part of the gross wage of its line, and never below zero. */
final class W06WageHoldsLeavePay implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.workers().stream()
                .flatMap(worker -> worker.lines().stream())
                .flatMap(line -> Stream.concat(negative(line), missing(report, line)));
    }

    private static Stream<Finding> negative(CheckedLine line) {
        return line.leave().stream()
                .filter(leave -> isNegative(leave.payPaid()))
                .map(
                        leave ->
                                Finding.error(
                                        "W-06",
                                        line,
                                        leave.field("payPaid"),
                                        Map.of("field", "payPaid")));
    }

    private static Stream<Finding> missing(ReportUnderCheck report, CheckedLine line) {
        LineFigures figures = report.figures(line);
        return line.grossWage().value() != null
                        && figures.workGross().signum() < 0
                        && figures.leavePayPaid().signum() > 0
                ? Stream.of(
                        Finding.error(
                                "W-06",
                                line,
                                "grossWage",
                                Map.of(
                                        "field",
                                        "grossWage",
                                        "leavePay",
                                        figures.leavePayPaid().toPlainString())))
                : Stream.empty();
    }

    private static boolean isNegative(Cell<BigDecimal> cell) {
        BigDecimal amount = cell.value();
        return amount != null && amount.signum() < 0;
    }
}
