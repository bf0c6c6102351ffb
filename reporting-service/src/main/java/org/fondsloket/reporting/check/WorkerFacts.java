package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.jspecify.annotations.Nullable;

/**
 * What the fund knows of a worker when an employer reports a month.
 *
 * @param registered the employer may report this worker
 * @param announced postings of this worker by this employer, whole and in order
 * @param person who it is; null once erased or while unknown
 * @param elsewhere days of the month that other employers reported
 * @param exempt days for which a home fund's exemption is granted
 * @param hourlyWageBefore wage without leave pay for one hour in the month before, unrounded
 * @param firstReported first month in which this employer reported the worker
 * @param unpaidLeaveBefore unpaid leave that ends with the month before
 * @param sickUnpaidSince first day of a sickness that lasts up to the month before
 * @param leaveBlocks separate leaves of the year up to the month before
 * @param leave account over all employers up to the month before, null while nothing was reported
 */
public record WorkerFacts(
        String workerNumber,
        boolean registered,
        List<Announced> announced,
        @Nullable PersonFacts person,
        List<Period> elsewhere,
        List<Period> exempt,
        @Nullable BigDecimal hourlyWageBefore,
        @Nullable YearMonth firstReported,
        @Nullable Period unpaidLeaveBefore,
        @Nullable LocalDate sickUnpaidSince,
        int leaveBlocks,
        @Nullable LeaveAccount leave) {

    public WorkerFacts {
        announced = List.copyOf(announced);
        elsewhere = List.copyOf(elsewhere);
        exempt = List.copyOf(exempt);
    }

    /** A worker of whom nothing is known but the number. */
    public static WorkerFacts of(String workerNumber, boolean registered) {
        return new WorkerFacts(
                workerNumber,
                registered,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                0,
                null);
    }

    /**
     * A posting as it was announced to customs.
     *
     * @param endedOn last day in Germany as the employer told it, null while it goes on
     */
    public record Announced(
            String postingId,
            String siteLand,
            LocalDate from,
            LocalDate expectedTo,
            @Nullable LocalDate endedOn) {

        /** Last day of the posting as far as it is known. */
        public LocalDate lastDay() {
            return endedOn == null ? expectedTo : endedOn;
        }

        /** The days of the posting; none when it ended before it began. */
        Stream<Period> days() {
            return lastDay().isBefore(from)
                    ? Stream.empty()
                    : Stream.of(new Period(from, lastDay()));
        }

        /** True when a day of the posting lies in the month. */
        boolean touches(YearMonth month) {
            return !from.isAfter(month.atEndOfMonth())
                    && !lastDay().isBefore(month.atDay(1))
                    && !lastDay().isBefore(from);
        }
    }
}
