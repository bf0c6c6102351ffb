package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** P-03: a worker past the usual age may be a mistyped birth date. */
final class P03NotTooOld implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int oldest = report.rules().value(CheckRules.AGE_MAX, report.month());
        return report.persons()
                .filter(each -> each.isOlderThan(oldest, each.worker().firstDay()))
                .map(each -> each.warning("P-03", Map.of("max", String.valueOf(oldest))));
    }
}
