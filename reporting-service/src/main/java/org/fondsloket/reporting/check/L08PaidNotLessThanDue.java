package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;
import org.fondsloket.scheme.Money;

/** L-08: less leave pay than is due needs a reason. */
final class L08PaidNotLessThanDue extends LeaveCheck {

    @Override
    Stream<Finding> findings(ReportUnderCheck report, CheckedWorker worker, SettledLeave leave) {
        Money tolerated =
                Money.of(report.rules().value(CheckRules.LEAVE_PAY_TOLERANCE, report.month()));
        Money lack = leave.due().minus(leave.paid());
        return lack.compareTo(tolerated) > 0
                ? Stream.of(
                        leave.warning(
                                "L-08",
                                "payPaid",
                                Map.of("due", leave.due().toString(), "lack", lack.toString())))
                : Stream.empty();
    }
}
