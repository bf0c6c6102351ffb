package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.Money;

/** L-07: what is paid beyond the due leave pay is the employer's gift and not paid back. */
final class L07PaidNotMoreThanDue extends LeaveCheck {

    @Override
    Stream<Finding> findings(ReportUnderCheck report, CheckedWorker worker, SettledLeave leave) {
        Money surplus = leave.paid().minus(leave.due());
        // Without a day rate nothing is due yet, and L-06 says why.
        return surplus.compareTo(Money.ZERO) > 0 && !leave.settlement().dayRateMissing()
                ? Stream.of(
                        leave.warning(
                                "L-07",
                                "payPaid",
                                Map.of(
                                        "due", leave.due().toString(),
                                        "surplus", surplus.toString())))
                : Stream.empty();
    }
}
