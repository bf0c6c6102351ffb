package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** S-02: a month can be sent from its last day on, never earlier. */
final class S02MonthIsOver implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        LocalDate earliest = report.month().atEndOfMonth();
        return report.today().isBefore(earliest)
                ? Stream.of(
                        Finding.error(
                                "S-02",
                                Map.of(
                                        "month", report.month().toString(),
                                        "earliest", earliest.toString())))
                : Stream.empty();
    }
}
