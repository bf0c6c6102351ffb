package org.fondsloket.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a rule for one time, with its origin, so that every number can name its reason.
 *
 * @param validTo last day, or null while no end is known
 * @param written the value as the rule file has it
 * @param source where the value was read
 */
public record Rule<T>(
        RuleKey<T> key,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        T value,
        String written,
        String source,
        Confidence confidence) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
