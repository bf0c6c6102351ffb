package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.ReportFacts.Arrears;

/** nothing is past due, because reimbursements wait while something is. */
final class X05NothingInArrears implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Arrears arrears = report.facts().arrears();
        return arrears == null || arrears.amount().signum() <= 0
                ? Stream.empty()
                : Stream.of(
                        Finding.info(
                                "X-05",
                                Map.of(
                                        "amount", arrears.amount().toPlainString(),
                                        "since", arrears.since().toString())));
    }
}
