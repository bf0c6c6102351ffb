package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** P-01: the birth date is a day that exists, and the worker is old enough on the first day. */
final class P01OldEnough implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int youngest = report.rules().value(CheckRules.AGE_MIN, report.month());
        return report.persons()
                .filter(
                        each ->
                                each.person().birthDate() == null
                                        || each.isYoungerThan(youngest, each.worker().firstDay()))
                .map(
                        each ->
                                each.error(
                                        "P-01",
                                        Map.of(
                                                "fault",
                                                each.person().birthDate() == null
                                                        ? "unknown"
                                                        : "tooYoung",
                                                "min",
                                                String.valueOf(youngest))));
    }
}
