package org.fondsloket.ledger.entitlement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fondsloket.ledger.coverage.Coverages;
import org.fondsloket.ledger.entitlement.FormerWorkerView.FormerYearView;
import org.fondsloket.ledger.entitlement.LeaveAccountView.ElsewhereView;
import org.fondsloket.ledger.entitlement.LeaveAccountView.FigureView;
import org.fondsloket.ledger.entitlement.LeaveAccountView.MovementView;
import org.fondsloket.ledger.entitlement.LeaveAccountView.YearView;
import org.fondsloket.ledger.leave.EmployerShare;
import org.fondsloket.ledger.leave.Figure;
import org.fondsloket.ledger.leave.MovementKind;
import org.fondsloket.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a leave account into the words of its reader and leaves out what is not that reader's. A
 * worker and a clerk see all of it. An employer who has the worker sees what can be granted over
 * all employers, for he pays it, but of other employers' months one sum a year; an employer who had
 * the worker sees only what went through him.
 */
@Component
final class LeaveAccountViews {

    /** What the fund paid the worker itself: an employer sees the effect and not the way to it. */
    private static final Set<MovementKind> BETWEEN_FUND_AND_WORKER =
            EnumSet.of(MovementKind.PAID_IN_LIEU, MovementKind.COMPENSATED);

    private static final Set<MovementKind> EARNINGS = EnumSet.of(MovementKind.EARNED);
    private static final Set<MovementKind> GRANTS =
            EnumSet.of(MovementKind.GRANTED, MovementKind.REVERSED);

    private final EntitlementRows rows;
    private final Coverages coverages;
    private final Messages messages;
    private final LeaveSteps steps;

    LeaveAccountViews(
            EntitlementRows rows, Coverages coverages, Messages messages, LeaveSteps steps) {
        this.rows = rows;
        this.coverages = coverages;
        this.messages = messages;
        this.steps = steps;
    }

    /**
     * The whole account.
     *
     * @param named the one employer whose number is told, or null when all are
     */
    LeaveAccountView whole(String worker, @Nullable String named, Asked asked, Locale language) {
        return new LeaveAccountView(
                worker,
                asked.toldOf(),
                rows.mergedInto(worker, asked.knownAt()).orElse(null),
                years(worker, asked).stream()
                        .map(
                                year ->
                                        view(
                                                year,
                                                year.employmentDays(),
                                                year.grossWage(),
                                                coverage(year, year.employers(), asked),
                                                null))
                        .toList(),
                movements(worker, asked).stream()
                        .map(row -> view(row, named, true, language))
                        .toList());
    }

    /** What an employer sees of a worker whom he has. */
    LeaveAccountView forEmployer(String worker, String employer, Asked asked, Locale language) {
        List<MovementRow> all = movements(worker, asked);
        List<YearRow> years = years(worker, asked);
        Predicate<MovementRow> explained = explainedTo(employer, years);
        return new LeaveAccountView(
                worker,
                asked.toldOf(),
                rows.mergedInto(worker, asked.knownAt()).orElse(null),
                years.stream().map(year -> forEmployer(year, employer, all, asked)).toList(),
                all.stream()
                        .filter(row -> row.isOf(employer) || row.employerNumber() == null)
                        .map(row -> view(row, employer, explained.test(row), language))
                        .toList());
    }

    /**
     * The way to what was earned goes through the months of all employers, so it is told only where
     * there was no other one in the year.
     */
    private static Predicate<MovementRow> explainedTo(String employer, List<YearRow> years) {
        Set<Integer> shared =
                years.stream()
                        .filter(year -> own(year, employer).size() < year.employers().size())
                        .map(YearRow::year)
                        .collect(Collectors.toSet());
        return row ->
                !BETWEEN_FUND_AND_WORKER.contains(row.kind())
                        && !(EARNINGS.contains(row.kind()) && shared.contains(row.year()));
    }

