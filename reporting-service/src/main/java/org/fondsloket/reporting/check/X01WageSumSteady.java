package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.scheme.CheckRules;

/**
 * the wage sum does not move far from the one of the month before. A nil report says itself
 * that there are no wages.
 */
final class X01WageSumSteady implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal before = report.facts().previousGrossSum();
        if (before == null || report.facts().purpose() == Purpose.NIL) {
            return Stream.empty();
        }
        BigDecimal most = report.rules().value(CheckRules.GROSS_CHANGE_MAX, report.month());
        Change change = Change.of(before, report.grossSum());
        return change.isMoreThan(most)
                ? Stream.of(Finding.warning("X-01", change.params(most)))
                : Stream.empty();
    }
}
