package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Wage of a line together with the hours behind it.
 *
 * @param workGross wage without leave pay, euro
 * @param leavePayPaid leave pay in the wage of the line, euro
 */
record WageOfLine(
        CheckedLine line,
        BigDecimal grossWage,
        BigDecimal hours,
        BigDecimal workGross,
        BigDecimal leavePayPaid) {

    /** Every line whose wage and hours can be read; what is below zero is for S-08 alone. */
    static Stream<WageOfLine> all(ReportUnderCheck report) {
        return report.workers().stream()
                .flatMap(worker -> worker.lines().stream())
                .flatMap(line -> of(report, line).stream());
    }

    private static Optional<WageOfLine> of(ReportUnderCheck report, CheckedLine line) {
        BigDecimal grossWage = line.grossWage().value();
        BigDecimal hours = line.hours().value();
        if (grossWage == null || hours == null || grossWage.signum() < 0 || hours.signum() < 0) {
            return Optional.empty();
        }
        LineFigures figures = report.figures(line);
        return Optional.of(
                new WageOfLine(
                        line, grossWage, hours, figures.workGross(), figures.leavePayPaid()));
    }
}
