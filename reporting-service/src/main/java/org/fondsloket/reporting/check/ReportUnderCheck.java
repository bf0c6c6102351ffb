package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.scheme.CheckRules;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.jspecify.annotations.Nullable;

/** Everything a check may look at: the typed lines and what the fund knows about the month. */
public final class ReportUnderCheck {

    private static final String NO_LAND = "";

    private final ReportFacts facts;
    private final Set<String> contributing;
    private final List<CheckedLine> lines;
    private final Answers answers;
    private final Map<String, List<LeaveEntry>> filedLeave;
    private final List<CheckedWorker> workers;
    private final Figures figures;
    private final Map<String, SiteDays> sites = new HashMap<>();
    private @Nullable List<Finding> found;

    public ReportUnderCheck(ReportFacts facts, List<LineAsTyped> typed) {
        this(facts, typed, List.of());
    }

    /**
     * @param answered reasons that the sender gave for warnings
     */
    public ReportUnderCheck(ReportFacts facts, List<LineAsTyped> typed, List<Answer> answered) {
        this.facts = facts;
        this.answers =
                new Answers(
                        answered, facts.rules().value(CheckRules.REASON_LENGTH_MIN, facts.month()));
        this.contributing = facts.rules().value(RuleKey.STATUS_CONTRIBUTING, facts.month());
        List<CheckedLine> read = new ArrayList<>(typed.size());
        for (int index = 0; index < typed.size(); index++) {
            read.add(CheckedLine.of(index, typed.get(index)));
        }
        this.lines = List.copyOf(read);
        this.filedLeave = leaveByWorker(facts.filed());
        this.workers = CheckedWorker.all(this);
        this.figures = Figures.of(this, workers);
    }

    private static Map<String, List<LeaveEntry>> leaveByWorker(@Nullable List<ReportLine> filed) {
        return filed == null
                ? Map.of()
                : filed.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ReportLine::workerNumber,
                                        Collectors.flatMapping(
                                                line -> line.leave().stream(),
                                                Collectors.toList())));
    }

    ReportFacts facts() {
        return facts;
    }

    String employerNumber() {
        return facts.employerNumber();
    }

    YearMonth month() {
        return facts.month();
    }

    LocalDate today() {
        return facts.today();
    }

    RuleSet rules() {
        return facts.rules();
    }

    /** What is known of the worker; a stranger is as unknown as a number that does not exist. */
    WorkerFacts worker(CheckedLine line) {
        WorkerFacts known = facts.workers().get(line.workerNumber());
        return known == null ? WorkerFacts.of(line.workerNumber(), false) : known;
    }

    /** Workers who must be answered: their posting touches the month. */
    Set<String> announced() {
        return facts.workers().values().stream()
                .filter(
                        worker ->
                                worker.announced().stream()
                                        .anyMatch(posting -> posting.touches(facts.month())))
                .map(WorkerFacts::workerNumber)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<CheckedLine> lines() {
        return lines;
    }

    /** Workers with contributing lines, in the order in which they appear. */
    List<CheckedWorker> workers() {
        return workers;
    }

    /** Those of them who are known to be somebody. */
    Stream<ReportedPerson> persons() {
        return workers.stream().flatMap(ReportedPerson::of);
    }

    /** Settled leave of a worker, in order of date. */
    List<SettledLeave> leave(CheckedWorker worker) {
        return figures.leave().getOrDefault(worker.number(), List.of());
    }

    /** Leave of a worker in the filed report, if there is one. */
    List<LeaveEntry> filedLeave(CheckedWorker worker) {
        return filedLeave.getOrDefault(worker.number(), List.of());
    }

    LineFigures figures(CheckedLine line) {
        return figures.of(line);
    }

    /**
     * Land of the site: as typed, or as announced. Where nobody said it only the holidays of all
     * Länder count.
     */
    String land(CheckedLine line) {
        String typed = line.siteLand();
        return typed != null
                ? typed
                : worker(line).announced().stream()
                        .filter(posting -> posting.touches(facts.month()))
                        .map(WorkerFacts.Announced::siteLand)
                        .findFirst()
                        .orElse(NO_LAND);
    }

    /** Working days at the site of the line. */
    SiteDays site(CheckedLine line) {
        return sites.computeIfAbsent(
                land(line), land -> SiteDays.of(facts.rules(), facts.month(), land));
    }

    boolean isContributing(CheckedLine line) {
        return contributing.contains(line.status());
    }

    /** All findings, check by check, each warning with its answer. */
    public List<Finding> findings() {
        if (found == null) {
            found =
                    Checks.ALL.stream()
                            .flatMap(check -> check.findings(this))
                            .map(finding -> answers.applied(finding, lines))
                            .toList();
        }
        return found;
    }

    /** Warnings that still ask for a reason. */
    public List<Finding> unanswered() {
        return findings().stream().filter(Finding::isUnanswered).toList();
    }

    /** What stops sending: errors, and warnings that nobody answered. */
    public List<Finding> blocking() {
        return findings().stream().filter(Finding::isBlocking).toList();
    }

    /** True when nothing stops sending. */
    public boolean sendable() {
        return findings().stream().noneMatch(Finding::isBlocking);
    }

    /** False when a cell holds something that is no value: then the lines cannot be filed. */
    public boolean isReadable() {
        return lines.stream().allMatch(CheckedLine::isReadable);
    }

    /** The lines in the shape in which they are filed. */
    public List<ReportLine> reportLines() {
        return lines.stream().map(this::reportLine).toList();
    }

    private ReportLine reportLine(CheckedLine line) {
        ReportLine filed = line.toReportLine(isContributing(line), figures.entries(line));
        return isContributing(line)
                ? filed.withEmploymentDays(figures.lines().get(line.index()).employmentDays())
                : filed;
    }

    /** What each line means under the rules, in the order of the lines. */
    public List<LineFigures> figures() {
        return figures.lines();
    }

    /** Sum of the readable wages of the month, euro. */
    BigDecimal grossSum() {
        return totals().contribution().grossSum().amount();
    }

    /** What changes against the filed month; nothing unless a correction is going to be sent. */
    Optional<Correction> correction() {
        List<ReportLine> filed = facts.filed();
        return facts.purpose() == ReportFacts.Purpose.CORRECTION && filed != null && isReadable()
                ? Optional.of(new Correction(this, filed))
                : Optional.empty();
    }

    /** What would be owed for the lines as they stand; cells that are no number do not count. */
    public Totals totals() {
        return figures.totals();
    }
}
