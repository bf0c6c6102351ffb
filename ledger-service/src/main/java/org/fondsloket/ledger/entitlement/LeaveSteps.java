package org.fondsloket.ledger.entitlement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.scheme.explain.Explanation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the steps of a leave account into sentences, for every page that shows them. */
@Component
public final class LeaveSteps {

    private final Messages messages;
    private final Explanation sentences = Explanation.read();

    LeaveSteps(Messages messages) {
        this.messages = messages;
    }

    /** The steps in the reader's language, in their order. */
    public List<StepView> told(List<ExplanationStep> steps, Locale language) {
        return steps.stream().map(step -> told(step, language)).toList();
    }

    /** Steps of the rule book have their sentences there; those of the ledger have them here. */
    private StepView told(ExplanationStep step, Locale language) {
        String key = "step." + step.what();
        String text =
                step.what().startsWith("leave-") && messages.knows(key)
                        ? messages.text(key, withValue(step), language)
                        : sentences.of(step.what(), step.figures(), step.value(), language);
        return new StepView(step.what(), step.figures(), step.value(), step.ruleKey(), text);
    }

    private static Map<String, String> withValue(ExplanationStep step) {
        Map<String, String> all = new HashMap<>(step.figures());
        all.put("value", step.value());
        return all;
    }

    /**
     * A step as data and as a sentence in the reader's language.
     *
     * @param what code of the step, the same in every language
     */
    public record StepView(
            String what,
            Map<String, String> arguments,
            String value,
            @Nullable String ruleKey,
            String text) {

        public StepView {
            arguments = Map.copyOf(arguments);
        }
    }
}
