package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** S-12: whoever reports leave pay confirms that it was really paid. */
final class S12LeavePayAssured implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return !report.facts().assuranceGiven() && report.totals().leavePayPaid().signum() > 0
                ? Stream.of(Finding.error("S-12", Map.of()))
                : Stream.empty();
    }
}
