package org.fondsloket.scheme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

/**
 * A last day in a later year, such as 30 September of the next, so that deadlines are data.
 *
 * @param yearsLater years after the one that counts
 */
public record YearlyDeadline(MonthDay day, int yearsLater) {

    /** Reads {@code 09-30 y+1}. */
    static YearlyDeadline parse(String value) {
        String[] parts = value.split(" y\\+", -1);
        try {
            if (parts.length == 2) {
                return new YearlyDeadline(
                        MonthDay.parse("--" + parts[0]), Integer.parseInt(parts[1]));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("must be such as 09-30 y+1", e);
        }
        throw new IllegalArgumentException("must be such as 09-30 y+1");
    }

    /** The last day for what belongs to a year. */
    public LocalDate of(int year) {
        return day.atYear(Year.of(year).plusYears(yearsLater).getValue());
    }

    /** As the rule file writes it. */
    @Override
    public String toString() {
        return "%02d-%02d y+%d".formatted(day.getMonthValue(), day.getDayOfMonth(), yearsLater);
    }
}
