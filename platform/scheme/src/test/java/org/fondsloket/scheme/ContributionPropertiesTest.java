package org.fondsloket.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContributionPropertiesTest {

    private static final int CASES = 4_096;
    private static final RuleSet RULES = RuleSets.published().latest();

    @Test
    void doesNotDependOnTheOrderOfTheLines() {
        Random random = new Random(20260501);
        for (int each = 0; each < CASES; each++) {
            YearMonth month = month(random);
            List<Money> wages = wages(random);
            List<Money> shuffled = new ArrayList<>(wages);
            Collections.shuffle(shuffled, random);

            assertThat(Contribution.of(RULES, month, shuffled))
                    .isEqualTo(Contribution.of(RULES, month, wages));
        }
    }

    @Test
    void doesNotChangeWhenALineIsSplit() {
        Random random = new Random(20260502);
        for (int each = 0; each < CASES; each++) {
            YearMonth month = month(random);
            List<Money> wages = wages(random);
            List<Money> split = new ArrayList<>(wages);
            Money whole = split.remove(random.nextInt(split.size()));
            Money part = cents(random.nextLong(whole.amount().movePointRight(2).longValue() + 1));
            split.add(part);
            split.add(whole.minus(part));

            assertThat(Contribution.of(RULES, month, split).amount())
                    .isEqualTo(Contribution.of(RULES, month, wages).amount());
        }
    }

    @Test
    void isAlwaysWholeCentsAndNeverHalfACentAwayFromTheExactProduct() {
        Random random = new Random(20260503);
        BigDecimal halfACent = new BigDecimal("0.005");
        for (int each = 0; each < CASES; each++) {
            Contribution contribution = Contribution.of(RULES, month(random), wages(random));
            Money exact = contribution.grossSum().times(contribution.rate());

            assertThat(contribution.amount().isInCents()).isTrue();
            assertThat(contribution.amount().amount().scale()).isEqualTo(2);
            assertThat(contribution.amount().minus(exact).amount().abs())
                    .isLessThanOrEqualTo(halfACent);
        }
    }

    private static YearMonth month(Random random) {
        return YearMonth.of(2006, 1).plusMonths(random.nextInt(12 * 25));
    }

    private static List<Money> wages(Random random) {
        List<Money> wages = new ArrayList<>();
        int lines = 1 + random.nextInt(12);
        for (int line = 0; line < lines; line++) {
            wages.add(cents(random.nextLong(2_500_001)));
        }
        return wages;
    }

    private static Money cents(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2));
    }
}
