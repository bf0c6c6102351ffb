package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation as data, so that portal and letters can tell it in the reader's
 * language.
 */
public sealed interface Step {

    /** Code of the step, the key of its translated sentence. */
    String what();

    /** What came out of the step, as plain digits. */
    String value();

    /** The rule behind the step, if there is one. */
    default @Nullable String ruleKey() {
        return null;
    }

    /** The wages that went in. */
    record WagesSummed(int lines, Money sum) implements Step {

        @Override
        public String what() {
            return "wages-summed";
        }

        @Override
        public String value() {
            return sum.toString();
        }
    }

    /** A rule was looked up. */
    record RuleRead(
            String ruleKey,
            String ruleSet,
            YearMonth ruleMonth,
            BigDecimal number,
            String source,
            Confidence confidence)
            implements Step {

        @Override
        public String what() {
            return "rule-read";
        }

        @Override
        public String value() {
            return number.toPlainString();
        }
    }

    /** The exact product, before any rounding. */
    record Multiplied(Money sum, BigDecimal rate, Money product) implements Step {

        @Override
        public String what() {
            return "multiplied";
        }

        @Override
        public String value() {
            return product.toString();
        }
    }

    /** Rounded once, half a cent away from zero. */
    record RoundedHalfUp(Money exact, Money rounded) implements Step {

        @Override
        public String what() {
            return "rounded-half-up";
        }

        @Override
        public String value() {
            return rounded.toString();
        }
    }
}
