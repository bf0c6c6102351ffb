package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.account.ReimbursementDeadline;

/** L-10: leave pay is claimed back in time; a leave that is filed already was claimed then. */
final class L10ClaimInTime extends LeaveCheck {

    @Override
    Stream<Finding> findings(ReportUnderCheck report, CheckedWorker worker, SettledLeave leave) {
        if (leave.isFiled()) {
            return Stream.empty();
        }
        LocalDate lastDay =
                ReimbursementDeadline.of(report.rules(), report.month(), worker.postingEnd())
                        .result();
        return report.today().isAfter(lastDay)
                ? Stream.of(leave.error("L-10", "from", Map.of("lastDay", lastDay.toString())))
                : Stream.empty();
    }
}
