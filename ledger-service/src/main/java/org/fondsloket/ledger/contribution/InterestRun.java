package org.fondsloket.ledger.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionEvent.InterestCharged;
import org.fondsloket.ledger.contribution.ContributionEvent.StartedMonth;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.fondsloket.scheme.account.DefaultInterest;
import org.fondsloket.scheme.account.PartPayment;
import org.jspecify.annotations.Nullable;

/**
 * Charges default interest (scheme 6.2): what every started month should bear by the rule book,
 * less what was charged for it before. So a payment or correction that becomes known late takes
 * back what it makes undue, and the same day asked twice charges nothing.
 */
final class InterestRun {

    private InterestRun() {}

    /** Brings the interest of all debts up to a day. */
    static void charge(Decision decision, LocalDate until, LocalDate on) {
        List<Item> bearing =
                decision.state().items().values().stream()
                        .filter(InterestRun::bearsInterest)
                        .filter(item -> item.dueOn().isBefore(until))
                        .sorted(Comparator.comparing(Item::dueOn).thenComparing(Item::key))
                        .toList();
        for (Item item : bearing) {
            charge(decision, item, until, on);
        }
    }

    private static boolean bearsInterest(Item item) {
        return switch (item.kind()) {
            case CONTRIBUTION, RECLAIM -> true;
            case INTEREST, COST, PAYOUT -> false;
        };
    }

    private static void charge(Decision decision, Item item, LocalDate until, LocalDate on) {
        DefaultInterest interest = interest(decision.rules(), decision.state(), item, until);
        Map<LocalDate, StartedMonth> target = startedMonths(interest);
        List<StartedMonth> changes = changes(decision.state(), item, target);
        if (changes.isEmpty()) {
            return;
        }
        Money sum = Money.sum(changes.stream().map(each -> Money.of(each.amount())).toList());
        LocalDate valueDate = changes.getLast().from();
        String run = item.key() + ":" + until + ":" + decision.state().told();
        decision.happened(
                new InterestCharged(
                        decision.employer(),
                        item.key(),
                        item.month(),
                        item.dueOn(),
                        on,
                        until,
                        changes,
                        sum.amount(),
                        decision.chart()
                                .posting(
                                        PostingId.of("Interest", decision.employer(), run),
                                        valueDate,
                                        item.month(),
                                        run,
                                        decision.rules().id(),
                                        Chart.told(interest.steps()),
                                        decision.chart()
                                                .sides(
                                                        EntryType.INTEREST,
                                                        Chart.interest(valueDate),
                                                        sum))));
    }

    /**
     * Interest of one debt by the rule book. What is netted with the month's own reimbursement, or
     * will be while that waits, bears none.
     */
    static DefaultInterest interest(RuleSet rules, Opened state, Item item, LocalDate until) {
        Money netted = netted(state, item);
        boolean free = !rules.rule(AccountRules.INTEREST_ON_NETTED_PART, item.dueOn()).value();
        List<PartPayment> payments = new ArrayList<>();
        item.covers()
                .forEach(
                        (credit, cover) -> {
                            if (!free || !isOwnReimbursement(state, item, credit)) {
                                payments.add(new PartPayment(cover.countsOn(), cover.amount()));
                            }
                        });
        Money base = DefaultInterest.base(rules, item.dueOn(), item.amount(), netted).result();
        return DefaultInterest.of(rules, base, item.dueOn(), payments, until);
    }

    /** Never more than the debt itself. */
    private static Money netted(Opened state, Item item) {
        if (item.kind() != ItemKind.CONTRIBUTION) {
            return Money.ZERO;
        }
        Money credited =
                Money.sum(
                        item.covers().keySet().stream()
                                .filter(credit -> isOwnReimbursement(state, item, credit))
                                .map(credit -> state.credits().get(credit))
                                .filter(credit -> credit != null)
                                .map(Credit::amount)
                                .toList());
        Money waiting = item.isOpen() ? state.pendingOf(item.month()) : Money.ZERO;
        return Allocating.smaller(item.amount(), credited.plus(waiting));
    }

    static boolean isOwnReimbursement(Opened state, Item item, String key) {
        Credit credit = state.credits().get(key);
        return credit != null
                && credit.kind() == Credit.Kind.REIMBURSEMENT
                && item.month().equals(credit.month());
    }

    private static Map<LocalDate, StartedMonth> startedMonths(DefaultInterest interest) {
        Map<LocalDate, StartedMonth> months = new TreeMap<>();
        for (Step step : interest.steps()) {
            if (step.kind() == StepKind.INTEREST_MONTH
                    && step.figures().get(0) instanceof LocalDate from
                    && step.figures().get(1) instanceof LocalDate to
                    && step.figures().get(2) instanceof Money base
                    && step.figures().get(3) instanceof BigDecimal rate
                    && step.figures().get(4) instanceof Money amount) {
                months.put(from, new StartedMonth(from, to, base.amount(), rate, amount.amount()));
            }
        }
        return months;
    }

    private static List<StartedMonth> changes(
            Opened state, Item item, Map<LocalDate, StartedMonth> target) {
        TreeMap<LocalDate, Money> charged = new TreeMap<>(item.interest());
        target.keySet().forEach(from -> charged.putIfAbsent(from, Money.ZERO));
        List<StartedMonth> changes = new ArrayList<>();
        charged.forEach(
                (from, before) -> {
                    StartedMonth month = target.get(from);
                    Money due = month == null ? Money.ZERO : Money.of(month.amount());
                    Money waived = waived(state, item, from);
                    Money change = (due.compareTo(waived) < 0 ? waived : due).minus(before);
                    if (!change.isZero()) {
                        changes.add(change(month, from, change));
                    }
                });
        return changes;
    }

    private static StartedMonth change(@Nullable StartedMonth month, LocalDate from, Money change) {
        return month == null
                ? new StartedMonth(
                        from,
                        from.plusMonths(1).minusDays(1),
                        Money.ZERO.amount(),
                        BigDecimal.ZERO,
                        change.amount())
                : new StartedMonth(
                        month.from(), month.to(), month.base(), month.rate(), change.amount());
    }

    /** Interest that was given up is not taken back a second time. */
    private static Money waived(Opened state, Item item, LocalDate from) {
        Item interest = state.items().get(ItemKind.INTEREST + ":" + item.key() + ":" + from);
        if (interest == null) {
            return Money.ZERO;
        }
        return Money.sum(
                interest.covers().entrySet().stream()
                        .filter(
                                cover -> {
                                    Credit credit = state.credits().get(cover.getKey());
                                    return credit != null && credit.kind() == Credit.Kind.WAIVER;
                                })
                        .map(cover -> cover.getValue().amount())
                        .toList());
    }
}
