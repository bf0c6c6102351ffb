package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** H-03: hours far below those of the tariff need an absence or a reason. */
final class H03HoursNotFarBelowTariff implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal share = report.rules().value(CheckRules.HOURS_SHARE_MIN, report.month());
        return HoursOfLine.all(report)
                .filter(each -> !each.absent())
                .filter(each -> each.hours().compareTo(each.tariffHours().multiply(share)) < 0)
                .map(
                        each ->
                                Finding.warning(
                                        "H-03",
                                        each.line(),
                                        "hours",
                                        Map.of(
                                                "tariffHours", each.tariffHours().toPlainString(),
                                                "share", share.toPlainString())));
    }
}
