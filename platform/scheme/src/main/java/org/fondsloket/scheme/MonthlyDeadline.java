package org.fondsloket.scheme;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A last day in a later month, such as the 15th of the second, so that deadlines are data.
 *
 * @param monthsLater months after the one that counts
 */
public record MonthlyDeadline(int day, int monthsLater) {

    /** Reads {@code 15 m+2}. */
    static MonthlyDeadline parse(String value) {
        String[] parts = value.split(" m\\+", -1);
        try {
            if (parts.length == 2) {
                return new MonthlyDeadline(
                        RuleValues.dayOfMonth(parts[0]), Integer.parseInt(parts[1]));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be such as 15 m+2", e);
        }
        throw new IllegalArgumentException("must be such as 15 m+2");
    }

    /** The last day for what belongs to a month. */
    public LocalDate of(YearMonth month) {
        return month.plusMonths(monthsLater).atDay(day);
    }

    /** As the rule file writes it. */
    @Override
    public String toString() {
        return day + " m+" + monthsLater;
    }
}
