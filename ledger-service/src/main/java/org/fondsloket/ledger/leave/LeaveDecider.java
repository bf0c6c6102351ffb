package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fondsloket.ledger.leave.LeaveCommand.CloseYear;
import org.fondsloket.ledger.leave.LeaveCommand.Compensate;
import org.fondsloket.ledger.leave.LeaveCommand.FollowUpPayouts;
import org.fondsloket.ledger.leave.LeaveCommand.LapseYear;
import org.fondsloket.ledger.leave.LeaveCommand.MoveAccount;
import org.fondsloket.ledger.leave.LeaveCommand.PayInLieu;
import org.fondsloket.ledger.leave.LeaveCommand.RecordReportedMonth;
import org.fondsloket.ledger.leave.LeaveCommand.RequestCorrection;
import org.fondsloket.ledger.leave.LeaveCommand.StateLeave;
import org.fondsloket.ledger.leave.LeaveCommand.TakeOverAccount;
import org.fondsloket.ledger.leave.LeaveCommand.WarnOfLapse;
import org.fondsloket.ledger.leave.LeaveEvent.EntitlementLapsed;
import org.fondsloket.ledger.leave.LeaveEvent.LapseWarned;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveAccountMoved;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveAccountTakenOver;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveCorrectionRequested;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveMonthRecorded;
import org.fondsloket.ledger.leave.LeaveEvent.LeavePaidOut;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveStated;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveYearClosed;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveYearRestated;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;

/** The rules of a worker's leave account, without anything that stores or transports them. */
public final class LeaveDecider {

    private static final String MERGED = "LEAVE_ACCOUNT_MERGED";
    private static final int YEARS_OF_STATEMENT = 2;

    private LeaveDecider() {}

    /** State before the first event. */
    public static LeaveState initial() {
        return new LeaveState(WorkerLeave.nothing());
    }

    /**
     * @throws Refusal when a rule forbids what the command asks
     */
    public static List<LeaveEvent> decide(
            LeaveState state, LeaveCommand command, RuleSets ruleSets) {
        WorkerLeave leave = state.leave();
        return switch (command) {
            case RecordReportedMonth report -> record(leave, report, ruleSets);
            case CloseYear close -> close(open(leave), close, ruleSets.of(close.ruleSet()));
            case LapseYear lapse -> lapse(open(leave), lapse, ruleSets.of(lapse.ruleSet()));
            case WarnOfLapse warn -> warn(open(leave), warn, ruleSets.of(warn.ruleSet()));
            case PayInLieu pay ->
                    WorkerPayments.inLieu(open(leave), pay, ruleSets.of(pay.ruleSet()));
            case Compensate pay ->
                    WorkerPayments.compensation(open(leave), pay, ruleSets.of(pay.ruleSet()));
            case FollowUpPayouts more ->
                    WorkerPayments.followUp(leave, more, ruleSets.of(more.ruleSet()));
            case StateLeave tell -> state(open(leave), tell);
            case RequestCorrection wrong ->
                    correct(open(leave), wrong, ruleSets.of(wrong.ruleSet()));
            case MoveAccount move -> move(open(leave), move, ruleSets.of(move.ruleSet()));
            case TakeOverAccount take -> takeOver(open(leave), take, ruleSets.of(take.ruleSet()));
        };
    }

    /** What the caller learns, from the state before and after the command. */
    public static LeaveAnswer answer(LeaveState before, LeaveState after, LeaveCommand command) {
        WorkerLeave leave = after.leave();
        return switch (command) {
            case RecordReportedMonth report -> {
                RecordedMonth month = leave.months().get(report.reported().key());
                yield new LeaveAnswer.Settled(
                        month == null ? List.of() : month.granted(), leave.mergedInto());
            }
            case PayInLieu pay -> paid(leave, pay.payoutId());
            case Compensate pay -> paid(leave, pay.payoutId());
            case MoveAccount move -> moved(before.leave(), move.workerNumber());
            case CloseYear _,
                    LapseYear _,
                    WarnOfLapse _,
                    FollowUpPayouts _,
                    StateLeave _,
                    RequestCorrection _,
                    TakeOverAccount _ ->
                    new LeaveAnswer.Done();
        };
    }

