package org.fondsloket.reporting.check;

import java.util.stream.Stream;

/** A check that looks at one settled leave after the other. */
abstract class LeaveCheck implements Check {

    @Override
    public final Stream<Finding> findings(ReportUnderCheck report) {
        return report.workers().stream()
                .flatMap(
                        worker ->
                                report.leave(worker).stream()
                                        .flatMap(leave -> findings(report, worker, leave)));
    }

    abstract Stream<Finding> findings(
            ReportUnderCheck report, CheckedWorker worker, SettledLeave leave);
}
