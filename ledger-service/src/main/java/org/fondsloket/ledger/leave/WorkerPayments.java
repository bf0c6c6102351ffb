package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.ledger.leave.LeaveCommand.Compensate;
import org.fondsloket.ledger.leave.LeaveCommand.FollowUpPayouts;
import org.fondsloket.ledger.leave.LeaveCommand.PayInLieu;
import org.fondsloket.ledger.leave.LeaveEvent.LeavePaidOut;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.payout.Coverage;
import org.fondsloket.scheme.payout.Payout;
import org.fondsloket.scheme.payout.PayoutWindow;

/** What the fund pays to a worker itself: in lieu, as compensation, and what follows later. */
final class WorkerPayments {

    private static final String FOLLOW_UP = "system:coverage";

    private WorkerPayments() {}

    /**
     * Pays the rest of a year in lieu, as far as contributions cover it, sickness always.
     *
     * @throws Refusal outside the window, without a rest, or while the social share is unknown
     */
    static List<LeaveEvent> inLieu(WorkerLeave state, PayInLieu command, RuleSet rules) {
        if (state.payouts().containsKey(command.payoutId())) {
            return List.of();
        }
        YearTotals totals = totals(state, command.year());
        Money sickness = Money.of(totals.minimumLeavePay().min(totals.rest().pay()));
        requireWindow(state, command, rules, totals);
        String country = command.country() == null ? "" : command.country();
        Coverage coverage = CoveredBy.of(totals.employers(), command.coverage());
        Payout payout =
                Payout.inLieu(
                        rules, command.on(), totals.rest().money(), sickness, coverage, country);
        if (payout.blocked()) {
            throw refused("LEAVE_PAYOUT_SOCIAL_SHARE_UNKNOWN", command.year());
        }
        Figure paid = new Figure(totals.rest().days(), payout.payable().amount());
        Changes changes = new Changes(state, rules, command.on(), null);
        changes.move(
                command.year(),
                MovementKind.PAID_IN_LIEU,
                paid,
                null,
                command.on().getYear() == command.year(),
                StoredSteps.of(payout.steps(), false));
        changes.settleWhatFollows(List.of(), Map.of());
        return List.of(
                paid(
                        command.workerNumber(),
                        new PaidOut(
                                command.payoutId(),
                                PayoutKind.IN_LIEU,
                                command.year(),
                                totals.rest().money().minus(sickness).amount(),
                                payout.payable().minus(sickness).amount(),
                                country),
                        payout,
                        command.on(),
                        command.by(),
                        false,
                        rules,
                        changes,
                        command.payoutId()));
    }

    /**
     * Compensates lapsed leave, as far as contributions cover it, sickness never.
     *
     * @throws Refusal outside the window or when nothing lapsed
     */
    static List<LeaveEvent> compensation(WorkerLeave state, Compensate command, RuleSet rules) {
        if (state.payouts().containsKey(command.payoutId())) {
            return List.of();
        }
        YearTotals totals = totals(state, command.year());
        if (!PayoutWindow.of(rules, command.year()).compensation().contains(command.on())) {
            throw refused("LEAVE_PAYOUT_OUTSIDE_WINDOW", command.year());
        }
        boolean all = state.stage(command.year()) == LapseStage.ALL;
        Money sickness =
                all ? Money.of(totals.minimumLeavePay().min(totals.lapsed().pay())) : Money.ZERO;
        Money lapsed = totals.lapsed().money();
        if (lapsed.minus(sickness).isZero() || hasOpenClaim(state, command.year())) {
            throw refused("LEAVE_PAYOUT_NOTHING_LEFT", command.year());
        }
        Coverage coverage = CoveredBy.of(totals.employers(), command.coverage());
        Payout payout = Payout.compensation(rules, command.on(), lapsed, sickness, coverage);
        Figure paid = new Figure(totals.lapsed().days(), payout.payable().amount());
        Changes changes = new Changes(state, rules, command.on(), null);
        changes.move(
                command.year(),
                MovementKind.COMPENSATED,
                paid,
                null,
                false,
                StoredSteps.of(payout.steps(), false));
        changes.settleWhatFollows(List.of(), Map.of());
        return List.of(
                paid(
                        command.workerNumber(),
                        new PaidOut(
                                command.payoutId(),
                                PayoutKind.COMPENSATION,
                                command.year(),
                                lapsed.minus(sickness).amount(),
                                payout.payable().amount(),
                                null),
                        payout,
                        command.on(),
                        command.by(),
                        false,
                        rules,
                        changes,
                        command.payoutId()));
    }

    /** A claim that waits for contributions is one claim: its rest follows by itself. */
    private static boolean hasOpenClaim(WorkerLeave state, int year) {
        return state.payouts().values().stream()
                .anyMatch(
                        payout ->
                                payout.year() == year
                                        && payout.kind() == PayoutKind.COMPENSATION
                                        && !payout.isComplete());
    }

