package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.jspecify.annotations.Nullable;

/** What is known of a worker of whom nothing is strange, for tests that change one thing. */
final class SampleWorker {

    private final String number;
    private final List<WorkerFacts.Announced> announced = new ArrayList<>();
    private final List<Period> elsewhere = new ArrayList<>();
    private final List<Period> exempt = new ArrayList<>();
    private boolean registered = true;
    private @Nullable PersonFacts person;
    private @Nullable BigDecimal hourlyWageBefore;
    private @Nullable YearMonth firstReported;
    private @Nullable Period unpaidLeaveBefore;
    private @Nullable LocalDate sickUnpaidSince;
    private int leaveBlocks;
    private @Nullable LeaveAccount leave;

    private SampleWorker(String number) {
        this.number = number;
    }

    static SampleWorker worker(String number) {
        return new SampleWorker(number);
    }

    SampleWorker stranger() {
        registered = false;
        return this;
    }

    SampleWorker announced(String from, String expectedTo) {
        return announced(from, expectedTo, null);
    }

    SampleWorker announced(String from, String expectedTo, @Nullable String endedOn) {
        announced.add(
                new WorkerFacts.Announced(
                        "posting %d of %s".formatted(announced.size() + 1, number),
                        "NW",
                        LocalDate.parse(from),
                        LocalDate.parse(expectedTo),
                        Cell.date(endedOn).value()));
        return this;
    }

    SampleWorker person(SamplePerson who) {
        person = who.facts();
        return this;
    }

    SampleWorker elsewhere(String from, String to) {
        elsewhere.add(period(from, to));
        return this;
    }

    SampleWorker exempt(String from, String to) {
        exempt.add(period(from, to));
        return this;
    }

    SampleWorker hourlyWageBefore(String euro) {
        hourlyWageBefore = new BigDecimal(euro);
        return this;
    }

    SampleWorker firstReported(@Nullable String month) {
        firstReported = month == null ? null : YearMonth.parse(month);
        return this;
    }

    SampleWorker unpaidLeaveBefore(String from, String to) {
        unpaidLeaveBefore = period(from, to);
        return this;
    }

    SampleWorker sickUnpaidSince(String day) {
        sickUnpaidSince = LocalDate.parse(day);
        return this;
    }

    SampleWorker leaveBlocks(int blocks) {
        leaveBlocks = blocks;
        return this;
    }

    /** The worker's leave account over these months. */
    SampleWorker reported(WorkerMonth... months) {
        leave = LeaveAccount.of(SampleReport.RULES, List.of(months));
        return this;
    }

    WorkerFacts facts() {
        return new WorkerFacts(
                number,
                registered,
                announced,
                person,
                elsewhere,
                exempt,
                hourlyWageBefore,
                firstReported,
                unpaidLeaveBefore,
                sickUnpaidSince,
                leaveBlocks,
                leave);
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
