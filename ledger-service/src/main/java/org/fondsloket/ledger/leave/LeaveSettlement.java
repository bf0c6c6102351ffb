package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fondsloket.ledger.leave.ReportedMonth.LeaveTaken;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Buckets;
import org.fondsloket.scheme.leave.GrantedLeave;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.fondsloket.scheme.leave.LeaveBlock;
import org.fondsloket.scheme.leave.LeaveDayCount;
import org.fondsloket.scheme.leave.Settlement;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.jspecify.annotations.Nullable;

/**
 * Settles the leave of one report against everything that all employers reported before: leave that
 * stands in the version before just like this keeps its price, the rest takes what is left.
 */
final class LeaveSettlement {

    private static final int CENTS = 2;

    private final RuleSet rules;
    private final ReportedMonth reported;
    private final @Nullable LocalDate disabledSince;
    private final WorkerLeave state;
    private final Collection<RecordedMonth> others;
    private final List<Granted> kept = new ArrayList<>();
    private final List<Granted> given = new ArrayList<>();
    private final Map<LeaveTaken, Granted> results = new HashMap<>();
    private final Map<Granted, List<ExplanationStep>> steps = new HashMap<>();

    private LeaveSettlement(
            RuleSet rules,
            WorkerLeave state,
            ReportedMonth reported,
            @Nullable LocalDate disabledSince) {
        this.rules = rules;
        this.state = state;
        this.reported = reported;
        this.disabledSince = disabledSince;
        this.others =
                state.months().values().stream()
                        .filter(each -> !each.reported().key().equals(reported.key()))
                        .toList();
    }

    static LeaveSettlement of(
            RuleSet rules,
            WorkerLeave state,
            ReportedMonth reported,
            @Nullable RecordedMonth before,
            @Nullable LocalDate disabledSince) {
        LeaveSettlement settlement = new LeaveSettlement(rules, state, reported, disabledSince);
        settlement.settle(before);
        return settlement;
    }

    /** The leave of the report in its order, settled. */
    List<Granted> granted() {
        return reported.leave().stream().map(this::result).toList();
    }

    /** Leave that was settled now. */
    List<Granted> given() {
        return List.copyOf(given);
    }

    /** Leave of the version before that is gone. */
    List<Granted> takenBack(@Nullable RecordedMonth before) {
        if (before == null) {
            return List.of();
        }
        List<Granted> gone = new ArrayList<>(before.granted());
        kept.forEach(gone::remove);
        return gone;
    }

    /** The way to the pay of a leave that was settled now. */
    List<ExplanationStep> steps(Granted leave) {
        return steps.getOrDefault(leave, List.of());
    }

    private Granted result(LeaveTaken leave) {
        Granted result = results.get(leave);
        if (result == null) {
            throw new IllegalStateException("every leave of the report is settled");
        }
        return result;
    }

    private void settle(@Nullable RecordedMonth before) {
        List<LeaveTaken> open = new ArrayList<>();
        List<LeaveTaken> byDate =
                reported.leave().stream()
                        .distinct()
                        .sorted(Comparator.comparing(LeaveTaken::from))
                        .toList();
        for (LeaveTaken leave : byDate) {
            Granted same = before == null ? null : same(before, leave);
            if (same == null) {
                open.add(leave);
            } else {
                kept.add(same);
                results.put(leave, same);
            }
        }
        for (LeaveTaken leave : open) {
            Granted granted = settle(leave);
            given.add(granted);
            results.put(leave, granted);
        }
    }

    private static @Nullable Granted same(RecordedMonth before, LeaveTaken leave) {
        List<LeaveTaken> earlier = before.reported().leave();
        for (int at = 0; at < earlier.size(); at++) {
            if (earlier.get(at).isSameAs(leave)) {
                return before.granted().get(at);
            }
        }
        return null;
    }

    private Granted settle(LeaveTaken leave) {
        YearMonth month = reported.month();
        boolean disabled = reported.isSeverelyDisabled(disabledSince);
        LeaveAccount account = account();
        Figure older = left(month.getYear() - 1);
        Figure newer = left(month.getYear());
        Buckets before = account.bucketsBefore(month);
        Figure carryOver = Figure.of(before.carryOver()).minus(inMonth(Granted::fromCarryOver));
        Figure current = Figure.of(before.current()).minus(inMonth(Granted::fromCurrent));
        Figure fromOlder = carryOver.min(older).notNegative();
        Figure fromNewer = current.min(newer).notNegative();
        LeaveDayCount count = LeaveDayCount.of(rules, leave.period(), leave.land());
        int available =
                LeaveAccount.of(rules, counted()).availableOn(leave.from(), soFar()).result();
        int fit =
                fromNewer.days() > 0
                        ? fromOlder.days() + Math.max(0, newer.days())
                        : fromOlder.days();
        int days = Math.max(0, Math.min(count.days(), Math.min(available, fit)));
        if (days == 0) {
            return nothing(leave, count.days());
        }
        // What the scheme would give beyond what is really left counts as given already.
        Figure goneOlder = carryOver.minus(fromOlder);
        Figure goneNewer = current.minus(fromNewer);
        GrantedLeave gone =
                new GrantedLeave(
                        Period.of(month),
                        goneOlder.days() + goneNewer.days(),
                        goneOlder.days(),
                        goneOlder.money().plus(goneNewer.money()),
                        goneOlder.money());
        Period costing = new Period(leave.from(), count.dates().get(days - 1));
        Settlement settled =
                account.with(
                                List.of(
                                        new WorkerMonth(
                                                month,
                                                List.of(),
                                                List.of(),
                                                Money.ZERO,
                                                false,
                                                List.of(gone))))
                        .settle(
                                month,
                                disabled,
                                List.of(new LeaveBlock(costing, leave.land())),
                                reported.workGross())
                        .getFirst();
        return granted(leave, count.days(), settled, newer, disabled);
    }

