package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** D-05: a correction lowers the wage sum of the month by a small part only. */
final class D05CorrectionDoesNotFallFar implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal most = report.rules().value(CheckRules.CORRECTION_FALL_MAX, report.month());
        return report.correction().stream()
                .map(correction -> Change.of(correction.grossBefore(), report.grossSum()))
                .filter(change -> change.isFall() && change.isMoreThan(most))
                .map(change -> Finding.warning("D-05", change.params(most)));
    }
}
