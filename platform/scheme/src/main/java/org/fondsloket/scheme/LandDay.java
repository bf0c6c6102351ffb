package org.fondsloket.scheme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/** A day of the year in one Land, so that a rule file can add or strike a public holiday. */
public record LandDay(String land, MonthDay day) {

    static LandDay parse(String value) {
        String[] parts = value.split(":", -1);
        if (parts.length != 2 || parts[0].length() != 2) {
            throw new IllegalArgumentException("must be a Land and a day, such as BE:05-08");
        }
        try {
            return new LandDay(parts[0], MonthDay.parse("--" + parts[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a day, such as 05-08: " + parts[1], e);
        }
    }

    /** The Land's day on which this date falls. */
    public static LandDay of(String land, LocalDate date) {
        return new LandDay(land, MonthDay.from(date));
    }
}
