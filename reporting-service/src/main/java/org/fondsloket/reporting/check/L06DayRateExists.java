package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** L-06: a full rest day from before the month stands behind the leave, else it has no price. */
final class L06DayRateExists extends LeaveCheck {

    @Override
    Stream<Finding> findings(ReportUnderCheck report, CheckedWorker worker, SettledLeave leave) {
        return leave.settlement().dayRateMissing()
                ? Stream.of(leave.error("L-06", "from", Map.of("month", report.month().toString())))
                : Stream.empty();
    }
}
