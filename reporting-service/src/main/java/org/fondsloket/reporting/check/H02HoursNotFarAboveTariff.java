package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** H-02: hours far above those of the tariff on the days of the line need a reason. */
final class H02HoursNotFarAboveTariff implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal share = report.rules().value(CheckRules.HOURS_SHARE_MAX, report.month());
        return HoursOfLine.all(report)
                .filter(each -> each.hours().compareTo(each.tariffHours().multiply(share)) > 0)
                .map(
                        each ->
                                Finding.warning(
                                        "H-02",
                                        each.line(),
                                        "hours",
                                        Map.of(
                                                "tariffHours", each.tariffHours().toPlainString(),
                                                "share", share.toPlainString())));
    }
}
