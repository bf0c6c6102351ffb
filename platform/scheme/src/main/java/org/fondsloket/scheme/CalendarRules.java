package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Names of the rules on public holidays and on the hours of a working week. */
public final class CalendarRules {

    /** Public holidays that the library of holidays lacks, by Land, while the rule holds. */
    public static final RuleKey<Set<LandDay>> HOLIDAYS_ADDED =
            new RuleKey<>("holidays.added", RuleValues::landDays);

    /** Days that the library of holidays names and the scheme does not. */
    public static final RuleKey<Set<LandDay>> HOLIDAYS_STRUCK =
            new RuleKey<>("holidays.struck", RuleValues::landDays);

    /** Whether holidays of single municipalities count. */
    public static final RuleKey<String> HOLIDAYS_MUNICIPAL =
            new RuleKey<>("holidays.municipal", RuleValues.oneOf("false"));

    /** Hours of the tariff from Monday to Friday outside winter. */
    public static final RuleKey<List<BigDecimal>> TARIFF_HOURS_SUMMER =
            new RuleKey<>("tariffHours.summer", RuleValues::hoursOfWorkingWeek);

    /** Hours of the tariff from Monday to Friday in winter. */
    public static final RuleKey<List<BigDecimal>> TARIFF_HOURS_WINTER =
            new RuleKey<>("tariffHours.winter", RuleValues::hoursOfWorkingWeek);

    /** Months of winter for the tariff. */
    public static final RuleKey<Set<Integer>> TARIFF_WINTER_MONTHS =
            new RuleKey<>("tariffHours.winterMonths", RuleValues::months);

    static final List<RuleKey<?>> ALL =
            List.of(
                    HOLIDAYS_ADDED,
                    HOLIDAYS_STRUCK,
                    HOLIDAYS_MUNICIPAL,
                    TARIFF_HOURS_SUMMER,
                    TARIFF_HOURS_WINTER,
                    TARIFF_WINTER_MONTHS);

    private CalendarRules() {}
}
