package org.fondsloket.reporting.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;
import org.fondsloket.scheme.calendar.Period;

/** L-13: many short leaves in a year are no rest; entries that touch are one leave. */
final class L13LeaveNotChopped implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int most = report.rules().value(CheckRules.LEAVE_BLOCKS_MAX, report.month());
        return report.workers().stream()
                .flatMap(worker -> finding(worker, report.leave(worker), most));
    }

    private static Stream<Finding> finding(
            CheckedWorker worker, List<SettledLeave> leave, int most) {
        int blocks =
                worker.facts().leaveBlocks()
                        + Period.union(leave.stream().map(SettledLeave::period).toList()).size();
        return leave.isEmpty() || blocks <= most
                ? Stream.empty()
                : Stream.of(
                        leave.getLast()
                                .info(
                                        "L-13",
                                        "from",
                                        Map.of(
                                                "blocks", String.valueOf(blocks),
                                                "max", String.valueOf(most))));
    }
}