    /** The state after one more event. */
    public static LeaveState evolve(LeaveState state, LeaveEvent event) {
        WorkerLeave leave = state.leave().with(event.years());
        return new LeaveState(
                switch (event) {
                    case LeaveMonthRecorded month ->
                            leave.with(
                                    new RecordedMonth(
                                            month.reported(), month.version(), month.granted()));
                    case LeaveYearRestated _ -> leave;
                    case LeaveYearClosed closed -> leave.closing(closed.year());
                    case EntitlementLapsed lapsed -> leave.lapsing(lapsed.year(), lapsed.stage());
                    case LapseWarned warned -> leave.warning(warned.year());
                    case LeavePaidOut paid -> leave.with(paidOut(leave, paid));
                    case LeaveStated stated -> leave.telling(stated.statementId());
                    case LeaveCorrectionRequested wrong -> leave.telling(wrong.requestId());
                    case LeaveAccountMoved moved -> leave.merged(moved.into());
                    case LeaveAccountTakenOver taken -> takenOver(leave, taken);
                });
    }

    private static WorkerLeave open(WorkerLeave leave) {
        String into = leave.mergedInto();
        if (into != null) {
            throw new Refusal(MERGED, Map.of("into", into));
        }
        return leave;
    }

    private static List<LeaveEvent> record(
            WorkerLeave state, RecordReportedMonth command, RuleSets ruleSets) {
        ReportedMonth reported = command.reported();
        RecordedMonth before = state.months().get(reported.key());
        if (state.mergedInto() != null) {
            // The caller is told where the account went and records the report there.
            return List.of();
        }
        if (before == null
                ? reported.isEmpty()
                : before.version() >= command.version() || before.reported().equals(reported)) {
            return List.of();
        }
        RuleSet rules = ruleSets.of(command.ruleSet());
        LocalDate disabledSince = command.severelyDisabledSince();
        LeaveSettlement settlement =
                LeaveSettlement.of(rules, state, reported, before, disabledSince);
        List<Granted> granted = settlement.granted();
        int year = reported.month().getYear();
        String employer = reported.employerNumber();
        Changes changes =
                new Changes(state, rules, reported.month().atEndOfMonth(), reported.month());
        WorkerLeave after = state.with(new RecordedMonth(reported, command.version(), granted));
        changes.earn(
                Earnings.of(
                                rules,
                                after.months().values(),
                                disabledSince,
                                after::hasEnded,
                                each ->
                                        each == year
                                                || reachesOtherYears(
                                                        before, reported, disabledSince)
                                                || state.hasEnded(each) != after.hasEnded(each))
                        .values(),
                employer);
        for (Granted gone : settlement.takenBack(before)) {
            changes.grant(MovementKind.REVERSED, year, gone, employer, List.of());
        }
        for (Granted given : settlement.given()) {
            changes.grant(MovementKind.GRANTED, year, given, employer, settlement.steps(given));
        }
        changes.settleWhatFollows(List.of(), Map.of());
        List<LeaveEvent> events = new ArrayList<>();
        events.add(
                new LeaveMonthRecorded(
                        command.workerNumber(),
                        reported,
                        command.reportId(),
                        command.version(),
                        rules.id(),
                        granted,
                        changes.movements(),
                        changes.changed(),
                        changes.posting(
                                PostingId.of(
                                        "leave",
                                        reported.reportedAs(),
                                        command.reportId(),
                                        Integer.toString(command.version())),
                                employer,
                                command.sourceEventId())));
        for (YearTotals each : changes.changed()) {
            if (each.year() != year) {
                events.add(
                        new LeaveYearRestated(
                                command.workerNumber(), each.year(), List.of(each), rules.id()));
            }
        }
        return events;
    }

    private static void restate(
            String workerNumber, Changes changes, RuleSet rules, List<LeaveEvent> events) {
        for (YearTotals each : changes.changed()) {
            events.add(new LeaveYearRestated(workerNumber, each.year(), List.of(each), rules.id()));
        }
    }

    /**
     * A run of absences counts across the end of a year, and a disability may have become known for
     * years long past.
     */
    private static boolean reachesOtherYears(
            @Nullable RecordedMonth before,
            ReportedMonth reported,
            @Nullable LocalDate disabledSince) {
        return disabledSince != null
                || !reported.absences().isEmpty()
                || (before != null && !before.reported().absences().isEmpty());
    }

