package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;

/** What the events of an employer's account add up to. */
public sealed interface ContributionAccount {

    /** Nothing was ever booked. */
    record Unopened() implements ContributionAccount {}

    /**
     * An account with debts, credits and claims.
     *
     * @param reports what is known of each reported month
     * @param items debts by key
     * @param credits payments, reimbursements and waivers by key
     * @param claims reimbursements by id
     * @param missing months without a report after it was due
     * @param reminded highest step of the ladder by month
     * @param answered keys of decisions and returns that were carried out
     * @param confirmed payouts that the bank carried out
     * @param held credits of cancelled payouts: they settle debts but are not paid out
     * @param payouts number of payouts ever ordered
     * @param told number of events so far, which names what has no other name
     * @param plan instalments that are being paid, or null
     * @param chargedUntil last day up to which interest was charged, or null
     * @param coverage what was told of each year
     */
    record Opened(
            String employerNumber,
            Map<YearMonth, Reported> reports,
            Map<String, Item> items,
            Map<String, Credit> credits,
            Map<String, Claim> claims,
            Set<YearMonth> missing,
            Map<YearMonth, Integer> reminded,
            Set<String> answered,
            Set<String> confirmed,
            Set<String> held,
            int payouts,
            int told,
            @Nullable Plan plan,
            @Nullable LocalDate chargedUntil,
            Map<Integer, Covered> coverage)
            implements ContributionAccount {

        public Opened {
            reports = Map.copyOf(reports);
            items = Map.copyOf(items);
            credits = Map.copyOf(credits);
            claims = Map.copyOf(claims);
            missing = Set.copyOf(missing);
            reminded = Map.copyOf(reminded);
            answered = Set.copyOf(answered);
            confirmed = Set.copyOf(confirmed);
            held = Set.copyOf(held);
            coverage = Map.copyOf(coverage);
        }

        static Opened empty(String employerNumber) {
            return new Opened(
                    employerNumber,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Set.of(),
                    Map.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    0,
                    0,
                    null,
                    null,
                    Map.of());
        }

        Optional<Item> item(String key) {
            return Optional.ofNullable(items.get(key));
        }

        Optional<Item> contribution(YearMonth month) {
            return item(Item.contribution(month));
        }

        /** Everything the employer owes, oldest due date first. */
        List<Item> openItems() {
            return items.values().stream()
                    .filter(item -> item.isDebt() && item.isOpen())
                    .sorted(Comparator.comparing(Item::dueOn).thenComparing(Item::key))
                    .toList();
        }

        Money open() {
            return Money.sum(openItems().stream().map(Item::open).toList());
        }

        /** Past due on a day, the debts of one month left out. */
        Money arrears(LocalDate day, @Nullable YearMonth without) {
            return Money.sum(
                    items.values().stream()
                            .filter(item -> item.isPastDue(day))
                            .filter(item -> !item.month().equals(without))
                            .map(Item::open)
                            .toList());
        }

        List<Claim> claimsOf(YearMonth month) {
            return claims.values().stream()
                    .filter(claim -> claim.month().equals(month))
                    .sorted(Comparator.comparing(Claim::id))
                    .toList();
        }

        List<Claim> pending() {
            return claims.values().stream()
                    .filter(Claim::waits)
                    .sorted(Comparator.comparing(Claim::month).thenComparing(Claim::id))
                    .toList();
        }

        Money pendingSum() {
            return Money.sum(pending().stream().map(Claim::amount).toList());
        }

        Money pendingOf(YearMonth month) {
            return Money.sum(
                    pending().stream()
                            .filter(claim -> claim.month().equals(month))
                            .map(Claim::amount)
                            .toList());
        }

        /** All due reports are there and nobody doubts a claim. */
        boolean isComplete() {
            return missing.isEmpty()
                    && claims.values().stream()
                            .noneMatch(
                                    claim ->
                                            claim.doubt()
                                                    && (claim.waits()
                                                            || claim.state()
                                                                    == Claim.State.CLAIMED));
        }

        List<Credit> creditsOf(Credit.Kind kind) {
            return credits.values().stream()
                    .filter(credit -> credit.kind() == kind)
                    .sorted(Comparator.comparing(Credit::on).thenComparing(Credit::key))
                    .toList();
        }
    }

    /**
     * What is known of a reported month.
     *
     * @param versions contribution of the month by report version
     */
    record Reported(String reportId, Map<Integer, Money> versions) {

        public Reported {
            versions = Map.copyOf(versions);
        }

        Reported plus(int version, Money contribution) {
            Map<Integer, Money> after = new TreeMap<>(versions);
            after.put(version, contribution);
            return new Reported(reportId, after);
        }

        int latest() {
            return versions.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /** Instalments that are being paid. */
    record Plan(String planId, LocalDate agreedOn, Map<LocalDate, Money> instalments) {

        public Plan {
            instalments = Map.copyOf(instalments);
        }

        Money dueBefore(LocalDate day) {
            return Money.sum(
                    instalments.entrySet().stream()
                            .filter(each -> each.getKey().isBefore(day))
                            .map(Map.Entry::getValue)
                            .toList());
        }
    }

    /** Contributions of a year: paid of what was assessed. */
    record Covered(Money paid, Money assessed) {}
}
