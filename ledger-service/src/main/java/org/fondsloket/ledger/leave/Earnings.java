package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.fondsloket.scheme.leave.YearStatement;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of all employers earned in one year, by the rule book.
 *
 * @param ended true when the days are rounded as at the end of the year
 * @param daysAtYearEnd earned days if the year ended now
 */
record Earnings(
        int year,
        int employmentDays,
        BigDecimal grossWage,
        BigDecimal minimumLeavePay,
        boolean ended,
        int daysAtYearEnd,
        Figure earned,
        List<EmployerShare> employers,
        List<ExplanationStep> steps) {

    Earnings {
        employers = List.copyOf(employers);
        steps = List.copyOf(steps);
    }

    /**
     * Works out the years in which something was reported.
     *
     * @param ended says which years are rounded as at their end
     * @param wanted says which years are worked out
     */
    static NavigableMap<Integer, Earnings> of(
            RuleSet rules,
            Collection<RecordedMonth> months,
            @Nullable LocalDate severelyDisabledSince,
            IntPredicate ended,
            IntPredicate wanted) {
        LeaveAccount account =
                LeaveAccount.of(
                        rules,
                        months.stream()
                                .map(month -> month.counted(severelyDisabledSince))
                                .toList());
        Map<Integer, List<RecordedMonth>> byYear =
                months.stream().collect(Collectors.groupingBy(RecordedMonth::year));
        NavigableMap<Integer, Earnings> earnings = new TreeMap<>();
        byYear.forEach(
                (year, reported) -> {
                    if (wanted.test(year)) {
                        earnings.put(
                                year,
                                of(
                                        rules,
                                        account,
                                        year,
                                        reported,
                                        severelyDisabledSince,
                                        ended.test(year)));
                    }
                });
        return earnings;
    }

    private static Earnings of(
            RuleSet rules,
            LeaveAccount account,
            int year,
            List<RecordedMonth> reported,
            @Nullable LocalDate severelyDisabledSince,
            boolean ended) {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        YearStatement atEnd = account.statement(year, lastDay.plusDays(1));
        YearStatement statement = ended ? atEnd : account.statement(year, lastDay);
        boolean special =
                reported.stream()
                        .anyMatch(
                                each -> each.reported().isSeverelyDisabled(severelyDisabledSince));
        return new Earnings(
                year,
                statement.employmentDays(),
                statement.grossWage().amount(),
                statement.minimumLeavePay().amount(),
                ended,
                Math.max(0, atEnd.earned().days()),
                Figure.of(statement.earned()).notNegative(),
                employers(rules, reported, severelyDisabledSince),
                StoredSteps.of(statement.steps(), special));
    }

    private static List<EmployerShare> employers(
            RuleSet rules, List<RecordedMonth> reported, @Nullable LocalDate disabledSince) {
        Map<String, List<RecordedMonth>> byEmployer =
                reported.stream()
                        .filter(each -> !each.reported().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.reported().employerNumber(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<EmployerShare> shares = new ArrayList<>();
        byEmployer.forEach(
                (employer, months) -> shares.add(share(rules, employer, months, disabledSince)));
        return shares;
    }

    private static EmployerShare share(
            RuleSet rules,
            String employer,
            List<RecordedMonth> months,
            @Nullable LocalDate disabledSince) {
        YearStatement alone =
                LeaveAccount.of(
                                rules,
                                months.stream().map(month -> month.counted(disabledSince)).toList())
                        .statement(
                                months.getFirst().year(),
                                LocalDate.of(months.getFirst().year(), Month.DECEMBER, 31));
        List<Period> periods =
                months.stream()
                        .flatMap(
                                month ->
                                        month.reported().periods().isEmpty()
                                                ? List.of(Period.of(month.reported().month()))
                                                        .stream()
                                                : month.reported().periods().stream()
                                                        .map(ReportedMonth.Days::period))
                        .sorted(Comparator.comparing(Period::from))
                        .toList();
        return new EmployerShare(
                employer,
                periods.getFirst().from(),
                periods.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow(),
                alone.employmentDays(),
                alone.grossWage().amount(),
                months.stream()
                        .flatMap(month -> month.reported().absences().stream())
                        .filter(off -> off.kind().equals(AbsenceKind.SICK_UNPAID.name()))
                        .map(ReportedMonth.DaysOff::lostHours)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
