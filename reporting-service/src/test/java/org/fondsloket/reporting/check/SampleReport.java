package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.reporting.check.ReportFacts.Arrears;
import org.fondsloket.reporting.check.ReportFacts.DraftVersions;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;

/**
 * A report of May 2026 in which everything is right, for tests that change one thing. Each change
 * gives a new report.
 */
final class SampleReport {

    static final String NOVAK = "3300127200";
    static final String KOWAL = "3300128000";
    static final RuleSet RULES = RuleSets.published().latest();

    private String employerNumber = "20417358";
    private YearMonth month = YearMonth.of(2026, 5);
    private LocalDate today = LocalDate.of(2026, 6, 3);
    private Purpose purpose = Purpose.REPORT;
    private boolean assuranceGiven = true;
    private LocalDate participationFrom = LocalDate.of(2026, 3, 1);
    private @Nullable List<ReportLine> filed;
    private @Nullable BigDecimal previousGrossSum;
    private Set<YearMonth> missingMonths = Set.of();
    private @Nullable Arrears arrears;
    private Map<String, WorkerFacts> workers = Map.of();
    private boolean mayAct = true;
    private @Nullable DraftVersions draft;
    private @Nullable UploadFacts upload;
    private List<LineAsTyped> lines = List.of();
    private List<Answer> answers = List.of();

    private SampleReport() {}

    static SampleReport ofMay() {
        return new SampleReport().registered(Set.of(NOVAK, KOWAL));
    }

    SampleReport employer(String number) {
        SampleReport changed = copy();
        changed.employerNumber = number;
        return changed;
    }

    SampleReport month(String yearAndMonth) {
        SampleReport changed = copy();
        changed.month = YearMonth.parse(yearAndMonth);
        return changed;
    }

    SampleReport today(String day) {
        SampleReport changed = copy();
        changed.today = LocalDate.parse(day);
        return changed;
    }

    SampleReport purpose(Purpose sent) {
        SampleReport changed = copy();
        changed.purpose = sent;
        return changed;
    }

    SampleReport assurance(boolean given) {
        SampleReport changed = copy();
        changed.assuranceGiven = given;
        return changed;
    }

    SampleReport participationFrom(String day) {
        SampleReport changed = copy();
        changed.participationFrom = LocalDate.parse(day);
        return changed;
    }

    /** The month is filed with these lines. */
    SampleReport filed(LineAsTyped... typed) {
        SampleReport changed = copy();
        changed.filed = with(typed).underCheck().reportLines();
        return changed;
    }

    /** New values for a month that is filed with these lines. */
    SampleReport correcting(LineAsTyped... typed) {
        return filed(typed).purpose(Purpose.CORRECTION);
    }

    SampleReport previousGrossSum(@Nullable String euro) {
        SampleReport changed = copy();
        changed.previousGrossSum = euro == null ? null : new BigDecimal(euro);
        return changed;
    }

    SampleReport missing(String... months) {
        SampleReport changed = copy();
        changed.missingMonths = new HashSet<>(Arrays.stream(months).map(YearMonth::parse).toList());
        return changed;
    }

    SampleReport arrears(String euro, String since) {
        SampleReport changed = copy();
        changed.arrears = new Arrears(new BigDecimal(euro), LocalDate.parse(since));
        return changed;
    }

    SampleReport mayAct(boolean allowed) {
        SampleReport changed = copy();
        changed.mayAct = allowed;
        return changed;
    }

    SampleReport draft(long sent, long current) {
        SampleReport changed = copy();
        changed.draft = new DraftVersions(sent, current);
        return changed;
    }

    SampleReport upload(UploadFacts file) {
        SampleReport changed = copy();
        changed.upload = file;
        return changed;
    }

    /** Only these workers belong to the employer, and nothing else is known of them. */
    SampleReport registered(Set<String> numbers) {
        SampleReport changed = copy();
        Map<String, WorkerFacts> known = new HashMap<>();
        numbers.forEach(number -> known.put(number, worker(number).facts()));
        changed.workers = known;
        return changed;
    }

    /** These workers are announced for the whole month. */
    SampleReport announced(String... numbers) {
        return knowing(
                Arrays.stream(numbers)
                        .map(
                                number ->
                                        worker(number)
                                                .announced(
                                                        month.atDay(1).toString(),
                                                        month.atEndOfMonth().toString()))
                        .toArray(SampleWorker[]::new));
    }

    /** These are the facts of these workers. */
    SampleReport knowing(SampleWorker... known) {
        SampleReport changed = copy();
        changed.workers = new HashMap<>(workers);
        for (SampleWorker each : known) {
            WorkerFacts facts = each.facts();
            changed.workers.put(facts.workerNumber(), facts);
        }
        return changed;
    }

    SampleReport with(LineAsTyped... typed) {
        SampleReport changed = copy();
        changed.lines = Arrays.asList(typed);
        return changed;
    }

    SampleReport answers(Answer... given) {
        SampleReport changed = copy();
        changed.answers = List.of(given);
        return changed;
    }

    ReportUnderCheck underCheck() {
        return new ReportUnderCheck(
                new ReportFacts(
                        employerNumber,
                        month,
                        today,
                        RULES,
                        purpose,
                        assuranceGiven,
                        participationFrom,
                        filed,
                        previousGrossSum,
                        missingMonths,
                        arrears,
                        workers,
                        mayAct,
                        draft,
                        upload),
                lines,
                answers);
    }

    /** What this check found, always with its severity and with the facts that its text names. */
    List<Finding> findings(String check) {
        Severity severity = SchemeIds.severity(check);
        List<Finding> found =
                underCheck().findings().stream()
                        .filter(finding -> finding.check().equals(check))
                        .toList();
        assertThat(found).extracting(Finding::severity).allMatch(severity::equals);
        assertThat(found).allSatisfy(Texts::assertBringsItsFacts);
        return found;
    }

    /** Where this check found something, as {@code /lines/line/field}. */
    List<String> places(String check) {
        return findings(check).stream().map(Finding::pointer).toList();
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

    private SampleReport copy() {
        SampleReport copy = new SampleReport();
        copy.employerNumber = employerNumber;
        copy.month = month;
        copy.today = today;
        copy.purpose = purpose;
        copy.assuranceGiven = assuranceGiven;
        copy.participationFrom = participationFrom;
        copy.filed = filed;
        copy.previousGrossSum = previousGrossSum;
        copy.missingMonths = missingMonths;
        copy.arrears = arrears;
        copy.workers = workers;
        copy.mayAct = mayAct;
        copy.draft = draft;
        copy.upload = upload;
        copy.lines = lines;
        copy.answers = answers;
        return copy;
    }
}
