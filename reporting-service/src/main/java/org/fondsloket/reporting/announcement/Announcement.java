package org.fondsloket.reporting.announcement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.fondsloket.scheme.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * A posting as it was announced, whole.
 *
 * @param endedOn last day in Germany as the employer told it, null while it goes on
 */
public record Announcement(
        String postingId,
        String siteLand,
        LocalDate from,
        LocalDate expectedTo,
        @Nullable LocalDate endedOn) {

    /** True when a day of the posting lies in the month. */
    public boolean touches(YearMonth month) {
        return !from.isAfter(month.atEndOfMonth())
                && !lastDay().isBefore(month.atDay(1))
                && !lastDay().isBefore(from);
    }

    /** Its days; nothing for a posting that ended before it began. */
    public Optional<Period> days() {
        return lastDay().isBefore(from)
                ? Optional.empty()
                : Optional.of(new Period(from, lastDay()));
    }

    /** The part of the posting that lies in a month that it touches. */
    public PostedWorker within(String workerNumber, YearMonth month) {
        LocalDate start = month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        return new PostedWorker(
                postingId,
                workerNumber,
                siteLand,
                from.isBefore(start) ? start : from,
                lastDay().isAfter(end) ? end : lastDay());
    }

    private LocalDate lastDay() {
        return endedOn == null ? expectedTo : endedOn;
    }
}
