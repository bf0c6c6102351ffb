package org.fondsloket.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One published state of the rule book. It never changes: what the fund learns later becomes a new
 * rule set, and an old event still finds the rules it was computed with.
 */
public final class RuleSet {

    private final String id;
    private final Map<RuleKey<?>, List<Rule<?>>> rules;

    RuleSet(String id, Map<RuleKey<?>, List<Rule<?>>> rules) {
        this.id = id;
        this.rules = Map.copyOf(rules);
    }

    /**
     * Year and month of publication, such as {@code 2026-11}; stored with every computed amount.
     */
    public String id() {
        return id;
    }

    /** First month for which every rule has a value. */
    public YearMonth firstMonth() {
        LocalDate latestStart =
                rules.values().stream()
                        .map(lines -> lines.getFirst().validFrom())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        return YearMonth.from(latestStart.minusDays(1)).plusMonths(1);
    }

    /** The rule that holds on a day. */
    public <T> Rule<T> rule(RuleKey<T> key, LocalDate day) {
        return find(key, day).orElseThrow(() -> new NoSuchRuleException(id, key, day));
    }

    @SuppressWarnings("unchecked") // the reader files each rule under its own key
    private <T> Optional<Rule<T>> find(RuleKey<T> key, LocalDate day) {
        for (Rule<?> rule : rules.getOrDefault(key, List.of()).reversed()) {
            if (rule.holdsOn(day)) {
                return Optional.of((Rule<T>) rule);
            }
        }
        return Optional.empty();
    }

    /** The rule for a report month: also a late report uses the rules of its month. */
    public <T> Rule<T> rule(RuleKey<T> key, YearMonth month) {
        return rule(key, month.atDay(1));
    }

    /** The value for a report month. */
    public <T> T value(RuleKey<T> key, YearMonth month) {
        return rule(key, month).value();
    }

    /** The rule that held before this one began, if the rule book goes back that far. */
    public <T> Optional<Rule<T>> ruleBefore(Rule<T> rule) {
        LocalDate day = rule.validFrom().minusDays(1);
        return find(rule.key(), day);
    }

    /** Last day on which the report of a month is in time. */
    public LocalDate reportDueOn(YearMonth month) {
        return month.plusMonths(1).atDay(value(RuleKey.REPORT_DUE_DAY, month));
    }

    /** Day on which the contribution of a month is due; weekends do not move it. */
    public LocalDate paymentDueOn(YearMonth month) {
        return month.plusMonths(1).atDay(value(RuleKey.PAYMENT_DUE_DAY, month));
    }

    @Override
    public String toString() {
        return id;
    }
}
