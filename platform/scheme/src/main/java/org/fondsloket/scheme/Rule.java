package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a rule for one time, with its origin, so that every number can name its reason.
 *
 * @param validTo last day, or null while no end is known
 * @param source where the value was read
 */
public record Rule<T>(
        RuleKey<T> key,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        T value,
        String source,
        Confidence confidence) {

    /** The value as the rule file writes it. */
    String text() {
        Object plain = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        if (plain == null) {
            return "none";
        }
        return plain instanceof BigDecimal number ? number.toPlainString() : plain.toString();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
