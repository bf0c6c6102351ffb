package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.leave.LeaveCommand.RecordReportedMonth;
import org.fondsloket.ledger.leave.ReportedMonth.Days;
import org.fondsloket.ledger.leave.ReportedMonth.DaysOff;
import org.fondsloket.ledger.leave.ReportedMonth.LeaveTaken;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.LeaveDayCount;
import org.jspecify.annotations.Nullable;

/** One worker's account as the store would replay it: every decision starts from the events. */
final class Account {

    static final String EMPLOYER = "20417358";
    static final RuleSets RULES = RuleSets.published();

    private final String worker;
    private final RuleSets ruleSets;
    private final List<LeaveEvent> events = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private LeaveState state = LeaveDecider.initial();
    private @Nullable LocalDate disabledSince;

    Account(String worker) {
        this(worker, RULES);
    }

    Account(String worker, RuleSets ruleSets) {
        this.worker = worker;
        this.ruleSets = ruleSets;
    }

    Account disabledSince(String day) {
        this.disabledSince = LocalDate.parse(day);
        return this;
    }

    String ruleSet() {
        return ruleSets.latest().id();
    }

    /** Sends a command and answers the events it led to. */
    List<LeaveEvent> send(LeaveCommand command) {
        List<LeaveEvent> more = LeaveDecider.decide(state, command, ruleSets);
        for (LeaveEvent event : more) {
            state = LeaveDecider.evolve(state, event);
        }
        events.addAll(more);
        return more;
    }

    LeaveAnswer ask(LeaveCommand command) {
        LeaveState before = state;
        send(command);
        return LeaveDecider.answer(before, state, command);
    }

    /** A month of work at the usual employer. */
    List<Granted> work(String month, String gross, LeaveTaken... leave) {
        return report(EMPLOYER, month, whole(month), List.of(), gross, leave);
    }

    List<Granted> report(
            String employer,
            String month,
            List<Days> periods,
            List<DaysOff> absences,
            String gross,
            LeaveTaken... leave) {
        return record(
                new ReportedMonth(
                        worker,
                        employer,
                        YearMonth.parse(month),
                        periods,
                        absences,
                        new BigDecimal(gross),
                        null,
                        List.of(leave)));
    }

    List<Granted> record(ReportedMonth month) {
        String report = month.employerNumber() + month.month();
        LeaveAnswer answer =
                ask(
                        new RecordReportedMonth(
                                worker,
                                month,
                                report,
                                versions.merge(report, 1, Integer::sum),
                                "event-" + report,
                                ruleSet(),
                                disabledSince));
        return ((LeaveAnswer.Settled) answer).granted();
    }

    YearTotals year(int year) {
        YearTotals totals = state.leave().years().get(year);
        return totals == null ? YearTotals.none(year, LocalDate.of(year + 1, 12, 31)) : totals;
    }

    LeaveState state() {
        return state;
    }

    List<LeaveEvent> events() {
        return List.copyOf(events);
    }

    /** A leave in North Rhine-Westphalia of which the employer was told what it gives. */
    static LeaveTaken leave(String from, String to, String paid) {
        return leave(from, to, paid, 0, "0.00");
    }

    static LeaveTaken leave(
            String from, String to, String paid, int fromCarryOver, String payFromCarryOver) {
        BigDecimal pay = new BigDecimal(paid);
        return new LeaveTaken(
                LocalDate.parse(from),
                LocalDate.parse(to),
                "NW",
                pay,
                LeaveDayCount.of(RULES.latest(), Period.of(from, to), "NW").days(),
                fromCarryOver,
                pay,
                new BigDecimal(payFromCarryOver),
                pay);
    }

    static List<Days> whole(String month) {
        YearMonth of = YearMonth.parse(month);
        return List.of(new Days(of.atDay(1), of.atEndOfMonth()));
    }

    static Figure figure(int days, String pay) {
        return new Figure(days, new BigDecimal(pay));
    }
}
