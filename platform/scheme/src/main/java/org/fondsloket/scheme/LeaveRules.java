package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Names of the rules on leave: how days and leave pay are earned, taken, carried and lost. */
public final class LeaveRules {

    /** Leave days of a full year. */
    public static final RuleKey<Integer> DAYS_PER_YEAR =
            new RuleKey<>("leave.daysPerYear", RuleValues::count);

    /** Leave days of a full year for a severely disabled worker. */
    public static final RuleKey<Integer> DAYS_PER_YEAR_DISABLED =
            new RuleKey<>("leave.daysPerYear.disabled", RuleValues::count);

    /** Employment days that earn one leave day. */
    public static final RuleKey<BigDecimal> DIVISOR =
            new RuleKey<>("leave.divisor", RuleValues::positive);

    /** Employment days that earn a severely disabled worker one leave day. */
    public static final RuleKey<BigDecimal> DIVISOR_DISABLED =
            new RuleKey<>("leave.divisor.disabled", RuleValues::positive);

    /** Employment days of a full month, however long it is. */
    public static final RuleKey<Integer> FULL_MONTH_DAYS =
            new RuleKey<>("leave.fullMonthDays", RuleValues::count);

    /** Unpaid leave of more days than these stops counting as employment. */
    public static final RuleKey<Integer> UNPAID_THRESHOLD_DAYS =
            new RuleKey<>("leave.unpaidThresholdDays", RuleValues::count);

    /** How a fraction of a day is treated while the year runs. */
    public static final RuleKey<RoundingMode> ROUNDING_IN_YEAR =
            new RuleKey<>("leave.rounding.inYear", RuleValues::rounding);

    /** How a fraction of a day is treated when the year has ended. */
    public static final RuleKey<RoundingMode> ROUNDING_YEAR_END =
            new RuleKey<>("leave.rounding.yearEnd", RuleValues::rounding);

    /** Share of the gross wage that becomes leave pay. */
    public static final RuleKey<BigDecimal> PAY_PCT =
            new RuleKey<>("leave.pay.pct", RuleValues::fraction);

    /** Share of a severely disabled worker's gross wage that becomes leave pay. */
    public static final RuleKey<BigDecimal> PAY_PCT_DISABLED =
            new RuleKey<>("leave.pay.pct.disabled", RuleValues::fraction);

    /**
     * Share of the hourly wage that an hour lost through unpaid sickness adds; none before 2013.
     */
    public static final RuleKey<Optional<BigDecimal>> MUV_PCT =
            new RuleKey<>("muv.pct", RuleValues.orNone(RuleValues::fraction));

    /** The same share for a severely disabled worker. */
    public static final RuleKey<Optional<BigDecimal>> MUV_PCT_DISABLED =
            new RuleKey<>("muv.pct.disabled", RuleValues.orNone(RuleValues::fraction));

    /** Whether posted workers get minimum leave pay at all. */
    public static final RuleKey<Boolean> MUV_FOR_POSTED =
            new RuleKey<>("muv.enabledForPosted", RuleValues::flag);

    /** Weeks of one sickness after which lost hours add nothing; none where there is no limit. */
    public static final RuleKey<Optional<Integer>> MUV_MAX_WEEKS =
            new RuleKey<>("muv.maxWeeks", RuleValues.orNone(RuleValues::count));

    /** Which periods the day rate uses: those up to the previous month. */
    public static final RuleKey<String> DAY_RATE_BASE =
            new RuleKey<>("dayRate.base", RuleValues.oneOf("PREVIOUS_MONTHS"));

    /** What leave pay is divided by: full rest days. */
    public static final RuleKey<String> DAY_RATE_DIVISOR =
            new RuleKey<>("dayRate.divisor", RuleValues.oneOf("FULL_REST_DAYS"));

    /** What stands in where no day rate exists: nothing, the leave is refused. */
    public static final RuleKey<String> DAY_RATE_FALLBACK =
            new RuleKey<>("dayRate.fallback", RuleValues.oneOf("NONE"));

    /** Until when days must be earned to be taken. */
    public static final RuleKey<String> AVAILABILITY_CUTOFF =
            new RuleKey<>(
                    "leave.availabilityCutoff", RuleValues.oneOf("LEAVE_START", "PREVIOUS_MONTH"));

    /** Whether 24 and 31 December cost a leave day. */
    public static final RuleKey<Boolean> DEC_24_AND_31_ARE_WORKDAYS =
            new RuleKey<>("leave.dec24and31AreWorkdays", RuleValues::flag);

    /** Last day of the leave of a year. */
    public static final RuleKey<YearlyDeadline> LAPSE =
            new RuleKey<>("leave.lapse", YearlyDeadline::parse);

    /** Last day of the minimum leave pay for sickness of a year. */
    public static final RuleKey<YearlyDeadline> LAPSE_SICKNESS =
            new RuleKey<>("leave.lapse.sickness", YearlyDeadline::parse);

    /** What happens to money for which no full day is left: it stays. */
    public static final RuleKey<String> MONEY_WITHOUT_DAYS =
            new RuleKey<>("leave.moneyWithoutDays", RuleValues.oneOf("KEEP_IN_BUCKET"));

    /** Last day of waiting for the reports of a year; then its rest goes into the next one. */
    public static final RuleKey<YearlyDeadline> YEAR_CLOSE =
            new RuleKey<>("leave.yearClose.latest", YearlyDeadline::parse);

    /** Day on which worker and employers are warned that leave of a year will lapse. */
    public static final RuleKey<YearlyDeadline> LAPSE_WARNING =
            new RuleKey<>("leave.lapseWarning", YearlyDeadline::parse);

    /** Months in which a worker can ask for a correction of the statement of a year. */
    public static final RuleKey<Integer> STATEMENT_CORRECTION_MONTHS =
            new RuleKey<>("statement.correctionMonths", RuleValues::count);

    /** Months without a new employment after which a worker is told how the account stands. */
    public static final RuleKey<Integer> STATEMENT_INTERIM_MONTHS =
            new RuleKey<>("statement.interimMonths", RuleValues::count);

    static final List<RuleKey<?>> ALL =
            List.of(
                    DAYS_PER_YEAR,
                    DAYS_PER_YEAR_DISABLED,
                    DIVISOR,
                    DIVISOR_DISABLED,
                    FULL_MONTH_DAYS,
                    UNPAID_THRESHOLD_DAYS,
                    ROUNDING_IN_YEAR,
                    ROUNDING_YEAR_END,
                    PAY_PCT,
                    PAY_PCT_DISABLED,
                    MUV_PCT,
                    MUV_PCT_DISABLED,
                    MUV_FOR_POSTED,
                    MUV_MAX_WEEKS,
                    DAY_RATE_BASE,
                    DAY_RATE_DIVISOR,
                    DAY_RATE_FALLBACK,
                    AVAILABILITY_CUTOFF,
                    DEC_24_AND_31_ARE_WORKDAYS,
                    LAPSE,
                    LAPSE_SICKNESS,
                    MONEY_WITHOUT_DAYS,
                    YEAR_CLOSE,
                    LAPSE_WARNING,
                    STATEMENT_CORRECTION_MONTHS,
                    STATEMENT_INTERIM_MONTHS);

    private LeaveRules() {}
}
