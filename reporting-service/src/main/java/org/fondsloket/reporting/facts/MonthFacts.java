package org.fondsloket.reporting.facts;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.announcement.Announcement;
import org.fondsloket.reporting.announcement.Announcements;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.history.WorkerHistory;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.person.PersonNames;
import org.fondsloket.reporting.report.Receipt;
import org.springframework.stereotype.Component;

/**
 * Reads what the fund knows of a month, in a number of queries that does not grow with its lines.
 */
@Component
public class MonthFacts {

    /** A posting without break for longer than this is no longer looked at as one. */
    private static final int MONTHS_OF_POSTINGS = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Months months;
    private final Announcements announcements;
    private final PersonNames persons;
    private final WorkerHistory history;
    private final FiledReports filedReports;

    MonthFacts(
            Months months,
            Announcements announcements,
            PersonNames persons,
            WorkerHistory history,
            FiledReports filedReports) {
        this.months = months;
        this.announcements = announcements;
        this.persons = persons;
        this.history = history;
        this.filedReports = filedReports;
    }

    /** What is known of the announced workers and of those own workers who stand in the lines. */
    public KnownMonth of(String employerNumber, YearMonth month, List<LineAsTyped> lines) {
        return of(
                employerNumber,
                month,
                workers(lines.stream()),
                workers(lines.stream().filter(line -> !line.leave().isEmpty())));
    }

    /** What is known of one worker and of the announced ones, for a leave that is only planned. */
    public KnownMonth forLeave(String employerNumber, YearMonth month, String workerNumber) {
        return of(employerNumber, month, Set.of(workerNumber), Set.of(workerNumber));
    }

    private static Set<String> workers(Stream<LineAsTyped> lines) {
        return lines.map(LineAsTyped::workerNumber)
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /**
     * Like {@link #of(String, YearMonth, List)}, and certain to know all that the employer filed
     * before: what is filed now becomes an amount of money. A report of a moment ago is waited for.
     *
     * @throws Problem 503 when it does not arrive in time
     */
    public KnownMonth complete(String employerNumber, YearMonth month, List<LineAsTyped> lines) {
        if (!BriefWait.until(PATIENCE, () -> history.knowsOwnReports(employerNumber, month))) {
            throw new Problem(503, "HISTORY_BEHIND");
        }
        return of(employerNumber, month, lines);
    }

    private KnownMonth of(
            String employerNumber, YearMonth month, Set<String> typed, Set<String> onLeave) {
        Set<String> registered = announcements.registeredWorkers(employerNumber);
        Map<String, List<Announcement>> announced =
                announcements.announced(employerNumber, month.minusMonths(MONTHS_OF_POSTINGS));
        Set<String> workers = new TreeSet<>(typed);
        workers.retainAll(registered);
        Set<String> taking = new TreeSet<>(onLeave);
        taking.retainAll(registered);
        announced.forEach(
                (worker, postings) -> {
                    if (postings.stream().anyMatch(posting -> posting.touches(month))) {
                        workers.add(worker);
                    }
                });
        YearMonth previous = month.minusMonths(1);
        List<YearMonth> expected =
                announcements.announcedMonths(employerNumber, months.first(employerNumber), month);
        Collection<YearMonth> asked = new TreeSet<>(expected);
        asked.add(previous);
        Map<YearMonth, Receipt> filed = filedReports.receipts(employerNumber, asked);
        Receipt before = filed.get(previous);
        List<YearMonth> missing = new ArrayList<>(expected);
        missing.removeAll(filed.keySet());
        return new KnownMonth(
                employerNumber,
                month,
                months.today(),
                months.rules(),
                announcements.participationFrom(employerNumber).orElseThrow(Problem::notFound),
                registered,
                announced,
                persons.known(registered),
                history.before(employerNumber, month, workers, taking),
                before == null ? null : before.grossSum(),
                Set.copyOf(missing));
    }
}
