package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.scheme.CheckRules;

/**
 * about as many workers contribute as are announced. A nil report says itself that nobody
 * does.
 */
final class X02AsManyAsAnnounced implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        if (report.facts().purpose() == Purpose.NIL) {
            return Stream.empty();
        }
        BigDecimal most = report.rules().value(CheckRules.WORKERS_DIFFERENCE_MAX, report.month());
        Change change = Change.of(report.announced().size(), report.workers().size());
        return change.isMoreThan(most)
                ? Stream.of(Finding.warning("X-02", change.params(most)))
                : Stream.empty();
    }
}
