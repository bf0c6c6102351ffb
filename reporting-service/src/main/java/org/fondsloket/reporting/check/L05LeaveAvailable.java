package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** L-05: no more leave days than the worker has on the first day of the leave. */
final class L05LeaveAvailable extends LeaveCheck {

    @Override
    Stream<Finding> findings(ReportUnderCheck report, CheckedWorker worker, SettledLeave leave) {
        return leave.exceedsAccount()
                ? Stream.of(
                        leave.error(
                                "L-05",
                                "to",
                                Map.of(
                                        "days", String.valueOf(leave.count().days()),
                                        "available",
                                                String.valueOf(Math.max(0, leave.available())))))
                : Stream.empty();
    }
}
