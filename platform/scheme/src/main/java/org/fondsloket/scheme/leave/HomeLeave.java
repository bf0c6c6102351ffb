package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * Leave that an employer abroad granted at home before the posting and that is set off against the
 * leave here (framework agreement, section 8 no. 13).
 *
 * @param excess days granted at home beyond what was earned there, four decimals
 * @param credit days set off, four decimals
 * @param creditPay what the employer is reimbursed, in euro
 */
public record HomeLeave(BigDecimal excess, BigDecimal credit, Money creditPay, List<Step> steps) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int CENTS = 2;

    public HomeLeave {
        steps = List.copyOf(steps);
    }

    /**
     * Computes the set-off.
     *
     * @param annualLeaveHome days of a full year at home
     * @param monthsBefore full months of employment before the posting in the same year
     * @param daysGranted days granted at home before the posting
     * @param payAtHome what was paid for them, in euro
     * @param postingMonths full months of the posting so far
     */
    public static HomeLeave of(
            BigDecimal annualLeaveHome,
            int monthsBefore,
            BigDecimal daysGranted,
            Money payAtHome,
            int postingMonths) {
        // Everything in twelfths of a day, so that nothing is divided before the end.
        BigDecimal granted = daysGranted.multiply(MONTHS);
        BigDecimal earnedAtHome = annualLeaveHome.multiply(BigDecimal.valueOf(monthsBefore));
        BigDecimal excess = granted.subtract(earnedAtHome).max(BigDecimal.ZERO);
        BigDecimal limit = annualLeaveHome.multiply(BigDecimal.valueOf(postingMonths));
        BigDecimal credit = excess.min(limit);
        Money pay =
                granted.signum() == 0
                        ? Money.ZERO
                        : Money.of(
                                payAtHome
                                        .amount()
                                        .multiply(credit)
                                        .divide(granted, CENTS, RoundingMode.HALF_UP));
        return new HomeLeave(
                days(excess),
                days(credit),
                pay,
                List.of(
                        Step.of(
                                StepKind.HOME_LEAVE_EXCESS,
                                daysGranted,
                                annualLeaveHome,
                                monthsBefore,
                                days(excess)),
                        Step.of(
                                StepKind.HOME_LEAVE_CREDIT,
                                annualLeaveHome,
                                postingMonths,
                                days(limit),
                                days(credit)),
                        Step.of(
                                StepKind.HOME_LEAVE_PAID,
                                payAtHome,
                                daysGranted,
                                days(credit),
                                pay)));
    }

    private static BigDecimal days(BigDecimal twelfths) {
        return Fraction.of(twelfths, MONTHS).shown();
    }
}
