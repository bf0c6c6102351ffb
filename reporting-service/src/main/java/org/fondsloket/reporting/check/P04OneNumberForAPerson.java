package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** P-04: names and birth date stand under one worker number only. */
final class P04OneNumberForAPerson implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.persons()
                .filter(each -> !each.person().namesakes().isEmpty())
                .map(
                        each ->
                                each.warning(
                                        "P-04",
                                        Map.of(
                                                "other",
                                                String.join(", ", each.person().namesakes()))));
    }
}
