package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionAccount.Reported;
import org.fondsloket.ledger.contribution.ContributionEvent.Allocation;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutOrdered;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementCredited;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementPending;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.account.Netting;

/**
 * Nets contributions and reimbursements (scheme 6.3): together with the report where nothing stands
 * in the way, else later, when what waits covers what is open.
 */
final class Crediting {

    private static final String MISSING_REPORT = "MISSING_REPORT";
    private static final String ARREARS = "ARREARS";
    private static final String DOUBT = "DOUBT";

    private Crediting() {}

    /**
     * Decides on the claims that a report has just brought.
     *
     * @param contribution booked by the same report, euro
     */
    static void net(Decision decision, YearMonth month, Money contribution, LocalDate on) {
        Opened state = decision.state();
        List<Claim> claims =
                state.claimsOf(month).stream()
                        .filter(claim -> claim.state() == Claim.State.CLAIMED)
                        .toList();
        if (claims.isEmpty()) {
            return;
        }
        Money sum = sum(claims);
        Money arrears = state.arrears(on, month);
        Netting netting =
                Netting.of(
                        decision.rules(),
                        month,
                        state.contribution(month).map(Item::open).orElse(Money.ZERO),
                        sum,
                        arrears,
                        state.isComplete());
        if (!netting.pending().isZero()) {
            pend(decision, month, claims, arrears, on);
            return;
        }
        Money own = own(state, month, sum);
        credit(
                decision,
                new Batch(month, claims, ownAllocation(decision, state, month, own, on)),
                contribution,
                false,
                netting.steps(),
                on);
        payOut(decision, on);
    }

    /** Credits everything that waits once it covers what is open, and pays out the surplus. */
    static void release(Decision decision, LocalDate on) {
        Opened state = decision.state();
        if (state.pending().isEmpty()) {
            return;
        }
        Netting netting =
                Netting.release(
                        decision.rules(), state.open(), state.pendingSum(), state.isComplete());
        if (!netting.pending().isZero()) {
            return;
        }
        for (Batch batch : batches(decision, on)) {
            credit(decision, batch, Money.ZERO, true, netting.steps(), on);
        }
        payOut(decision, on);
    }

    /** Sends out what reimbursements leave over when nothing is open any more. */
    static void payOutRest(Decision decision, LocalDate on) {
        Opened state = decision.state();
        if (state.isComplete() && state.pending().isEmpty() && state.openItems().isEmpty()) {
            payOut(decision, on);
        }
    }

    /** Each month's own contribution first, so that what is netted there bears no interest. */
    private static List<Batch> batches(Decision decision, LocalDate on) {
        Opened state = decision.state();
        Map<YearMonth, List<Claim>> byMonth = new TreeMap<>();
        for (Claim claim : state.pending()) {
            byMonth.computeIfAbsent(claim.month(), month -> new ArrayList<>()).add(claim);
        }
        Map<String, Money> open = new TreeMap<>();
        state.openItems().forEach(item -> open.put(item.key(), item.open()));
        List<Batch> batches = new ArrayList<>();
        byMonth.forEach(
                (month, claims) -> {
                    List<Allocation> own =
                            ownAllocation(
                                    decision, state, month, own(state, month, sum(claims)), on);
                    own.forEach(each -> reduce(open, each));
                    batches.add(new Batch(month, claims, own));
                });
        for (Batch batch : batches) {
            Money rest = sum(batch.claims()).minus(batch.settled());
            for (Item item : state.openItems()) {
                Money left = open.getOrDefault(item.key(), Money.ZERO);
                Money part = Allocating.smaller(rest, left);
                if (part.compareTo(Money.ZERO) > 0) {
                    Allocation allocation =
                            Allocating.of(key(decision, batch.month()), item, on, part);
                    batch.allocations().add(allocation);
                    reduce(open, allocation);
                    rest = rest.minus(part);
                }
            }
        }
        return batches;
    }

    private static void reduce(Map<String, Money> open, Allocation by) {
        open.computeIfPresent(by.item(), (key, left) -> left.minus(Money.of(by.amount())));
    }

    private static Money own(Opened state, YearMonth month, Money sum) {
        Money open = state.contribution(month).map(Item::open).orElse(Money.ZERO);
        return Allocating.smaller(sum, open);
    }

    private static List<Allocation> ownAllocation(
            Decision decision, Opened state, YearMonth month, Money own, LocalDate on) {
        List<Allocation> allocations = new ArrayList<>();
        if (own.compareTo(Money.ZERO) > 0) {
            state.contribution(month)
                    .ifPresent(
                            item ->
                                    allocations.add(
                                            Allocating.of(key(decision, month), item, on, own)));
        }
        return allocations;
    }

