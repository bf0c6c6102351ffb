package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation as data, so that it can be stored with the amount and told in the
 * reader's language years later.
 *
 * @param figures one for each argument of the kind, in its order; the last one is what came out
 */
public record Step(StepKind kind, List<Object> figures) {

    public Step {
        figures = List.copyOf(figures);
        if (figures.size() != kind.arguments().size()) {
            throw new IllegalArgumentException(
                    "%s has %d figures, not %d"
                            .formatted(kind.code(), kind.arguments().size(), figures.size()));
        }
    }

    /** A step of a kind with its figures. */
    public static Step of(StepKind kind, Object... figures) {
        return new Step(kind, List.of(figures));
    }

    /** A rule was looked up for a day. */
    public static Step read(RuleSet rules, Rule<?> rule, LocalDate day) {
        return of(
                StepKind.RULE_READ,
                rule.key(),
                rules.id(),
                day,
                rule.source(),
                rule.confidence(),
                rule.written());
    }

    /** A rule was looked up for a report month. */
    public static Step read(RuleSet rules, Rule<?> rule, YearMonth month) {
        return read(rules, rule, month.atDay(1));
    }

    /** Code of the step, the key of its translated sentence. */
    public String what() {
        return kind.code();
    }

    /** What came out of the step, as plain text: digits with a point, ISO dates. */
    public String value() {
        return plain(figures.getLast());
    }

    /** The rule behind the step, if there is one. */
    public @Nullable String ruleKey() {
        return kind == StepKind.RULE_READ ? plain(figures.getFirst()) : null;
    }

    /** The figures by name as plain text, in the order of the kind: what a store keeps. */
    public Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int at = 0; at < figures.size(); at++) {
            arguments.put(kind.arguments().get(at).name(), plain(figures.get(at)));
        }
        return arguments;
    }

    private static String plain(Object figure) {
        return figure instanceof BigDecimal number ? number.toPlainString() : figure.toString();
    }
}
