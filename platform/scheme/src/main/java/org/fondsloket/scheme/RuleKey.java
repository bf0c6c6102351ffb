package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The name of a rule together with the type and range of its values, so that a rule file with a
 * wrong value never loads.
 *
 * @param <T> type of the rule's value
 */
public final class RuleKey<T> {

    /** Share of the wage sum that an employer owes. */
    public static final RuleKey<BigDecimal> CONTRIBUTION_RATE =
            new RuleKey<>("contribution.rate", RuleValues::fraction);

    /** Where a contribution is rounded: once on the sum of the month. */
    public static final RuleKey<String> CONTRIBUTION_ROUNDING =
            new RuleKey<>("contribution.rounding", RuleValues.oneOf("SUM_PER_MONTH HALF_UP 2"));

    /** Day of the following month on which the contribution is due. */
    public static final RuleKey<Integer> PAYMENT_DUE_DAY =
            new RuleKey<>("payment.dueDay", RuleValues::dayOfMonth);

    /** Day of the following month by which the report must be there. */
    public static final RuleKey<Integer> REPORT_DUE_DAY =
            new RuleKey<>("report.dueDay", RuleValues::dayOfMonth);

    /** Whether a due day on a weekend moves; it does not. */
    public static final RuleKey<String> DUE_SHIFT =
            new RuleKey<>("due.shiftToBusinessDay", RuleValues.oneOf("false"));

    /** Statuses of a line that bear contribution and need a period and values. */
    public static final RuleKey<Set<String>> STATUS_CONTRIBUTING =
            new RuleKey<>("status.contributing", RuleValues::codes);

    /** Statuses of a line that must stay without any value. */
    public static final RuleKey<Set<String>> STATUS_WITHOUT_VALUES =
            new RuleKey<>("status.withoutValues", RuleValues::codes);

    /** Codes of the German Länder in which a site can be. */
    public static final RuleKey<Set<String>> SITE_LANDS =
            new RuleKey<>("site.lands", RuleValues::codes);

    /** Most gross wage that one line may carry. */
    public static final RuleKey<BigDecimal> CHECK_GROSS_MAX =
            new RuleKey<>("check.S-08.grossMax", RuleValues::positive);

    /** Most hours that one line may carry. */
    public static final RuleKey<BigDecimal> CHECK_HOURS_MAX =
            new RuleKey<>("check.S-08.hoursMax", RuleValues::positive);

    /** Most lines that one report may carry. */
    public static final RuleKey<BigDecimal> REPORT_LINES_MAX =
            new RuleKey<>("report.linesMax", RuleValues::positive);

    static final List<RuleKey<?>> OF_REPORTS =
            List.of(
                    CONTRIBUTION_RATE,
                    CONTRIBUTION_ROUNDING,
                    PAYMENT_DUE_DAY,
                    REPORT_DUE_DAY,
                    DUE_SHIFT,
                    STATUS_CONTRIBUTING,
                    STATUS_WITHOUT_VALUES,
                    SITE_LANDS,
                    CHECK_GROSS_MAX,
                    CHECK_HOURS_MAX,
                    REPORT_LINES_MAX);

    private final String name;
    private final Function<String, T> parser;

    RuleKey(String name, Function<String, T> parser) {
        this.name = name;
        this.parser = parser;
    }

    /** The key as it stands in rule files, explanations and events. */
    public String key() {
        return name;
    }

    static List<RuleKey<?>> all() {
        return RuleBook.KEYS;
    }

    static Optional<RuleKey<?>> named(String name) {
        return all().stream().filter(key -> key.name.equals(name)).findFirst();
    }

    T parse(String value) {
        return parser.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
