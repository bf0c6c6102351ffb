package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation as data, so that it can be stored with the amount and told in the
 * reader's language years later.
 *
 * @param what code of the step, the key of its translated sentence
 * @param arguments the figures of the sentence as plain text: digits with a point, ISO dates
 * @param value what came out of the step, as plain text
 * @param ruleKey the rule behind the step, if there is one
 */
public record Step(
        String what, Map<String, String> arguments, String value, @Nullable String ruleKey) {

    private static final String RULE_KEY = "ruleKey";

    public Step {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A step of a kind.
     *
     * @param figures one for each argument of the kind, in its order
     */
    public static Step of(StepKind kind, Object... figures) {
        List<StepKind.Argument> names = kind.arguments();
        if (figures.length != names.size()) {
            throw new IllegalArgumentException(
                    kind.code() + " has " + names.size() + " figures, not " + figures.length);
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int at = 0; at < figures.length; at++) {
            arguments.put(names.get(at).name(), plain(figures[at]));
        }
        return new Step(
                kind.code(),
                arguments,
                plain(figures[figures.length - 1]),
                arguments.get(RULE_KEY));
    }

    /** A rule was looked up for a day. */
    public static Step read(RuleSet rules, Rule<?> rule, LocalDate day) {
        return of(
                StepKind.RULE_READ,
                rule.key().key(),
                rules.id(),
                day,
                rule.source(),
                rule.confidence(),
                rule.text());
    }

    /** A rule was looked up for a report month. */
    public static Step read(RuleSet rules, Rule<?> rule, YearMonth month) {
        return read(rules, rule, month.atDay(1));
    }

    private static String plain(Object figure) {
        return figure instanceof BigDecimal number ? number.toPlainString() : figure.toString();
    }
}
