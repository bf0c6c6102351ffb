package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** P-08: a severe disability has the date of its proof. */
final class P08DisabilityProven implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.persons()
                .filter(each -> each.person().severelyDisabledFrom() != null)
                .filter(each -> each.person().disabilityProofOn() == null)
                .map(each -> each.warning("P-08", Map.of()));
    }
}
