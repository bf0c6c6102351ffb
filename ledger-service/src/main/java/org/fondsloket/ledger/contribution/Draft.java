package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fondsloket.ledger.contribution.ContributionAccount.Covered;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionAccount.Plan;
import org.fondsloket.ledger.contribution.ContributionAccount.Reported;
import org.fondsloket.ledger.contribution.ContributionEvent.Allocation;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;

/** The next state while events are written into it. */
final class Draft {

    private final String employerNumber;
    final Map<YearMonth, Reported> reports;
    final Map<String, Item> items;
    final Map<String, Credit> credits;
    final Map<String, Claim> claims;
    final Set<YearMonth> missing;
    final Map<YearMonth, Integer> reminded;
    final Set<String> answered;
    final Set<String> confirmed;
    final Set<String> held;
    final Map<Integer, Covered> coverage;
    int payouts;
    private int told;
    @Nullable Plan plan;
    @Nullable LocalDate chargedUntil;

    Draft(Opened before) {
        employerNumber = before.employerNumber();
        reports = new HashMap<>(before.reports());
        items = new HashMap<>(before.items());
        credits = new HashMap<>(before.credits());
        claims = new HashMap<>(before.claims());
        missing = new HashSet<>(before.missing());
        reminded = new HashMap<>(before.reminded());
        answered = new HashSet<>(before.answered());
        confirmed = new HashSet<>(before.confirmed());
        held = new HashSet<>(before.held());
        coverage = new HashMap<>(before.coverage());
        payouts = before.payouts();
        told = before.told();
        plan = before.plan();
        chargedUntil = before.chargedUntil();
    }

    /** Counts one more event. */
    void add() {
        told++;
    }

    Opened done() {
        return new Opened(
                employerNumber,
                reports,
                items,
                credits,
                claims,
                missing,
                reminded,
                answered,
                confirmed,
                held,
                payouts,
                told,
                plan,
                chargedUntil,
                coverage);
    }

    void item(String key, UnaryOperator<Item> change) {
        items.compute(key, (name, item) -> change.apply(Objects.requireNonNull(item, key)));
    }

    /** Adds to a month's contribution, which begins to exist with its first amount. */
    void contribution(
            YearMonth month, LocalDate dueOn, LocalDate since, UnaryOperator<Item> change) {
        String key = Item.contribution(month);
        items.putIfAbsent(
                key, Item.of(key, ItemKind.CONTRIBUTION, month, dueOn, since, Money.ZERO));
        item(key, change);
    }

    void credit(String key, UnaryOperator<Credit> change) {
        credits.compute(key, (name, credit) -> change.apply(Objects.requireNonNull(credit, key)));
    }

    void claim(String id, UnaryOperator<Claim> change) {
        claims.compute(id, (name, claim) -> change.apply(Objects.requireNonNull(claim, id)));
    }

    void report(YearMonth month, String reportId, int version, Money contribution) {
        Reported before = reports.getOrDefault(month, new Reported(reportId, Map.of()));
        reports.put(month, before.plus(version, contribution));
        missing.remove(month);
    }

    void allocate(List<Allocation> allocations) {
        for (Allocation each : allocations) {
            Money amount = Money.of(each.amount());
            item(each.item(), item -> item.plusCover(each.credit(), each.countsOn(), amount));
            credit(each.credit(), credit -> credit.plusUsed(amount));
        }
    }
}
