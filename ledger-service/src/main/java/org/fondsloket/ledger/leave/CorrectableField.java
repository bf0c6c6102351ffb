package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.jspecify.annotations.Nullable;

/**
 * Which reported figures a worker can object to: those on which the leave account rests and which
 * its statement tells. Hours worked are not among them: no entitlement follows from them.
 */
public enum CorrectableField {
    /** Days that count for leave. */
    EMPLOYMENT_DAYS,
    /** Contribution-bearing wage, euro. */
    GROSS_WAGE,
    /** Hours of sickness without pay. */
    LOST_HOURS,
    /** Leave days of the month. */
    LEAVE_DAYS,
    /** Leave pay that the worker got, euro. */
    LEAVE_PAY;

    /** The figure as one report says it, counted for that month alone. */
    BigDecimal of(RuleSet rules, RecordedMonth month) {
        ReportedMonth reported = month.reported();
        return switch (this) {
            case EMPLOYMENT_DAYS -> BigDecimal.valueOf(employmentDays(rules, month));
            case GROSS_WAGE -> reported.grossWage();
            case LOST_HOURS ->
                    sum(
                            reported.absences().stream()
                                    .filter(
                                            off ->
                                                    off.kind()
                                                            .equals(AbsenceKind.SICK_UNPAID.name()))
                                    .map(ReportedMonth.DaysOff::lostHours));
            case LEAVE_DAYS ->
                    BigDecimal.valueOf(
                            reported.leave().stream()
                                    .mapToInt(ReportedMonth.LeaveTaken::days)
                                    .sum());
            case LEAVE_PAY -> sum(reported.leave().stream().map(ReportedMonth.LeaveTaken::payPaid));
        };
    }

    private static int employmentDays(RuleSet rules, RecordedMonth month) {
        return LeaveAccount.of(rules, List.of(month.counted(null)))
                .statement(month.year(), month.reported().month().plusMonths(1).atDay(1))
                .employmentDays();
    }

    private static BigDecimal sum(Stream<BigDecimal> figures) {
        return figures.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The code of a field, or null when it names none. */
    public static @Nullable CorrectableField named(@Nullable String code) {
        return Stream.of(values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
