package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.util.List;

/**
 * Names of the thresholds of the plausibility checks, each under the id of its check; those of S-08
 * stand in {@link RuleKey}.
 */
public final class CheckRules {

    /** Shortest reason that answers a warning, in characters. */
    public static final RuleKey<Integer> REASON_LENGTH_MIN = count("check.reasonLengthMin");

    /** Report months for which a provisional worker number may serve. */
    public static final RuleKey<Integer> PROVISIONAL_MONTHS_MAX = count("check.S-04.monthsMax");

    /** Youngest age on the first day of work, in years. */
    public static final RuleKey<Integer> AGE_MIN = count("check.P-01.ageMin");

    /** Age on 1 January from which the youth rule no longer holds. */
    public static final RuleKey<Integer> ADULT_AGE = count("check.P-02.adultAge");

    /** Oldest age that raises no question. */
    public static final RuleKey<Integer> AGE_MAX = count("check.P-03.ageMax");

    /** Months after which a posting is a long one. */
    public static final RuleKey<Integer> POSTING_MONTHS_MAX = count("check.T-08.monthsMax");

    /** Days a customs notification may stay open after the end of the posting. */
    public static final RuleKey<Integer> NOTIFICATION_DAYS_MAX = count("check.T-09.daysMax");

    /** Most hours of a day. */
    public static final RuleKey<BigDecimal> HOURS_PER_DAY_MAX = number("check.H-01.hoursPerDayMax");

    /** Most hours, as a share of the tariff hours. */
    public static final RuleKey<BigDecimal> HOURS_SHARE_MAX = number("check.H-02.shareMax");

    /** Fewest hours without an absence, as a share of the tariff hours. */
    public static final RuleKey<BigDecimal> HOURS_SHARE_MIN = number("check.H-03.shareMin");

    /** Most hours of a week on average. */
    public static final RuleKey<BigDecimal> HOURS_PER_WEEK_MAX =
            number("check.H-05.hoursPerWeekMax");

    /** Working days that make a week for that average. */
    public static final RuleKey<BigDecimal> DAYS_PER_WEEK = number("check.H-05.daysPerWeek");

    /** Hours come in multiples of this part of an hour. */
    public static final RuleKey<BigDecimal> HOURS_STEP = number("check.H-06.step");

    /** Hourly wage that raises a question. */
    public static final RuleKey<BigDecimal> HOURLY_WAGE_MAX = number("check.W-03.hourlyMax");

    /** Gross wage of a month that raises a question. */
    public static final RuleKey<BigDecimal> GROSS_USUAL_MAX = number("check.W-04.grossMax");

    /** Change of the hourly wage against the previous month, as a share. */
    public static final RuleKey<BigDecimal> HOURLY_WAGE_CHANGE_MAX = number("check.W-05.changeMax");

    /** Workers with the same hours and wage that raise a question. */
    public static final RuleKey<Integer> SAME_VALUES_WORKERS = count("check.W-07.workers");

    /** Leave pay that may be missing without a question, in euro. */
    public static final RuleKey<BigDecimal> LEAVE_PAY_TOLERANCE = number("check.L-08.tolerance");

    /** Leave blocks of a year after which leave counts as chopped. */
    public static final RuleKey<Integer> LEAVE_BLOCKS_MAX = count("check.L-13.blocksMax");

    /** Days of sickness for which the employer usually goes on paying. */
    public static final RuleKey<Integer> PAID_SICKNESS_DAYS = count("check.A-03.paidDays");

    /** Fall of the gross sum by a correction, as a share. */
    public static final RuleKey<BigDecimal> CORRECTION_FALL_MAX = number("check.D-05.fallMax");

    /** Change of the gross sum against the previous month, as a share. */
    public static final RuleKey<BigDecimal> GROSS_CHANGE_MAX = number("check.X-01.changeMax");

    /** Difference between contributing and announced workers, as a share. */
    public static final RuleKey<BigDecimal> WORKERS_DIFFERENCE_MAX =
            number("check.X-02.differenceMax");

    static final List<RuleKey<?>> ALL =
            List.of(
                    REASON_LENGTH_MIN,
                    PROVISIONAL_MONTHS_MAX,
                    AGE_MIN,
                    ADULT_AGE,
                    AGE_MAX,
                    POSTING_MONTHS_MAX,
                    NOTIFICATION_DAYS_MAX,
                    HOURS_PER_DAY_MAX,
                    HOURS_SHARE_MAX,
                    HOURS_SHARE_MIN,
                    HOURS_PER_WEEK_MAX,
                    DAYS_PER_WEEK,
                    HOURS_STEP,
                    HOURLY_WAGE_MAX,
                    GROSS_USUAL_MAX,
                    HOURLY_WAGE_CHANGE_MAX,
                    SAME_VALUES_WORKERS,
                    LEAVE_PAY_TOLERANCE,
                    LEAVE_BLOCKS_MAX,
                    PAID_SICKNESS_DAYS,
                    CORRECTION_FALL_MAX,
                    GROSS_CHANGE_MAX,
                    WORKERS_DIFFERENCE_MAX);

    private CheckRules() {}

    private static RuleKey<BigDecimal> number(String name) {
        return new RuleKey<>(name, RuleValues::positive);
    }

    private static RuleKey<Integer> count(String name) {
        return new RuleKey<>(name, RuleValues::count);
    }
}
