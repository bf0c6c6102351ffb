package org.fondsloket.scheme.leave;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Step;

/**
 * The leave of one year of origin as of a day: earned = granted in the year + granted in the next +
 * rest + lapsed, for days and for money.
 *
 * @param employmentDays of all months
 * @param grossWage of all months and employers, in euro
 * @param minimumLeavePay the part of the earned pay that stems from sickness without pay
 * @param earned full days while the year runs, rounded days when it has ended; pay
 * @param granted in the year itself
 * @param grantedNextYear carried over and taken in the next year
 * @param rest what can still be taken or paid out
 * @param lapsed what was lost on the last day of the next year, or later for sickness
 * @param carriedOver true when the year has ended
 * @param lapsesAfter last day of the rest
 */
public record YearStatement(
        int year,
        int employmentDays,
        Money grossWage,
        Money minimumLeavePay,
        Bucket earned,
        Bucket granted,
        Bucket grantedNextYear,
        Bucket rest,
        Bucket lapsed,
        boolean carriedOver,
        LocalDate lapsesAfter,
        String ruleSet,
        List<Step> steps) {

    public YearStatement {
        steps = List.copyOf(steps);
    }
}
