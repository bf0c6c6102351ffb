package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** L-01: leave lies inside the days for which the worker is reported in Germany. */
final class L01LeaveInsidePosting implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.workers().stream()
                .flatMap(
                        worker ->
                                worker.leave().stream()
                                        .filter(leave -> !worker.isPosted(leave.period()))
                                        .map(
                                                leave ->
                                                        Finding.error(
                                                                "L-01",
                                                                leave.line(),
                                                                leave.entry().field("from"),
                                                                Map.of())));
    }
}
