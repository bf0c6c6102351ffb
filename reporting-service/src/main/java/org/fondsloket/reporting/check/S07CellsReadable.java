package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** S-07: money and hours are numbers with at most two decimals, dates are dates. */
final class S07CellsReadable implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.lines().stream().flatMap(S07CellsReadable::findings);
    }

    private static Stream<Finding> findings(CheckedLine line) {
        return line.cells()
                .filter(each -> each.cell().isUnreadable())
                .map(
                        each ->
                                Finding.error(
                                        "S-07",
                                        line,
                                        each.field(),
                                        Map.of("kind", each.holds().word())));
    }
}
