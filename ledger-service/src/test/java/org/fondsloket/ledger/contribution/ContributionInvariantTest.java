package org.fondsloket.ledger.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.posting.Books;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.scheme.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invariants of scheme chapter 15; {@code -Dfondsloket.seed=} repeats a run. */
class ContributionInvariantTest {

    private static final int EMPLOYERS = 200;
    private static final int STEPS = 60;
    private static final int FIRST_SERIAL = 6_000_000;
    private static final int LEAST_EVENTS = 10_000;

    private final long seed = Long.getLong("fondsloket.seed", System.nanoTime());

    @Test
    @DisplayName(
            "S000-36: 200 employers, more than 10,000 business events by chance, every sum holds")
    void keepsEverySumWhateverHappens() {
        System.out.println("ContributionInvariantTest: -Dfondsloket.seed=" + seed);
        Random random = new Random(seed);
        Set<String> postings = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        int happened = 0;
        for (int each = 0; each < EMPLOYERS; each++) {
            RandomBusiness business =
                    new RandomBusiness(
                            new EmployersAccount(
                                    EmployerNumber.ofSerial(FIRST_SERIAL + each).value()),
                            random);
            for (int step = 0; step < STEPS; step++) {
                if (business.step()) {
                    happened++;
                }
                holds(
                        business.account,
                        "seed %d, employer %d, step %d".formatted(seed, each, step));
            }
            for (ContributionEvent event : business.account.all) {
                if (event instanceof Books books) {
                    assertThat(postings.add(books.posting().postingId()))
                            .as("seed %d: posting of %s is booked once", seed, event)
                            .isTrue();
                }
            }
            entries.addAll(business.account.entries());
            replays(business.account);
        }
        assertThat(happened).isGreaterThanOrEqualTo(LEAST_EVENTS);
        assertThat(sum(entries)).as("seed %d: debits equal credits", seed).isZero();
    }

    static void holds(EmployersAccount account, String where) {
        Opened now = account.now();
        Money open = Money.ZERO;
        Money onTheWay = Money.ZERO;
        for (Item item : now.items().values()) {
            assertThat(item.amount().isNegative()).as("%s: %s", where, item).isFalse();
            assertThat(item.open().isNegative()).as("%s: %s", where, item).isFalse();
            if (item.isDebt()) {
                open = open.plus(item.open());
            } else {
                assertThat(item.open().isZero()).as("%s: %s is covered", where, item).isTrue();
                if (!now.confirmed().contains(item.key().substring("PAYOUT:".length()))) {
                    onTheWay = onTheWay.plus(item.amount());
                }
            }
        }
        Money free = Money.ZERO;
        for (Credit credit : now.credits().values()) {
            assertThat(credit.amount().isNegative()).as("%s: %s", where, credit).isFalse();
            assertThat(credit.used().isNegative()).as("%s: %s", where, credit).isFalse();
            assertThat(credit.free().isNegative()).as("%s: %s", where, credit).isFalse();
            free = free.plus(credit.free());
        }
        now.claims()
                .values()
                .forEach(
                        claim ->
                                assertThat(claim.amount().isNegative())
                                        .as("%s: %s", where, claim)
                                        .isFalse());
        assertThat(free.isZero() || open.isZero())
                .as("%s: nothing is open while a credit is free", where)
                .isTrue();
        assertThat(account.balance())
                .as("%s: the balance is what is open, less what is free and on its way", where)
                .isEqualTo(open.minus(free).minus(onTheWay));
        now.coverage()
                .values()
                .forEach(
                        covered ->
                                assertThat(covered.paid())
                                        .as("%s: never more paid than assessed", where)
                                        .isLessThanOrEqualTo(covered.assessed()));
    }

    private static void replays(EmployersAccount account) {
        ContributionAccount again = ContributionDecider.initial();
        for (ContributionEvent event : account.all) {
            again = ContributionDecider.evolve(again, event);
        }
        assertThat(again).isEqualTo(account.now());
        assertThat(ContributionDecider.evolve(ContributionDecider.initial(), account.all))
                .as("all at once")
                .isEqualTo(again);
    }

    private static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
