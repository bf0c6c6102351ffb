package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.calendar.Period;

/**
 * A worker who has values in the month, for checks that ask once for a worker and not once for each
 * line.
 *
 * @param line first line of the worker, where the finding is shown
 * @param days from the first to the last reported day; the whole month while no day is readable
 */
record ReportedWorker(CheckedLine line, WorkerFacts facts, Period days) {

    static List<ReportedWorker> all(ReportUnderCheck report) {
        Map<String, ReportedWorker> workers = new LinkedHashMap<>();
        for (CheckedLine line : report.lines()) {
            if (report.isContributing(line)) {
                workers.merge(line.workerNumber(), of(line, report), ReportedWorker::togetherWith);
            }
        }
        return List.copyOf(workers.values());
    }

    private static ReportedWorker of(CheckedLine line, ReportUnderCheck report) {
        Period period = line.periodIn(report.month());
        return new ReportedWorker(
                line, report.worker(line), period == null ? Period.of(report.month()) : period);
    }

    private ReportedWorker togetherWith(ReportedWorker later) {
        return new ReportedWorker(
                line,
                facts,
                new Period(
                        earlier(days.from(), later.days.from()),
                        days.to().isAfter(later.days.to()) ? days.to() : later.days.to()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    Stream<ReportedPerson> person() {
        PersonFacts person = facts.person();
        return person == null
                ? Stream.empty()
                : Stream.of(new ReportedPerson(line, facts, person, days.from()));
    }
}
