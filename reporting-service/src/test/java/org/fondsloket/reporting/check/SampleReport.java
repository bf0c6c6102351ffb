package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;

/** A report of May 2026 in which everything is right, for tests that change one thing. */
record SampleReport(
        String employerNumber,
        YearMonth month,
        LocalDate today,
        Set<String> announced,
        Set<String> registered,
        List<LineAsTyped> lines) {

    static final String NOVAK = "3300127200";
    static final String KOWAL = "3300128000";
    static final RuleSet RULES = RuleSets.published().latest();

    static SampleReport ofMay() {
        return new SampleReport(
                "20417358",
                YearMonth.of(2026, 5),
                LocalDate.of(2026, 6, 3),
                Set.of(),
                Set.of(NOVAK, KOWAL),
                List.of());
    }

    SampleReport employer(String number) {
        return new SampleReport(number, month, today, announced, registered, lines);
    }

    SampleReport today(String day) {
        return new SampleReport(
                employerNumber, month, LocalDate.parse(day), announced, registered, lines);
    }

    SampleReport registered(Set<String> workers) {
        return new SampleReport(employerNumber, month, today, announced, workers, lines);
    }

    SampleReport announced(String... workers) {
        return new SampleReport(employerNumber, month, today, Set.of(workers), registered, lines);
    }

    SampleReport with(LineAsTyped... typed) {
        return new SampleReport(
                employerNumber, month, today, announced, registered, Arrays.asList(typed));
    }

    ReportUnderCheck underCheck() {
        Map<String, WorkerFacts> workers = new HashMap<>();
        registered.forEach(worker -> workers.put(worker, WorkerFacts.of(worker, true)));
        announced.forEach(worker -> workers.put(worker, announced(worker)));
        return new ReportUnderCheck(
                new ReportFacts(
                        employerNumber,
                        month,
                        today,
                        RULES,
                        ReportFacts.Purpose.REPORT,
                        false,
                        LocalDate.of(2026, 3, 1),
                        null,
                        null,
                        Set.of(),
                        null,
                        workers),
                lines);
    }

    private WorkerFacts announced(String worker) {
        return new WorkerFacts(
                worker,
                registered.contains(worker),
                List.of(
                        new WorkerFacts.Announced(
                                "posting of " + worker,
                                "NW",
                                month.atDay(1),
                                month.atEndOfMonth(),
                                null)),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                0);
    }

    /** Where this check found something, as {@code line/field}. */
    List<String> places(String check) {
        return underCheck().findings().stream()
                .filter(finding -> finding.check().equals(check))
                .map(Finding::pointer)
                .toList();
    }

    static LineAsTyped worked(String worker) {
        return line(worker, "WORKED", "2026-05-01", "2026-05-31", "3120.00", "160.00");
    }

    static LineAsTyped period(String worker, String from, String to) {
        return line(worker, "WORKED", from, to, "1000.00", "50.00");
    }

    static LineAsTyped amounts(@Nullable String grossWage, @Nullable String hours) {
        return line(NOVAK, "WORKED", "2026-05-01", "2026-05-31", grossWage, hours);
    }

    static LineAsTyped status(String worker, String status) {
        return line(worker, status, null, null, null, null);
    }

    static LineAsTyped line(
            @Nullable String worker,
            @Nullable String status,
            @Nullable String from,
            @Nullable String to,
            @Nullable String grossWage,
            @Nullable String hours) {
        return LineAsTyped.plain(null, worker, status, "NW", from, to, grossWage, hours);
    }
}
