package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/**
 * H-07: an absence loses no more hours than the tariff has on its days, and never less than none.
 */
final class H07LostHoursFitTheDays implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.workers().stream()
                .flatMap(worker -> worker.absences().stream())
                .flatMap(absence -> finding(report, absence));
    }

    private static Stream<Finding> finding(
            ReportUnderCheck report, Placed<CheckedAbsence> absence) {
        BigDecimal lost = absence.entry().lostHours().value();
        BigDecimal most = report.site(absence.line()).tariffHours(absence.period().dates());
        return lost == null || (lost.signum() >= 0 && lost.compareTo(most) <= 0)
                ? Stream.empty()
                : Stream.of(
                        Finding.error(
                                "H-07",
                                absence.line(),
                                absence.entry().field("lostHours"),
                                Map.of("limit", most.toPlainString())));
    }
}
