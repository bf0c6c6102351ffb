package org.fondsloket.scheme.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Days from one date to another, both included: a posting, a leave or an absence. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it starts: " + from + " to " + to);
        }
    }

    /** Reads two ISO dates. */
    public static Period of(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** Every day of a month. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Calendar days, both ends included. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Each calendar day, in order. */
    public Stream<LocalDate> dates() {
        return from.datesUntil(to.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    public boolean overlaps(Period other) {
        return !other.from.isAfter(to) && !other.to.isBefore(from);
    }

    /** The days that both have, or nothing. */
    public Optional<Period> intersect(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(
                new Period(
                        from.isAfter(other.from) ? from : other.from,
                        to.isBefore(other.to) ? to : other.to));
    }

    /** The days inside a month, or nothing. */
    public Optional<Period> within(YearMonth month) {
        return intersect(of(month));
    }

    /** The months that the period touches, in order. */
    public List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(to)),
                        month -> month.plusMonths(1))
                .toList();
    }

    /** The same days with as few periods as possible: overlapping and touching ones become one. */
    public static List<Period> union(Collection<Period> periods) {
        List<Period> merged = new ArrayList<>();
        for (Period next : periods.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            if (merged.isEmpty() || next.from.isAfter(merged.getLast().to.plusDays(1))) {
                merged.add(next);
            } else if (next.to.isAfter(merged.getLast().to)) {
                merged.set(merged.size() - 1, new Period(merged.getLast().from, next.to));
            }
        }
        return List.copyOf(merged);
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
