package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * The value of leave: days are taken from the previous year first, each year pays its rest by full
 * rest days, and who takes the last day takes the last cent (framework agreement, section 8 no. 3.2
 * and 4.3).
 *
 * @param days leave days in all
 * @param carryOver what the previous year gives
 * @param current what the running year gives
 * @param dayRateMissing true when days of the running year are needed and no full day stands behind
 *     them: this leave cannot be settled (check L-06)
 */
public record Settlement(
        int days,
        Bucket carryOver,
        Bucket current,
        boolean dayRateMissing,
        String ruleSet,
        List<Step> steps) {

    public Settlement {
        steps = List.copyOf(steps);
    }

    /**
     * Settles leave days of one month.
     *
     * @param year year of the leave
     * @param buckets rests from months before that month
     * @param workGross wage of the leave month without leave pay: no more can be paid in advance
     *     than it earns
     */
    public static Settlement of(
            RuleSet rules,
            int year,
            boolean severelyDisabled,
            int days,
            Buckets buckets,
            Money workGross) {
        List<Step> steps = new ArrayList<>();
        Bucket older = buckets.carryOver();
        int takeOlder = Math.min(days, Math.max(0, older.days()));
        Money payOlder = share("CARRY_OVER", older, takeOlder, steps);
        Bucket newer = buckets.current();
        int takeNewer = days - takeOlder;
        boolean missing = takeNewer > 0 && newer.days() <= 0;
        Money payNewer = Money.ZERO;
        if (missing) {
            steps.add(Step.of(StepKind.NO_DAY_RATE, takeNewer));
        } else if (takeNewer > 0) {
            payNewer = share("CURRENT", newer, takeNewer, steps);
            if (takeNewer > newer.days()) {
                Rule<BigDecimal> rate = LeavePay.share(rules, year, severelyDisabled);
                payNewer = capped(rules, year, rate, newer.pay(), workGross, payNewer, steps);
            }
        }
        steps.add(Step.of(StepKind.LEAVE_PAY_SUMMED, payOlder, payNewer, payOlder.plus(payNewer)));
        return new Settlement(
                days,
                new Bucket(takeOlder, payOlder),
                new Bucket(takeNewer, payNewer),
                missing,
                rules.id(),
                steps);
    }

    /** Leave pay due, in euro. */
    public Money leavePay() {
        return carryOver.pay().plus(current.pay());
    }

    /** What this settlement gives beyond one over fewer days from the same rests. */
    Settlement minus(Settlement fewer) {
        return new Settlement(
                days - fewer.days,
                carryOver.minus(fewer.carryOver.days(), fewer.carryOver.pay()),
                current.minus(fewer.current.days(), fewer.current.pay()),
                dayRateMissing,
                ruleSet,
                steps);
    }

    private static Money share(String name, Bucket bucket, int taken, List<Step> steps) {
        if (taken == 0) {
            return Money.ZERO;
        }
        if (taken == bucket.days()) {
            steps.add(Step.of(StepKind.BUCKET_USED_UP, name, taken, bucket.pay()));
            return bucket.pay();
        }
        Money part = bucket.part(taken);
        steps.add(
                Step.of(
                        StepKind.BUCKET_SHARE,
                        name,
                        bucket.pay(),
                        taken,
                        bucket.days(),
                        bucket.part(1),
                        part));
        return part;
    }

    private static Money capped(
            RuleSet rules,
            int year,
            Rule<BigDecimal> rate,
            Money rest,
            Money workGross,
            Money amount,
            List<Step> steps) {
        Money cap = rest.plus(workGross.times(rate.value()).roundedHalfUpToCents());
        steps.add(Step.read(rules, rate, LocalDate.of(year, 1, 1)));
        steps.add(Step.of(StepKind.CAP_COMPUTED, rest, rate.value(), workGross, cap));
        if (amount.compareTo(cap) <= 0) {
            return amount;
        }
        steps.add(Step.of(StepKind.CAPPED, amount, cap));
        return cap;
    }
}
