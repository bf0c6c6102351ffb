package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.scheme.Money;

/**
 * One debt and what settles it.
 *
 * @param month report month it belongs to
 * @param dueOn last day without interest
 * @param since day on which it first stood on the account: a reminder counts from here, too
 * @param estimated part of the amount that stands in for a missing report
 * @param covers what settles it, by key of the credit
 * @param interest charged so far, by first day of the started month
 */
record Item(
        String key,
        ItemKind kind,
        YearMonth month,
        LocalDate dueOn,
        LocalDate since,
        Money amount,
        Money estimated,
        Map<String, Cover> covers,
        Map<LocalDate, Money> interest) {

    Item {
        covers = Map.copyOf(covers);
        interest = Map.copyOf(interest);
    }

    static Item of(
            String key,
            ItemKind kind,
            YearMonth month,
            LocalDate dueOn,
            LocalDate since,
            Money amount) {
        return new Item(key, kind, month, dueOn, since, amount, Money.ZERO, Map.of(), Map.of());
    }

    static String contribution(YearMonth month) {
        return ItemKind.CONTRIBUTION + ":" + month;
    }

    Money covered() {
        return Money.sum(covers.values().stream().map(Cover::amount).toList());
    }

    /** What is still to pay; negative when more settles it than is owed. */
    Money open() {
        return amount.minus(covered());
    }

    boolean isOpen() {
        return open().compareTo(Money.ZERO) > 0;
    }

    /** True for what the employer owes; a payout is owed by the fund. */
    boolean isDebt() {
        return kind != ItemKind.PAYOUT;
    }

    boolean isPastDue(LocalDate day) {
        return isDebt() && isOpen() && dueOn.isBefore(day);
    }

    Item plus(Money more) {
        return new Item(
                key, kind, month, dueOn, since, amount.plus(more), estimated, covers, interest);
    }

    Item plusEstimate(Money more) {
        return new Item(
                key,
                kind,
                month,
                dueOn,
                since,
                amount.plus(more),
                estimated.plus(more),
                covers,
                interest);
    }

    Item plusCover(String credit, LocalDate countsOn, Money more) {
        Map<String, Cover> after = new TreeMap<>(covers);
        Cover before = after.getOrDefault(credit, new Cover(countsOn, Money.ZERO));
        Cover cover = new Cover(before.countsOn(), before.amount().plus(more));
        if (cover.amount().isZero()) {
            after.remove(credit);
        } else {
            after.put(credit, cover);
        }
        return new Item(key, kind, month, dueOn, since, amount, estimated, after, interest);
    }

    Item plusInterest(LocalDate from, Money more) {
        Map<LocalDate, Money> after = new TreeMap<>(interest);
        after.merge(from, more, Money::plus);
        return new Item(key, kind, month, dueOn, since, amount, estimated, covers, after);
    }

    /**
     * Part of a debt that a credit settles.
     *
     * @param countsOn day from which it counts as settled
     */
    record Cover(LocalDate countsOn, Money amount) {}
}
