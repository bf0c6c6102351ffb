package org.fondsloket.reporting.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A step of a calculation as data and as a sentence in the reader's language.
 *
 * @param ruleKey the rule behind it, if there is one
 */
public record StepView(
        String what,
        Map<String, String> arguments,
        String value,
        @Nullable String ruleKey,
        String text) {

    private static final Explanation SENTENCES = Explanation.read();

    /** The steps in their order. */
    public static List<StepView> all(List<Step> steps, Locale locale) {
        return steps.stream()
                .map(
                        step ->
                                new StepView(
                                        step.what(),
                                        step.arguments(),
                                        step.value(),
                                        step.ruleKey(),
                                        SENTENCES.of(step, locale)))
                .toList();
    }
}