    /** Pays what the contributions of today cover beyond what was paid, while the claim lives. */
    static List<LeaveEvent> followUp(WorkerLeave state, FollowUpPayouts command, RuleSet rules) {
        YearTotals totals = state.years().get(command.year());
        if (totals == null
                || state.mergedInto() != null
                || command.on().isAfter(PayoutWindow.of(rules, command.year()).revivedUntil())) {
            return List.of();
        }
        Coverage coverage = CoveredBy.of(totals.employers(), command.coverage());
        List<LeaveEvent> events = new ArrayList<>();
        WorkerLeave now = state;
        for (PaidOut payout :
                state.payouts().values().stream()
                        .sorted(Comparator.comparing(PaidOut::payoutId))
                        .toList()) {
            Optional<LeavePaidOut> more = followUp(now, payout, command, coverage, rules);
            if (more.isPresent()) {
                events.add(more.get());
                now = now.with(more.get().years());
            }
        }
        return events;
    }

    private static Optional<LeavePaidOut> followUp(
            WorkerLeave state,
            PaidOut payout,
            FollowUpPayouts command,
            Coverage coverage,
            RuleSet rules) {
        if (payout.year() != command.year()) {
            return Optional.empty();
        }
        Money base = Money.of(payout.base());
        Money more = coverage.of(base).minus(Money.of(payout.covered()));
        Money open = unpaid(state, payout);
        if (more.compareTo(open) > 0) {
            more = open;
        }
        if (more.isNegative() || more.isZero()) {
            return Optional.empty();
        }
        Payout paid =
                payout.kind() == PayoutKind.IN_LIEU
                        ? Payout.inLieu(
                                rules,
                                command.on(),
                                more,
                                Money.ZERO,
                                Coverage.FULL,
                                payout.country() == null ? "" : payout.country())
                        : Payout.compensation(rules, command.on(), more, Money.ZERO, Coverage.FULL);
        Changes changes = new Changes(state, rules, command.on(), null);
        changes.move(
                command.year(),
                payout.kind() == PayoutKind.IN_LIEU
                        ? MovementKind.PAID_IN_LIEU
                        : MovementKind.COMPENSATED,
                new Figure(0, more.amount()),
                null,
                command.on().getYear() == command.year(),
                StoredSteps.of(paid.steps(), false));
        changes.settleWhatFollows(List.of(), Map.of());
        BigDecimal covered = payout.covered().add(more.amount());
        return Optional.of(
                paid(
                        command.workerNumber(),
                        new PaidOut(
                                payout.payoutId(),
                                payout.kind(),
                                payout.year(),
                                payout.base(),
                                more.amount(),
                                payout.country()),
                        paid,
                        command.on(),
                        FOLLOW_UP,
                        true,
                        rules,
                        changes,
                        payout.payoutId() + ":" + covered.toPlainString()));
    }

    /** What of the year nobody has used: a follow-up never takes more. */
    private static Money unpaid(WorkerLeave state, PaidOut payout) {
        YearTotals totals = totals(state, payout.year());
        Money unused = totals.unused().money();
        return unused.isNegative() ? Money.ZERO : unused;
    }

    private static LeavePaidOut paid(
            String workerNumber,
            PaidOut payout,
            Payout amounts,
            LocalDate on,
            String by,
            boolean followUp,
            RuleSet rules,
            Changes changes,
            String key) {
        return new LeavePaidOut(
                workerNumber,
                payout.payoutId(),
                payout.kind(),
                payout.year(),
                on,
                followUp,
                payout.base(),
                payout.covered(),
                amounts.payable().amount(),
                amounts.uncovered().amount(),
                amounts.socialShare().amount(),
                amounts.tax().amount(),
                amounts.surcharge().amount(),
                amounts.net().amount(),
                payout.country(),
                by,
                rules.id(),
                changes.movements(),
                changes.changed(),
                changes.posting(
                        PostingId.of("leave-payout", workerNumber, key), null, "payout:" + key));
    }

    private static void requireWindow(
            WorkerLeave state, PayInLieu command, RuleSet rules, YearTotals totals) {
        PayoutWindow window = PayoutWindow.of(rules, command.year());
        boolean sicknessOnly = state.stage(command.year()) == LapseStage.WAGES;
        LocalDate until =
                sicknessOnly
                        ? LeaveDecider.sicknessLapse(rules, command.year())
                        : window.inLieuUntil();
        LocalDate lastWorked = lastWorked(state);
        if (command.on().isAfter(until)
                || (!command.atOnce() && command.on().isBefore(window.inLieuFrom(lastWorked)))) {
            throw refused("LEAVE_PAYOUT_OUTSIDE_WINDOW", command.year());
        }
        if (totals.rest().pay().signum() <= 0) {
            throw refused("LEAVE_PAYOUT_NOTHING_LEFT", command.year());
        }
    }

    private static LocalDate lastWorked(WorkerLeave state) {
        return state.months().values().stream()
                .flatMap(month -> month.reported().periods().stream())
                .map(ReportedMonth.Days::to)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static YearTotals totals(WorkerLeave state, int year) {
        YearTotals totals = state.years().get(year);
        if (totals == null) {
            throw refused("LEAVE_PAYOUT_NOTHING_LEFT", year);
        }
        return totals;
    }

    private static Refusal refused(String code, int year) {
        return new Refusal(code, Map.of("year", Integer.toString(year)));
    }
}
