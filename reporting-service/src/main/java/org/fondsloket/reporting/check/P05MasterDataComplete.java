package org.fondsloket.reporting.check;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;

/** P-05: before the second report the fund knows everything that it must know of a worker. */
final class P05MasterDataComplete implements Check {

    /** The proof of a disability is asked for by P-08. */
    private static final String PROOF = "disabilityProofOn";

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.persons()
                .filter(each -> isReportedAgain(each, report.month()))
                .flatMap(
                        each ->
                                each.person().missing().stream()
                                        .filter(datum -> !datum.equals(PROOF))
                                        .map(datum -> each.error("P-05", params(datum)))
                                        .distinct());
    }

    private static boolean isReportedAgain(ReportedPerson person, YearMonth month) {
        YearMonth first = person.worker().facts().firstReported();
        return first != null && first.isBefore(month);
    }

    private static Map<String, String> params(String datum) {
        // Street and town of an address are one thing to a reader.
        return Map.of("missing", datum.startsWith("address") ? "address" : datum);
    }
}
