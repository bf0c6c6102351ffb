package org.fondsloket.reporting.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.AbsenceKind;

/** unpaid leave that has become so long that all its days earn no leave needs a reason. */
final class A02UnpaidLeaveNotTooLong implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int most = report.rules().value(LeaveRules.UNPAID_THRESHOLD_DAYS, report.month());
        return report.workers().stream().flatMap(worker -> findings(report, worker, most));
    }

    private static Stream<Finding> findings(
            ReportUnderCheck report, CheckedWorker worker, int most) {
        List<Placed<CheckedAbsence>> unpaid = worker.absences(AbsenceKind.UNPAID_LEAVE);
        return unpaid.isEmpty()
                ? Stream.empty()
                : worker.tooLongUnpaidLeave(report.rules()).stream()
                        .flatMap(
                                run ->
                                        unpaid.stream()
                                                .filter(each -> run.overlaps(each.period()))
                                                .reduce((_, later) -> later)
                                                .map(last -> finding(last, run, most))
                                                .stream());
    }

    private static Finding finding(Placed<CheckedAbsence> absence, Period run, int most) {
        return Finding.warning(
                "A-02",
                absence.line(),
                absence.entry().field("to"),
                Map.of(
                        "from", run.from().toString(),
                        "to", run.to().toString(),
                        "days", String.valueOf(run.days()),
                        "max", String.valueOf(most)));
    }
}
