package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.fondsloket.scheme.Contribution;
import org.jspecify.annotations.Nullable;

/** The sums that stand at the top of the entry screen while somebody types. */
public record Totals(Contribution contribution, BigDecimal hours) {

    static final BigDecimal NO_HOURS = new BigDecimal("0.00");

    static void present(@Nullable BigDecimal value, Consumer<BigDecimal> sink) {
        if (value != null) {
            sink.accept(value);
        }
    }
}
