package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** L-03: leave over nothing but weekends and public holidays is none. */
final class L03LeaveCostsADay extends LeaveCheck {

    @Override
    Stream<Finding> findings(ReportUnderCheck report, CheckedWorker worker, SettledLeave leave) {
        return leave.count().days() > 0
                ? Stream.empty()
                : Stream.of(leave.error("L-03", "from", Map.of()));
    }
}
