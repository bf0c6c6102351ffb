package org.fondsloket.scheme.calendar;

import java.time.LocalDate;

/** Days in a row, the first and the last one included; it never ends before it starts. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it starts");
        }
    }

    /** True when at least one day lies in both. */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** True when the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** True when each day of the other lies in it. */
    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }
}
