package org.fondsloket.reporting.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.leave.YearStatement;

/** L-11: no year gives more leave than a full year, in itself and in the next one together. */
final class L11LeaveOfOneYear implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.workers().stream()
                .filter(worker -> !report.leave(worker).stream().allMatch(SettledLeave::isFiled))
                .flatMap(worker -> findings(report, worker));
    }

    private static Stream<Finding> findings(ReportUnderCheck report, CheckedWorker worker) {
        List<SettledLeave> leave = report.leave(worker);
        SettledLeave last = leave.getLast();
        int year = report.month().getYear();
        int ofThisYear = LineFigures.count(leave, each -> each.settlement().current().days());
        int ofLastYear = LineFigures.count(leave, each -> each.settlement().carryOver().days());
        return Stream.concat(
                finding(report, worker, last, year - 1, ofLastYear),
                finding(report, worker, last, year, ofThisYear));
    }

    private static Stream<Finding> finding(
            ReportUnderCheck report, CheckedWorker worker, SettledLeave last, int year, int now) {
        if (now == 0) {
            return Stream.empty();
        }
        YearStatement before = worker.account(report.rules()).statement(year, last.period().from());
        int taken = before.granted().days() + before.grantedNextYear().days() + now;
        int most =
                report.rules()
                        .value(
                                worker.isSeverelyDisabled()
                                        ? LeaveRules.DAYS_PER_YEAR_DISABLED
                                        : LeaveRules.DAYS_PER_YEAR,
                                report.month());
        return taken > most
                ? Stream.of(
                        last.error(
                                "L-11",
                                "to",
                                Map.of(
                                        "year", String.valueOf(year),
                                        "taken", String.valueOf(taken),
                                        "max", String.valueOf(most))))
                : Stream.empty();
    }
}
