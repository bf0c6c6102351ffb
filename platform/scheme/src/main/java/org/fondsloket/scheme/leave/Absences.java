package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.fondsloket.scheme.calendar.Period;

/** All absences of a worker, because a rule on one day may look at the days around it. */
final class Absences {

    private static final Set<AbsenceKind> SICKNESS =
            Set.of(AbsenceKind.SICK_PAID, AbsenceKind.SICK_UNPAID);
    private static final int HOUR_DECIMALS = 2;

    private final RuleSet rules;
    private final List<Period> unpaidTooLong;
    private final List<Period> sicknesses;

    private Absences(RuleSet rules, List<Period> unpaidTooLong, List<Period> sicknesses) {
        this.rules = rules;
        this.unpaidTooLong = unpaidTooLong;
        this.sicknesses = sicknesses;
    }

    static Absences of(RuleSet rules, Collection<WorkerMonth> months) {
        List<Absence> all = months.stream().flatMap(month -> month.absences().stream()).toList();
        return new Absences(
                rules,
                UnpaidLeave.tooLong(rules, all),
                Period.union(
                        all.stream()
                                .filter(absence -> SICKNESS.contains(absence.kind()))
                                .map(Absence::period)
                                .toList()));
    }

    /** Days of a report that are no employment days. */
    List<Period> excluded(WorkerMonth report) {
        List<Period> excluded = new ArrayList<>();
        for (Absence absence : report.absences()) {
            switch (absence.kind()) {
                case UNEXCUSED -> excluded.add(absence.period());
                case UNPAID_LEAVE ->
                        unpaidTooLong.forEach(
                                run -> run.intersect(absence.period()).ifPresent(excluded::add));
                case SICK_PAID, SICK_UNPAID, BAD_WEATHER, SHORT_TIME -> {}
            }
        }
        return excluded;
    }

    /** Says which days of a report are no employment days, and why. */
    List<Step> explained(WorkerMonth report) {
        List<Step> steps = new ArrayList<>();
        for (Absence absence : report.absences()) {
            Period period = absence.period();
            if (absence.kind() == AbsenceKind.UNEXCUSED) {
                steps.add(
                        Step.of(
                                StepKind.UNEXCUSED_EXCLUDED,
                                period.from(),
                                period.to(),
                                period.days()));
            }
            if (absence.kind() == AbsenceKind.UNPAID_LEAVE) {
                unpaidTooLong.stream()
                        .filter(run -> run.overlaps(period))
                        .map(
                                run ->
                                        Step.of(
                                                StepKind.UNPAID_LEAVE_EXCLUDED,
                                                run.from(),
                                                run.to(),
                                                UnpaidLeave.threshold(rules, run),
                                                run.days()))
                        .forEach(steps::add);
            }
        }
        return steps;
    }

    /** Minimum leave pay of a report before rounding. */
    Money minimumLeavePay(WorkerMonth report, boolean severelyDisabled, List<Step> steps) {
        Money sum = Money.ZERO;
        for (Absence absence : report.absences()) {
            if (absence.kind() == AbsenceKind.SICK_UNPAID && absence.lostHours().signum() > 0) {
                Explained<Money> pay =
                        MinimumLeavePay.exact(
                                rules,
                                report.month(),
                                hoursInsideLimit(absence, steps),
                                absence.hourlyBaseWage(),
                                severelyDisabled);
                steps.addAll(pay.steps());
                sum = sum.plus(pay.result());
            }
        }
        return sum;
    }

    /** Hours after the last paid week of one sickness add nothing; a day shares them evenly. */
    private BigDecimal hoursInsideLimit(Absence absence, List<Step> steps) {
        Optional<Integer> weeks =
                rules.rule(LeaveRules.MUV_MAX_WEEKS, absence.period().from()).value();
        if (weeks.isEmpty()) {
            return absence.lostHours();
        }
        LocalDate lastDay = sicknessStart(absence).plusWeeks(weeks.get()).minusDays(1);
        long inside = absence.period().dates().filter(day -> !day.isAfter(lastDay)).count();
        int days = absence.period().days();
        if (inside == days) {
            return absence.lostHours();
        }
        BigDecimal counted =
                absence.lostHours()
                        .multiply(BigDecimal.valueOf(inside))
                        .divide(BigDecimal.valueOf(days), HOUR_DECIMALS, RoundingMode.HALF_UP);
        steps.add(
                Step.of(
                        StepKind.SICKNESS_LIMIT_PASSED,
                        weeks.get(),
                        absence.lostHours().subtract(counted)));
        return counted;
    }

    private LocalDate sicknessStart(Absence absence) {
        return sicknesses.stream()
                .filter(run -> run.contains(absence.period()))
                .map(Period::from)
                .findFirst()
                .orElse(absence.period().from());
    }
}
