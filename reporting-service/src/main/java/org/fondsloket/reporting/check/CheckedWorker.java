package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Absence;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.fondsloket.scheme.leave.EmploymentDays;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.fondsloket.scheme.leave.UnpaidLeave;
import org.jspecify.annotations.Nullable;

/**
 * A worker with all contributing lines of the report: postings, leave and wages of a month are
 * judged together, however many lines they stand in.
 */
record CheckedWorker(WorkerFacts facts, YearMonth month, List<CheckedLine> lines) {

    CheckedWorker {
        lines = List.copyOf(lines);
    }

    /** The workers in the order in which they first appear. */
    static List<CheckedWorker> all(ReportUnderCheck report) {
        Map<String, List<CheckedLine>> byNumber = new LinkedHashMap<>();
        report.lines().stream()
                .filter(report::isContributing)
                .forEach(
                        line ->
                                byNumber.computeIfAbsent(
                                                line.workerNumber(), _ -> new ArrayList<>())
                                        .add(line));
        return byNumber.values().stream()
                .map(
                        lines ->
                                new CheckedWorker(
                                        report.worker(lines.getFirst()), report.month(), lines))
                .toList();
    }

    String number() {
        return facts.workerNumber();
    }

    CheckedLine firstLine() {
        return lines.getFirst();
    }

    /** Days in Germany as typed, as few periods as possible. */
    List<Period> periods() {
        return Period.union(
                lines.stream().flatMap(line -> inMonth(line.period()).stream()).toList());
    }

    /** First day in Germany; the first of the month while no day is readable. */
    LocalDate firstDay() {
        List<Period> posted = periods();
        return posted.isEmpty() ? month.atDay(1) : posted.getFirst().from();
    }

    /** Last day in Germany; the last of the month while no day is readable. */
    LocalDate lastDay() {
        List<Period> posted = periods();
        return posted.isEmpty() ? month.atEndOfMonth() : posted.getLast().to();
    }

    /** True when every one of these days is a day in Germany. */
    boolean isPosted(Period days) {
        return periods().stream().anyMatch(posted -> posted.contains(days));
    }

    /** Leave that touches the month, in order of date. */
    List<Placed<CheckedLeave>> leave() {
        return placed(CheckedLine::leave, CheckedLeave::period);
    }

    /** Absences that touch the month, in order of date. */
    List<Placed<CheckedAbsence>> absences() {
        return placed(CheckedLine::absences, CheckedAbsence::period);
    }

    /**
     * Employment days of each line by its index. They add up to those of the month: a day in two
     * lines counts for the first, and what a full month has more or less than its calendar counts
     * for the last.
     */
    Map<Integer, Integer> employmentDays(RuleSet rules) {
        List<Period> excluded = excluded(rules);
        List<Period> covered = new ArrayList<>();
        Map<Integer, Integer> days = new HashMap<>();
        int before = 0;
        for (Placed<CheckedLine> line : linesByDate()) {
            covered.add(line.period());
            int now = EmploymentDays.of(rules, month, covered, excluded).days();
            days.put(line.line().index(), now - before);
            before = now;
        }
        return days;
    }

    /** Days that are no employment, those of an unpaid leave that has become too long included. */
    private List<Period> excluded(RuleSet rules) {
        return Stream.concat(
                        countedAbsences().stream()
                                .filter(absence -> absence.kind() == AbsenceKind.UNEXCUSED)
                                .map(Absence::period),
                        tooLongUnpaidLeave(rules).stream())
                .toList();
    }

    /** Unpaid leave that is longer than the rule allows, days of earlier months included. */
    List<Period> tooLongUnpaidLeave(RuleSet rules) {
        List<Absence> counted = new ArrayList<>(countedAbsences());
        Period before = facts.unpaidLeaveBefore();
        if (before != null) {
            counted.add(Absence.of(AbsenceKind.UNPAID_LEAVE, before));
        }
        return UnpaidLeave.tooLong(rules, counted);
    }

    /** Absences whose code the scheme knows, in the shape in which it counts them. */
    List<Absence> countedAbsences() {
        return absences().stream()
                .flatMap(
                        placed ->
                                Stream.ofNullable(placed.entry().reason())
                                        .map(reason -> Absence.of(reason, placed.period())))
                .toList();
    }

    /** Leave account up to the month before. */
    LeaveAccount account(RuleSet rules) {
        LeaveAccount known = facts.leave();
        return known == null ? LeaveAccount.of(rules, List.of()) : known;
    }

    /** Wages as typed, leave pay included; cells that are no number do not count. */
    BigDecimal grossWage() {
        return sum(CheckedLine::grossWage);
    }

    BigDecimal hours() {
        return sum(CheckedLine::hours);
    }

    /** True when severe disability is recognised on the last day in Germany. */
    boolean isSeverelyDisabled() {
        PersonFacts person = facts.person();
        LocalDate since = person == null ? null : person.severelyDisabledFrom();
        return since != null && !since.isAfter(lastDay());
    }

    private List<Placed<CheckedLine>> linesByDate() {
        return placed(line -> List.of(line), CheckedLine::period);
    }

    private BigDecimal sum(Function<CheckedLine, Cell<BigDecimal>> cell) {
        return lines.stream()
                .map(line -> cell.apply(line).value())
                .mapMulti(Totals::present)
                .reduce(LineFigures.NO_AMOUNT, BigDecimal::add);
    }

    private <T> List<Placed<T>> placed(
            Function<CheckedLine, List<T>> entries, Function<T, @Nullable Period> period) {
        return lines.stream()
                .flatMap(
                        line ->
                                entries.apply(line).stream()
                                        .flatMap(each -> placed(line, each, period)))
                .sorted(
                        Comparator.comparing((Placed<T> each) -> each.period().from())
                                .thenComparing(each -> each.period().to()))
                .toList();
    }

    private <T> Stream<Placed<T>> placed(
            CheckedLine line, T entry, Function<T, @Nullable Period> period) {
        return inMonth(period.apply(entry)).stream().map(days -> new Placed<>(line, entry, days));
    }

    private Optional<Period> inMonth(@Nullable Period period) {
        return period == null ? Optional.empty() : period.within(month);
    }
}