    /** Names the next credit of a month. */
    private static String key(Decision decision, YearMonth month) {
        long before =
                decision.state().creditsOf(Credit.Kind.REIMBURSEMENT).stream()
                        .filter(credit -> month.equals(credit.month()))
                        .count();
        return "%s:%s:%d".formatted(Credit.Kind.REIMBURSEMENT, month, before + 1);
    }

    private static void credit(
            Decision decision,
            Batch batch,
            Money contribution,
            boolean waitedBefore,
            List<Step> steps,
            LocalDate on) {
        YearMonth month = batch.month();
        Money sum = sum(batch.claims());
        Money payout = sum.minus(batch.settled());
        String key = key(decision, month);
        Reported report = report(decision.state(), month);
        Money stillDue =
                decision.state()
                        .contribution(month)
                        .map(item -> item.open().minus(batch.settledOf(item)))
                        .orElse(Money.ZERO);
        decision.happened(
                new ReimbursementCredited(
                        decision.employer(),
                        month,
                        report.reportId(),
                        report.latest(),
                        key,
                        on,
                        sum.amount(),
                        batch.claims().stream().map(Claim::rest).toList(),
                        batch.allocations(),
                        contribution.amount(),
                        batch.settled().amount(),
                        payout.amount(),
                        payout.isZero() ? null : nextPayout(decision),
                        stillDue.amount(),
                        stillDue.isZero()
                                ? null
                                : decision.state().contribution(month).map(Item::dueOn).orElse(on),
                        waitedBefore,
                        decision.chart()
                                .posting(
                                        PostingId.of("Credit", decision.employer(), key),
                                        on,
                                        month,
                                        report.reportId() + ":" + report.latest(),
                                        decision.rules().id(),
                                        Chart.told(steps),
                                        decision.chart()
                                                .sides(
                                                        EntryType.REIMBURSEMENT,
                                                        decision.chart().reimbursements(),
                                                        sum.negated()))));
    }

    private static void pend(
            Decision decision, YearMonth month, List<Claim> claims, Money arrears, LocalDate on) {
        Opened state = decision.state();
        List<String> reasons = new ArrayList<>();
        if (!state.missing().isEmpty()) {
            reasons.add(MISSING_REPORT);
        }
        if (state.claims().values().stream()
                .anyMatch(claim -> claim.doubt() && !claim.isDecided() && !claim.isCredited())) {
            reasons.add(DOUBT);
        }
        if (arrears.compareTo(Money.ZERO) > 0 || reasons.isEmpty()) {
            reasons.add(ARREARS);
        }
        Money waiting = state.pendingSum().plus(sum(claims));
        Money toPay = state.open().minus(waiting);
        Reported report = report(state, month);
        decision.happened(
                new ReimbursementPending(
                        decision.employer(),
                        month,
                        report.reportId(),
                        report.latest(),
                        on,
                        reasons,
                        state.missing().stream().sorted().toList(),
                        arrears.amount(),
                        waiting.amount(),
                        (toPay.isNegative() ? Money.ZERO : toPay).amount(),
                        sum(claims).amount(),
                        claims.stream().map(Claim::rest).toList(),
                        decision.rules().id()));
    }

    /** One order for all that reimbursements leave over. */
    private static void payOut(Decision decision, LocalDate on) {
        List<Credit> free =
                decision.state().creditsOf(Credit.Kind.REIMBURSEMENT).stream()
                        .filter(credit -> credit.free().compareTo(Money.ZERO) > 0)
                        .filter(credit -> !decision.state().held().contains(credit.key()))
                        .toList();
        if (free.isEmpty()) {
            return;
        }
        String payout = nextPayout(decision);
        Money sum = Money.sum(free.stream().map(Credit::free).toList());
        decision.happened(
                new PayoutOrdered(
                        payout,
                        decision.employer(),
                        sum.amount(),
                        on,
                        free.stream()
                                .map(
                                        credit ->
                                                new Allocation(
                                                        credit.key(),
                                                        ItemKind.PAYOUT + ":" + payout,
                                                        ItemKind.PAYOUT.name(),
                                                        credit.month(),
                                                        on,
                                                        credit.free().amount()))
                                .toList()));
    }

    private static String nextPayout(Decision decision) {
        return decision.employer() + "-" + (decision.state().payouts() + 1);
    }

    private static Reported report(Opened state, YearMonth month) {
        return state.reports().getOrDefault(month, new Reported("", Map.of()));
    }

    private static Money sum(List<Claim> claims) {
        return Money.sum(claims.stream().map(Claim::amount).toList());
    }

    /** Claims of one month that are credited together. */
    private record Batch(YearMonth month, List<Claim> claims, List<Allocation> allocations) {

        Money settled() {
            return Money.sum(allocations.stream().map(each -> Money.of(each.amount())).toList());
        }

        Money settledOf(Item item) {
            return Money.sum(
                    allocations.stream()
                            .filter(each -> each.item().equals(item.key()))
                            .map(each -> Money.of(each.amount()))
                            .toList());
        }
    }
}
