package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionAccount.Plan;
import org.fondsloket.ledger.contribution.ContributionEvent.InstalmentPlanEnded;
import org.fondsloket.ledger.contribution.ContributionEvent.ReminderDue;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Climbs the ladder of reminders (scheme 6.7): the highest step that is reached, each step once.
 * The days count from the due date, or from the day on which the debt became known when that was
 * later.
 */
final class Dunning {

    private static final List<RuleKey<Integer>> LADDER =
            List.of(
                    AccountRules.DUNNING_NOTICE,
                    AccountRules.DUNNING_FIRST,
                    AccountRules.DUNNING_SECOND,
                    AccountRules.DUNNING_HAND_OVER);
    private static final int SECOND = 2;
    private static final int NONE = -1;
    private static final String SYSTEM = "system:ledger";

    private Dunning() {}

    static void remind(Decision decision, LocalDate on) {
        Plan plan = decision.state().plan();
        if (plan != null) {
            if (isKept(decision.state(), plan, on)) {
                return;
            }
            decision.happened(
                    new InstalmentPlanEnded(
                            decision.employer(),
                            plan.planId(),
                            "BROKEN",
                            "INSTALMENT_MISSED",
                            on,
                            SYSTEM));
        }
        List<Item> late =
                decision.state().items().values().stream()
                        .filter(item -> item.kind() == ItemKind.CONTRIBUTION)
                        .filter(item -> item.isPastDue(on))
                        .sorted(Comparator.comparing(Item::dueOn))
                        .toList();
        late.forEach(item -> remind(decision, item, on));
    }

    /** What came in since the plan began covers every instalment before the day. */
    static boolean isKept(Opened state, Plan plan, LocalDate on) {
        Money paid =
                Money.sum(
                        state.creditsOf(Credit.Kind.PAYMENT).stream()
                                .filter(payment -> !payment.on().isBefore(plan.agreedOn()))
                                .map(Credit::amount)
                                .toList());
        return paid.compareTo(plan.dueBefore(on)) >= 0;
    }

    private static void remind(Decision decision, Item item, LocalDate on) {
        Opened state = decision.state();
        Money open =
                item.open().minus(Allocating.smaller(item.open(), state.pendingOf(item.month())));
        if (open.isZero()) {
            return;
        }
        RuleSet rules = decision.rules();
        LocalDate from = item.since().isAfter(item.dueOn()) ? item.since() : item.dueOn();
        int step = NONE;
        for (int each = 0; each < LADDER.size(); each++) {
            if (!on.isBefore(day(rules, from, each))) {
                step = each;
            }
        }
        if (step <= state.reminded().getOrDefault(item.month(), NONE)) {
            return;
        }
        Money interest = openOf(state, item, ItemKind.INTEREST);
        Money costs = openOf(state, item, ItemKind.COST);
        Money netted = nettedOf(state, item);
        decision.happened(
                new ReminderDue(
                        decision.employer(),
                        item.month(),
                        step,
                        item.dueOn(),
                        on,
                        item.amount().amount(),
                        item.covered().minus(netted).amount(),
                        netted.amount(),
                        open.amount(),
                        item.interest().size(),
                        interest.amount(),
                        costs.amount(),
                        open.plus(interest).plus(costs).amount(),
                        !item.estimated().isZero(),
                        payBy(rules, from, step, on),
                        handOver(rules, from, step),
                        rules.id()));
    }

    private static LocalDate day(RuleSet rules, LocalDate from, int step) {
        return from.plusDays(rules.rule(LADDER.get(step), from).value());
    }

    private static LocalDate payBy(RuleSet rules, LocalDate from, int step, LocalDate on) {
        return step + 1 < LADDER.size() ? day(rules, from, step + 1).minusDays(1) : on;
    }

    private static @Nullable LocalDate handOver(RuleSet rules, LocalDate from, int step) {
        return step == SECOND ? day(rules, from, SECOND + 1) : null;
    }

    private static Money openOf(Opened state, Item bearing, ItemKind kind) {
        return Money.sum(
                state.openItems().stream()
                        .filter(item -> item.kind() == kind)
                        .filter(item -> item.month().equals(bearing.month()))
                        .map(Item::open)
                        .toList());
    }

    private static Money nettedOf(Opened state, Item item) {
        return Money.sum(
                item.covers().entrySet().stream()
                        .filter(
                                cover -> {
                                    Credit credit = state.credits().get(cover.getKey());
                                    return credit != null
                                            && credit.kind() == Credit.Kind.REIMBURSEMENT;
                                })
                        .map(cover -> cover.getValue().amount())
                        .toList());
    }
}
