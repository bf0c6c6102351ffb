package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** H-06: hours come in quarters; anything finer looks like a slip of the pen. */
final class H06HoursInQuarters implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal step = report.rules().value(CheckRules.HOURS_STEP, report.month());
        return report.workers().stream()
                .flatMap(worker -> worker.lines().stream())
                .filter(line -> isBetweenSteps(line.hours(), step))
                .map(line -> Finding.warning("H-06", line, "hours", Map.of()));
    }

    private static boolean isBetweenSteps(Cell<BigDecimal> cell, BigDecimal step) {
        BigDecimal hours = cell.value();
        return hours != null && hours.remainder(step).signum() != 0;
    }
}
