package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a rule together with the type and range of its values, so that a rule file with a
 * wrong value never loads.
 *
 * @param <T> type of the rule's value
 */
public final class RuleKey<T> {

    /** Share of the wage sum that an employer owes. */
    public static final RuleKey<BigDecimal> CONTRIBUTION_RATE =
            new RuleKey<>("contribution.rate", RuleKey::fraction);

    /** Day of the following month on which the contribution is due. */
    public static final RuleKey<Integer> PAYMENT_DUE_DAY =
            new RuleKey<>("payment.dueDay", RuleKey::dayOfMonth);

    /** Day of the following month by which the report must be there. */
    public static final RuleKey<Integer> REPORT_DUE_DAY =
            new RuleKey<>("report.dueDay", RuleKey::dayOfMonth);

    /** Statuses of a line that bear contribution and need a period and values. */
    public static final RuleKey<Set<String>> STATUS_CONTRIBUTING =
            new RuleKey<>("status.contributing", RuleKey::codes);

    /** Statuses of a line that must stay without any value. */
    public static final RuleKey<Set<String>> STATUS_WITHOUT_VALUES =
            new RuleKey<>("status.withoutValues", RuleKey::codes);

    /** Codes of the German Länder in which a site can be. */
    public static final RuleKey<Set<String>> SITE_LANDS =
            new RuleKey<>("site.lands", RuleKey::codes);

    /** Most gross wage that one line may carry. */
    public static final RuleKey<BigDecimal> CHECK_GROSS_MAX =
            new RuleKey<>("check.S-08.grossMax", RuleKey::positive);

    /** Most hours that one line may carry. */
    public static final RuleKey<BigDecimal> CHECK_HOURS_MAX =
            new RuleKey<>("check.S-08.hoursMax", RuleKey::positive);

    /** Most lines that one report may carry. */
    public static final RuleKey<BigDecimal> REPORT_LINES_MAX =
            new RuleKey<>("report.linesMax", RuleKey::positive);

    private static final List<RuleKey<?>> OF_REPORTS =
            List.of(
                    CONTRIBUTION_RATE,
                    PAYMENT_DUE_DAY,
                    REPORT_DUE_DAY,
                    STATUS_CONTRIBUTING,
                    STATUS_WITHOUT_VALUES,
                    SITE_LANDS,
                    CHECK_GROSS_MAX,
                    CHECK_HOURS_MAX,
                    REPORT_LINES_MAX);

    private static final Pattern CODE = Pattern.compile("[A-Z_]{2,30}");
    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

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
        return Stream.concat(OF_REPORTS.stream(), CheckRules.ALL.stream()).toList();
    }

    static Optional<RuleKey<?>> named(String name) {
        return all().stream().filter(key -> key.name.equals(name)).findFirst();
    }

    T parse(String value) {
        return parser.apply(value);
    }

    private static BigDecimal fraction(String value) {
        BigDecimal fraction = positive(value);
        if (fraction.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("must be below 1");
        }
        return fraction;
    }

    private static BigDecimal positive(String value) {
        BigDecimal number = new BigDecimal(value);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("must be above 0");
        }
        return number;
    }

    static Integer dayOfMonth(String value) {
        int day = Integer.parseInt(value);
        if (day < 1 || day > LAST_DAY_OF_EVERY_MONTH) {
            throw new IllegalArgumentException("must be a day that every month has");
        }
        return day;
    }

    private static Set<String> codes(String value) {
        List<String> codes = Arrays.asList(value.split(" ", -1));
        Set<String> distinct = new LinkedHashSet<>(codes);
        if (distinct.size() < codes.size()
                || !codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
            throw new IllegalArgumentException("must be different codes with one blank between");
        }
        return Set.copyOf(distinct);
    }

    @Override
    public String toString() {
        return name;
    }
}