    private static List<LeaveEvent> close(WorkerLeave state, CloseYear command, RuleSet rules) {
        int year = command.year();
        YearTotals totals = state.years().get(year);
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        if (totals == null || state.closed().contains(year) || !command.on().isAfter(lastDay)) {
            return List.of();
        }
        boolean complete = isComplete(state, totals);
        LocalDate latest = rules.rule(LeaveRules.YEAR_CLOSE, lastDay).value().of(year);
        if (!complete && command.on().isBefore(latest)) {
            return List.of();
        }
        Changes changes = new Changes(state, rules, lastDay, null);
        changes.close(
                year,
                List.of(
                        new ExplanationStep(
                                "leave-year-end",
                                Integer.toString(totals.daysAtYearEnd()),
                                LeaveRules.ROUNDING_YEAR_END.key())));
        changes.settleWhatFollows(List.of(year), Map.of());
        List<YearTotals> statement = new ArrayList<>();
        for (int earlier = YEARS_OF_STATEMENT; earlier > 0; earlier--) {
            YearTotals before = state.years().get(year - earlier);
            if (before != null) {
                statement.add(before);
            }
        }
        statement.add(changes.of(year));
        List<LeaveEvent> events = new ArrayList<>();
        events.add(
                new LeaveYearClosed(
                        command.workerNumber(),
                        year,
                        command.on(),
                        complete,
                        rules.id(),
                        changes.movements(),
                        changes.changed(),
                        statement));
        restate(command.workerNumber(), changes, rules, events);
        return events;
    }

    /** Every employer of the year reported its December, or that the posting ended before. */
    private static boolean isComplete(WorkerLeave state, YearTotals totals) {
        YearMonth december = YearMonth.of(totals.year(), Month.DECEMBER);
        return totals.employers().stream()
                .map(EmployerShare::employerNumber)
                .allMatch(
                        employer ->
                                state.months().values().stream()
                                        .map(RecordedMonth::reported)
                                        .filter(each -> each.employerNumber().equals(employer))
                                        .filter(each -> !each.isEmpty())
                                        .filter(each -> !each.month().isAfter(december))
                                        .max(Comparator.comparing(ReportedMonth::month))
                                        .filter(
                                                last ->
                                                        last.month().equals(december)
                                                                || last.postingEnd() != null)
                                        .isPresent());
    }

    private static List<LeaveEvent> lapse(WorkerLeave state, LapseYear command, RuleSet rules) {
        int year = command.year();
        YearTotals totals = state.years().get(year);
        if (totals == null) {
            return List.of();
        }
        LapseStage stage = stage(rules, year, command.on());
        if (stage.compareTo(state.stage(year)) <= 0) {
            return List.of();
        }
        LocalDate day = stage == LapseStage.ALL ? sicknessLapse(rules, year) : totals.lapsesAfter();
        Changes changes = new Changes(state, rules, day, null);
        changes.settleWhatFollows(List.of(), Map.of(year, stage));
        return List.of(
                new EntitlementLapsed(
                        command.workerNumber(),
                        year,
                        command.on(),
                        stage,
                        rules.id(),
                        changes.movements(),
                        changes.changed(),
                        changes.posting(
                                PostingId.of(
                                        "leave-lapse",
                                        command.workerNumber(),
                                        Integer.toString(year),
                                        stage.name()),
                                null,
                                "lapse:" + day)));
    }

    private static LapseStage stage(RuleSet rules, int year, LocalDate on) {
        LocalDate start = LocalDate.of(year, Month.JANUARY, 1);
        if (on.isAfter(sicknessLapse(rules, year))) {
            return LapseStage.ALL;
        }
        return on.isAfter(rules.rule(LeaveRules.LAPSE, start).value().of(year))
                ? LapseStage.WAGES
                : LapseStage.RUNNING;
    }

    static LocalDate sicknessLapse(RuleSet rules, int year) {
        LocalDate start = LocalDate.of(year, Month.JANUARY, 1);
        return rules.rule(LeaveRules.LAPSE_SICKNESS, start).value().of(year);
    }