    private YearView forEmployer(
            YearRow year, String employer, List<MovementRow> all, Asked asked) {
        List<EmployerShare> own = own(year, employer);
        Predicate<MovementRow> elsewhere =
                row ->
                        row.year() == year.year()
                                && row.employerNumber() != null
                                && !row.isOf(employer);
        return view(
                year,
                own.stream().mapToInt(EmployerShare::employmentDays).sum(),
                gross(own),
                coverage(year, own, asked),
                new ElsewhereView(
                        FigureView.of(sum(all, elsewhere, EARNINGS)),
                        FigureView.of(sum(all, elsewhere, GRANTS))));
    }

    /** What an employer sees of a worker who left. */
    FormerWorkerView ofFormer(
            Employment employment, String employer, Asked asked, Locale language) {
        List<MovementRow> own =
                movements(employment.workerNumber(), asked).stream()
                        .filter(row -> row.isOf(employer))
                        .toList();
        List<YearRow> years = years(employment.workerNumber(), asked);
        Predicate<MovementRow> explained = explainedTo(employer, years);
        return new FormerWorkerView(
                employment.workerNumber(),
                employment.firstDay(),
                employment.lastDay(),
                years.stream()
                        .flatMap(
                                year ->
                                        own(year, employer).stream()
                                                .map(share -> view(year.year(), share, own)))
                        .toList(),
                own.stream()
                        .map(row -> view(row, employer, explained.test(row), language))
                        .toList());
    }

    private static FormerYearView view(int year, EmployerShare share, List<MovementRow> own) {
        Predicate<MovementRow> ofYear = row -> row.year() == year;
        return new FormerYearView(
                year,
                share.from(),
                share.to(),
                share.employmentDays(),
                share.grossWage(),
                FigureView.of(sum(own, ofYear, EARNINGS)),
                FigureView.of(sum(own, ofYear, GRANTS)));
    }

    private List<YearRow> years(String worker, Asked asked) {
        return rows.years(worker, asked.firstYear(), asked.lastYear(), asked.knownAt());
    }

    private List<MovementRow> movements(String worker, Asked asked) {
        return rows.movements(
                worker, asked.firstYear(), asked.lastYear(), asked.validOn(), asked.knownAt());
    }

    private BigDecimal coverage(YearRow year, List<EmployerShare> shares, Asked asked) {
        return coverages.of(year.year(), shares, asked.knownAt()).shown();
    }

    private static List<EmployerShare> own(YearRow year, String employer) {
        return year.employers().stream()
                .filter(share -> share.employerNumber().equals(employer))
                .toList();
    }

    private static BigDecimal gross(List<EmployerShare> shares) {
        return shares.stream()
                .map(EmployerShare::grossWage)
                .reduce(Figure.none().pay(), BigDecimal::add);
    }

    private static Figure sum(
            List<MovementRow> rows, Predicate<MovementRow> which, Set<MovementKind> kinds) {
        return rows.stream()
                .filter(which)
                .filter(row -> kinds.contains(row.kind()))
                .map(row -> new Figure(row.days(), row.pay()))
                .reduce(Figure.none(), Figure::plus);
    }

    private static YearView view(
            YearRow year,
            int employmentDays,
            BigDecimal grossWage,
            BigDecimal coverage,
            @Nullable ElsewhereView elsewhere) {
        return new YearView(
                year.year(),
                employmentDays,
                grossWage,
                year.ended(),
                FigureView.of(year.earned().plus(year.advanced())),
                FigureView.of(year.advanced()),
                FigureView.of(year.granted()),
                FigureView.of(year.rest()),
                FigureView.of(year.carried()),
                FigureView.of(year.lapsed()),
                FigureView.of(year.paidInLieu()),
                FigureView.of(year.compensated()),
                year.lapsesAfter(),
                year.dayRate(),
                coverage,
                year.ruleSet(),
                elsewhere);
    }

    private MovementView view(
            MovementRow row, @Nullable String reader, boolean explained, Locale language) {
        String employer = row.employerNumber();
        return new MovementView(
                row.sequence() + "-" + row.line(),
                row.recordedAt(),
                row.valueDate(),
                row.year(),
                row.kind().name(),
                messages.text("leave-movement." + row.kind(), Map.of(), language),
                row.days(),
                row.pay(),
                reader == null || reader.equals(employer) ? employer : null,
                row.month(),
                row.ruleSet(),
                explained ? steps.told(row.steps(), language) : List.of());
    }
}
