package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/** What the months of one year earned and used, over all employers of a worker. */
final class LeaveYear {

    private final int employmentDays;
    private final Money gross;
    private final EarnedDays earnedDays;
    private final LeavePay earnedPay;
    private final List<GrantedLeave> granted;
    private final List<Step> steps;

    private LeaveYear(
            int employmentDays,
            Money gross,
            EarnedDays earnedDays,
            LeavePay earnedPay,
            List<GrantedLeave> granted,
            List<Step> steps) {
        this.employmentDays = employmentDays;
        this.gross = gross;
        this.earnedDays = earnedDays;
        this.earnedPay = earnedPay;
        this.granted = granted;
        this.steps = List.copyOf(steps);
    }

    /**
     * Adds up a year.
     *
     * @param months reports of this year only, by month
     * @param history all absences of the worker, because a run of them may span years
     */
    static LeaveYear of(
            RuleSet rules,
            int year,
            SortedMap<YearMonth, List<WorkerMonth>> months,
            Absences history) {
        int days = 0;
        Map<BigDecimal, Integer> byDivisor = new TreeMap<>();
        Money gross = Money.ZERO;
        Money grossDisabled = Money.ZERO;
        Money minimum = Money.ZERO;
        List<GrantedLeave> granted = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Map.Entry<YearMonth, List<WorkerMonth>> each : months.entrySet()) {
            YearMonth month = each.getKey();
            List<WorkerMonth> reports = each.getValue();
            boolean disabled = reports.stream().anyMatch(WorkerMonth::severelyDisabled);
            EmploymentDays employment = employment(rules, month, reports, history);
            reports.forEach(report -> steps.addAll(history.explained(report)));
            steps.addAll(employment.steps());
            days += employment.days();
            byDivisor.merge(
                    EarnedDays.divisor(rules, month, disabled).value(),
                    employment.days(),
                    Integer::sum);
            Money wages = Money.sum(reports.stream().map(WorkerMonth::grossWage).toList());
            if (disabled) {
                grossDisabled = grossDisabled.plus(wages);
            } else {
                gross = gross.plus(wages);
            }
            for (WorkerMonth report : reports) {
                minimum = minimum.plus(history.minimumLeavePay(report, disabled, steps));
                granted.addAll(report.granted());
            }
        }
        return new LeaveYear(
                days,
                gross.plus(grossDisabled),
                EarnedDays.of(rules, year, byDivisor),
                LeavePay.of(rules, year, gross, grossDisabled, minimum),
                granted,
                steps);
    }

    private static EmploymentDays employment(
            RuleSet rules, YearMonth month, List<WorkerMonth> reports, Absences history) {
        return EmploymentDays.of(
                rules,
                month,
                reports.stream()
                        .map(
                                report ->
                                        new EmploymentDays.Posted(
                                                report.periods(), history.excluded(report)))
                        .toList());
    }

    int employmentDays() {
        return employmentDays;
    }

    Money gross() {
        return gross;
    }

    LeavePay earnedPay() {
        return earnedPay;
    }

    int daysInYear() {
        return earnedDays.inYear(daysFromCurrent()).result();
    }

    int daysAtYearEnd() {
        return earnedDays.atYearEnd(daysFromCurrent()).result();
    }

    /** Rest pay of this year before anything is taken in the next. */
    Money restPay() {
        return earnedPay.amount().minus(payFromCurrent());
    }

    int daysFromCurrent() {
        return granted.stream().mapToInt(GrantedLeave::daysFromCurrent).sum();
    }

    Money payFromCurrent() {
        return Money.sum(granted.stream().map(GrantedLeave::payFromCurrent).toList());
    }

    int daysFromCarryOver() {
        return granted.stream().mapToInt(GrantedLeave::daysFromCarryOver).sum();
    }

    Money payFromCarryOver() {
        return Money.sum(granted.stream().map(GrantedLeave::payFromCarryOver).toList());
    }

    /** The way to the days and the pay of the year while it runs. */
    List<Step> stepsInYear() {
        List<Step> way = new ArrayList<>(steps);
        way.addAll(earnedDays.inYear(daysFromCurrent()).steps());
        way.addAll(stepsOfPay());
        return way;
    }

    /** The way to the days and the pay that went into the next year. */
    List<Step> stepsAtYearEnd() {
        List<Step> way = new ArrayList<>(steps);
        way.addAll(earnedDays.atYearEnd(daysFromCurrent()).steps());
        way.addAll(stepsOfPay());
        return way;
    }

    private List<Step> stepsOfPay() {
        List<Step> way = new ArrayList<>(earnedPay.steps());
        Money granted = payFromCurrent();
        if (!granted.isZero()) {
            way.add(Step.of(StepKind.PAY_SUBTRACTED, earnedPay.amount(), granted, restPay()));
        }
        return way;
    }
}