    private static List<LeaveEvent> warn(WorkerLeave state, WarnOfLapse command, RuleSet rules) {
        YearTotals totals = state.years().get(command.year());
        if (totals == null
                || state.warned().contains(command.year())
                || state.stage(command.year()) != LapseStage.RUNNING) {
            return List.of();
        }
        return totals.dayRate()
                .<List<LeaveEvent>>map(
                        rate ->
                                List.of(
                                        new LapseWarned(
                                                command.workerNumber(),
                                                command.year(),
                                                command.on(),
                                                totals.rest().days(),
                                                totals.rest().pay(),
                                                rate,
                                                totals.lapsesAfter(),
                                                presentEmployers(state, totals),
                                                rules.id())))
                .orElse(List.of());
    }

    /** Employers of the year in which the leave lapses; without any, those of the year itself. */
    private static List<String> presentEmployers(WorkerLeave state, YearTotals totals) {
        YearTotals next = state.years().get(totals.year() + 1);
        List<EmployerShare> shares =
                next == null || next.employers().isEmpty() ? totals.employers() : next.employers();
        return shares.stream().map(EmployerShare::employerNumber).toList();
    }

    /** Nothing is told of an account that holds nothing. */
    private static List<LeaveEvent> state(WorkerLeave state, StateLeave command) {
        int last = Math.max(command.on().getYear(), command.firstYear());
        List<YearTotals> years =
                List.copyOf(
                        state.years().subMap(command.firstYear() - 1, true, last, true).values());
        if (state.told().contains(command.statementId())
                || years.stream().noneMatch(each -> each.year() >= command.firstYear())) {
            return List.of();
        }
        return List.of(
                new LeaveStated(
                        command.workerNumber(),
                        command.statementId(),
                        command.occasion(),
                        command.firstYear(),
                        command.on(),
                        command.ruleSet(),
                        years));
    }

    private static List<LeaveEvent> correct(
            WorkerLeave state, RequestCorrection command, RuleSet rules) {
        if (state.told().contains(command.requestId())) {
            return List.of();
        }
        int months = rules.rule(LeaveRules.STATEMENT_CORRECTION_MONTHS, command.on()).value();
        return List.of(
                new LeaveCorrectionRequested(
                        command.workerNumber(),
                        command.requestId(),
                        command.employerNumber(),
                        command.month(),
                        command.field(),
                        reported(state, command, rules),
                        command.claimed(),
                        command.on(),
                        command.on().plusMonths(months),
                        rules.id(),
                        command.by()));
    }

