package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** W-04: an unusually high wage of a month, over all lines of the worker, needs a reason. */
final class W04MonthlyWageUsual implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal most = report.rules().value(CheckRules.GROSS_USUAL_MAX, report.month());
        return report.workers().stream()
                .filter(worker -> worker.grossWage().compareTo(most) > 0)
                .map(
                        worker ->
                                Finding.warning(
                                        "W-04",
                                        worker.firstLine(),
                                        "grossWage",
                                        Map.of(
                                                "grossWage", worker.grossWage().toPlainString(),
                                                "max", most.toPlainString())));
    }
}
