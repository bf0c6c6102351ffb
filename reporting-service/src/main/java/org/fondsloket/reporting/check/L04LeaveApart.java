package org.fondsloket.reporting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.calendar.Period;

/** L-04: no day of a worker is both leave and something else, in whatever lines they stand. */
final class L04LeaveApart implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.workers().stream().flatMap(L04LeaveApart::findings);
    }

    private static Stream<Finding> findings(CheckedWorker worker) {
        List<Period> taken =
                new ArrayList<>(worker.absences().stream().map(Placed::period).toList());
        List<Finding> findings = new ArrayList<>();
        for (Placed<CheckedLeave> each : worker.leave()) {
            taken.stream()
                    .filter(each.period()::overlaps)
                    .findFirst()
                    .ifPresent(other -> findings.add(finding(each, other)));
            taken.add(each.period());
        }
        return findings.stream();
    }

    private static Finding finding(Placed<CheckedLeave> leave, Period other) {
        return Finding.error(
                "L-04",
                leave.line(),
                leave.entry().field("from"),
                Map.of("from", other.from().toString(), "to", other.to().toString()));
    }
}