    /** After a merge one employer may have reported the month under both numbers. */
    private static @Nullable BigDecimal reported(
            WorkerLeave state, RequestCorrection command, RuleSet rules) {
        return state.months().values().stream()
                .filter(each -> !each.reported().isEmpty())
                .filter(each -> each.reported().month().equals(command.month()))
                .filter(each -> each.reported().employerNumber().equals(command.employerNumber()))
                .map(each -> command.field().of(rules, each))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static List<LeaveEvent> move(WorkerLeave state, MoveAccount command, RuleSet rules) {
        if (command.into().equals(command.workerNumber())) {
            throw new Refusal("LEAVE_ACCOUNT_MERGED_INTO_ITSELF", Map.of());
        }
        Changes changes = new Changes(state, rules, command.on(), null);
        state.months()
                .values()
                .forEach(
                        month ->
                                month.granted()
                                        .forEach(
                                                leave ->
                                                        changes.grant(
                                                                MovementKind.REVERSED,
                                                                month.year(),
                                                                leave,
                                                                month.reported().employerNumber(),
                                                                List.of())));
        state.years().values().forEach(totals -> empty(changes, totals));
        List<LeaveEvent> events = new ArrayList<>();
        events.add(
                new LeaveAccountMoved(
                        command.workerNumber(),
                        command.into(),
                        command.on(),
                        command.by(),
                        rules.id(),
                        changes.movements(),
                        changes.changed(),
                        changes.posting(
                                PostingId.of("leave-moved", command.workerNumber()),
                                null,
                                "merge:" + command.workerNumber())));
        restate(command.workerNumber(), changes, rules, events);
        return events;
    }

    private static void empty(Changes changes, YearTotals totals) {
        Map<MovementKind, Figure> held = new HashMap<>();
        held.put(MovementKind.EARNED, totals.earned());
        held.put(MovementKind.ADVANCED, totals.advanced());
        held.put(MovementKind.PAID_IN_LIEU, totals.paidInLieu());
        held.put(MovementKind.COMPENSATED, totals.compensated());
        held.put(MovementKind.LAPSED, totals.lapsed());
        held.put(MovementKind.CARRIED, totals.carried());
        for (MovementKind kind : MovementKind.values()) {
            Figure figure = held.getOrDefault(kind, Figure.none());
            changes.move(totals.year(), kind, figure.negated(), null, false, List.of());
        }
    }

    private static List<LeaveEvent> takeOver(
            WorkerLeave state, TakeOverAccount command, RuleSet rules) {
        LeaveAnswer.Moved moved = command.moved();
        if (moved.months().stream().anyMatch(each -> holds(state, each))) {
            return List.of();
        }
        WorkerLeave after = state;
        for (MovedMonth month : moved.months()) {
            after =
                    after.with(
                            new RecordedMonth(month.reported(), month.version(), month.granted()));
        }
        for (int year : moved.closed()) {
            after = after.closing(year);
        }
        Changes changes = new Changes(state, rules, command.on(), null);
        changes.earn(
                Earnings.of(
                                rules,
                                after.months().values(),
                                command.severelyDisabledSince(),
                                after::hasEnded,
                                _ -> true)
                        .values(),
                null);
        for (MovedMonth month : moved.months()) {
            for (Granted leave : month.granted()) {
                changes.grant(
                        MovementKind.GRANTED,
                        month.reported().month().getYear(),
                        leave,
                        month.reported().employerNumber(),
                        List.of());
            }
        }
        for (YearTotals totals : moved.years()) {
            changes.move(
                    totals.year(),
                    MovementKind.PAID_IN_LIEU,
                    totals.paidInLieu(),
                    null,
                    !totals.paidInLieuInYear().isNothing(),
                    List.of());
            changes.move(
                    totals.year(),
                    MovementKind.COMPENSATED,
                    totals.compensated(),
                    null,
                    false,
                    List.of());
        }
        changes.settleWhatFollows(moved.closed(), Map.of());
        List<LeaveEvent> events = new ArrayList<>();
        events.add(
                new LeaveAccountTakenOver(
                        command.workerNumber(),
                        moved.from(),
                        command.on(),
                        command.by(),
                        moved.months(),
                        moved.payouts(),
                        moved.closed(),
                        rules.id(),
                        changes.movements(),
                        changes.changed(),
                        changes.posting(
                                PostingId.of(
                                        "leave-taken-over", command.workerNumber(), moved.from()),
                                null,
                                "merge:" + moved.from())));
        restate(command.workerNumber(), changes, rules, events);
        return events;
    }

    private static boolean holds(WorkerLeave state, MovedMonth month) {
        return state.months().containsKey(month.reported().key());
    }

    private static WorkerLeave takenOver(WorkerLeave state, LeaveAccountTakenOver event) {
        WorkerLeave after = state;
        for (MovedMonth month : event.months()) {
            after =
                    after.with(
                            new RecordedMonth(month.reported(), month.version(), month.granted()));
        }
        for (int year : event.closed()) {
            after = after.closing(year);
        }
        for (PaidOut payout : event.payouts()) {
            after = after.with(payout);
        }
        return after;
    }

    private static PaidOut paidOut(WorkerLeave state, LeavePaidOut event) {
        PaidOut before = state.payouts().get(event.payoutId());
        return before == null
                ? new PaidOut(
                        event.payoutId(),
                        event.kind(),
                        event.year(),
                        event.base(),
                        event.covered(),
                        event.country())
                : before.and(event.covered());
    }

    private static LeaveAnswer paid(WorkerLeave leave, String payoutId) {
        PaidOut payout = Objects.requireNonNull(leave.payouts().get(payoutId));
        return new LeaveAnswer.Paid(payoutId, payout.covered());
    }

    private static LeaveAnswer moved(WorkerLeave before, String from) {
        List<MovedMonth> months = new ArrayList<>();
        before.months()
                .values()
                .forEach(
                        month ->
                                months.add(
                                        new MovedMonth(
                                                month.reported(),
                                                month.version(),
                                                month.granted())));
        return new LeaveAnswer.Moved(
                from,
                months,
                List.copyOf(before.years().values()),
                List.copyOf(before.payouts().values()),
                Set.copyOf(before.closed()));
    }
}
