package org.fondsloket.ledger.posting;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way to an amount, stored with it, so that the reason outlives every program.
 *
 * @param what code of the step, the key of its translated sentence
 * @param value plain digits or text
 * @param ruleKey rule of the rule book behind the step, if there is one
 * @param figures what the sentence names, as plain text by name
 */
public record ExplanationStep(
        String what, String value, @Nullable String ruleKey, Map<String, String> figures) {

    public ExplanationStep {
        figures = Map.copyOf(figures);
    }

    /** A step whose value says everything. */
    public ExplanationStep(String what, String value, @Nullable String ruleKey) {
        this(what, value, ruleKey, Map.of());
    }
}
