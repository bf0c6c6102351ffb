package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionEvent.Allocation;
import org.fondsloket.ledger.contribution.ContributionEvent.CreditAllocated;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Which debt a credit settles (scheme 6.3): a named month first, then the oldest due date, and
 * within one due date in the order of the rule {@code payment.allocation}.
 */
final class Allocating {

    private Allocating() {}

    /** What a credit of an amount settles, in euro; the rest settles nothing. */
    static List<Allocation> use(
            RuleSet rules,
            Opened state,
            String credit,
            LocalDate countsOn,
            Money amount,
            @Nullable YearMonth named) {
        List<Allocation> allocations = new ArrayList<>();
        Money rest = amount;
        for (Item item : inOrder(rules, state.openItems(), countsOn, named)) {
            Money part = smaller(rest, item.open());
            if (part.compareTo(Money.ZERO) > 0) {
                allocations.add(of(credit, item, countsOn, part));
                rest = rest.minus(part);
            }
        }
        return allocations;
    }

    /** Lets go of what settles more than is owed, and uses every credit that is free. */
    static void settle(Decision decision, LocalDate on) {
        List<Allocation> freed = freed(decision.state());
        if (!freed.isEmpty()) {
            decision.happened(new CreditAllocated(decision.employer(), on, freed));
        }
        for (Credit.Kind kind : List.of(Credit.Kind.PAYMENT, Credit.Kind.REIMBURSEMENT)) {
            for (Credit credit : decision.state().creditsOf(kind)) {
                use(decision, credit, on);
            }
        }
    }

    private static void use(Decision decision, Credit credit, LocalDate on) {
        if (credit.free().isZero()) {
            return;
        }
        List<Allocation> used =
                use(
                        decision.rules(),
                        decision.state(),
                        credit.key(),
                        credit.on(),
                        credit.free(),
                        credit.month());
        if (!used.isEmpty()) {
            decision.happened(new CreditAllocated(decision.employer(), on, used));
        }
    }

    /** The newest credits let go first; a waiver never does, it goes with its debt. */
    private static List<Allocation> freed(Opened state) {
        List<Allocation> freed = new ArrayList<>();
        for (Item item : state.items().values()) {
            Money over = item.open().negated();
            for (Map.Entry<String, Item.Cover> cover : newestFirst(item)) {
                Credit credit = state.credits().get(cover.getKey());
                if (credit == null || credit.kind() == Credit.Kind.WAIVER) {
                    continue;
                }
                Money part = smaller(over, cover.getValue().amount());
                if (part.compareTo(Money.ZERO) > 0) {
                    freed.add(
                            of(cover.getKey(), item, cover.getValue().countsOn(), part.negated()));
                    over = over.minus(part);
                }
            }
        }
        return freed;
    }

    static List<Map.Entry<String, Item.Cover>> newestFirst(Item item) {
        Comparator<Map.Entry<String, Item.Cover>> byDay =
                Comparator.comparing(cover -> cover.getValue().countsOn());
        return item.covers().entrySet().stream()
                .sorted(byDay.thenComparing(Map.Entry.comparingByKey()).reversed())
                .toList();
    }

    static Allocation of(String credit, Item item, LocalDate countsOn, Money amount) {
        return new Allocation(
                credit, item.key(), item.kind().name(), item.month(), countsOn, amount.amount());
    }

    static Money smaller(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<Item> inOrder(
            RuleSet rules, List<Item> items, LocalDate day, @Nullable YearMonth named) {
        List<String> kinds = rules.rule(AccountRules.PAYMENT_ALLOCATION, day).value();
        return items.stream()
                .sorted(
                        Comparator.comparing((Item item) -> !item.month().equals(named))
                                .thenComparing(Item::dueOn)
                                .thenComparingInt(item -> rank(kinds, item.kind()))
                                .thenComparing(Item::key))
                .toList();
    }

    /** What the rule does not name comes last. */
    private static int rank(List<String> kinds, ItemKind kind) {
        int at = kinds.indexOf(kind.name());
        return at < 0 ? kinds.size() : at;
    }
}