    private Granted granted(
            LeaveTaken leave, int asked, Settlement settled, Figure newer, boolean disabled) {
        BigDecimal fromCarryOver = settled.carryOver().pay().amount();
        // Two roundings may meet: the year never pays a cent more than it earns.
        BigDecimal fromCurrent =
                settled.current().pay().amount().min(newer.pay()).max(BigDecimal.ZERO);
        BigDecimal due = fromCarryOver.add(fromCurrent).setScale(CENTS);
        BigDecimal paid = leave.payPaid().setScale(CENTS);
        Granted granted =
                new Granted(
                        leave.from(),
                        leave.to(),
                        settled.days(),
                        settled.carryOver().days(),
                        due,
                        fromCarryOver.setScale(CENTS),
                        paid.min(due),
                        doubt(leave, asked, settled.days(), paid.min(due)));
        steps.put(granted, StoredSteps.of(settled.steps(), disabled));
        return granted;
    }

    private static Granted nothing(LeaveTaken leave, int asked) {
        BigDecimal zero = BigDecimal.ZERO.setScale(CENTS);
        return new Granted(
                leave.from(), leave.to(), 0, 0, zero, zero, zero, doubt(leave, asked, 0, zero));
    }

    private static @Nullable Doubt doubt(
            LeaveTaken leave, int asked, int days, BigDecimal reimbursement) {
        if (days != asked || days != leave.days()) {
            return Doubt.DAYS_NOT_LEFT;
        }
        return reimbursement.compareTo(leave.reimbursement()) == 0 ? null : Doubt.PAY_DIFFERS;
    }

    /** What leave of this month can still take out of a year, whoever else took from it. */
    private Figure left(int year) {
        List<RecordedMonth> all = new ArrayList<>(others);
        all.add(new RecordedMonth(reported, 0, settledSoFar()));
        Earnings earnings =
                Earnings.of(
                                rules,
                                all,
                                disabledSince,
                                each -> each < reported.month().getYear() || state.hasEnded(each),
                                each -> each == year)
                        .get(year);
        Figure earned = earnings == null ? Figure.none() : earnings.earned();
        Figure granted = Figure.none();
        for (RecordedMonth each : all) {
            for (Granted leave : each.granted()) {
                if (each.year() == year) {
                    granted = granted.plus(leave.fromCurrent());
                }
                if (each.year() == year + 1) {
                    granted = granted.plus(leave.fromCarryOver());
                }
            }
        }
        YearTotals totals = state.years().get(year);
        Figure paidOut =
                totals == null ? Figure.none() : totals.paidInLieu().plus(totals.compensated());
        return earned.minus(granted).minus(paidOut).notNegative();
    }

    private List<Granted> settledSoFar() {
        List<Granted> all = new ArrayList<>(kept);
        all.addAll(given);
        return all;
    }

    /** Everything of all employers, but of this report only the leave that is settled by now. */
    private LeaveAccount account() {
        List<WorkerMonth> months = new ArrayList<>(counted());
        months.add(
                new WorkerMonth(
                        reported.month(),
                        List.of(),
                        List.of(),
                        Money.ZERO,
                        false,
                        soFar().granted()));
        return LeaveAccount.of(rules, months);
    }

    private List<WorkerMonth> counted() {
        return others.stream().map(each -> each.counted(disabledSince)).toList();
    }

    /** This report with the leave that is settled by now. */
    private WorkerMonth soFar() {
        return reported.counted(settledSoFar(), disabledSince);
    }

    private Figure inMonth(Function<Granted, Figure> part) {
        Figure sum = Figure.none();
        for (RecordedMonth each : others) {
            if (each.reported().month().equals(reported.month())) {
                for (Granted leave : each.granted()) {
                    sum = sum.plus(part.apply(leave));
                }
            }
        }
        for (Granted leave : settledSoFar()) {
            sum = sum.plus(part.apply(leave));
        }
        return sum;
    }
}
