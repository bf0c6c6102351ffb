package org.fondsloket.ledger.leave;

import java.util.List;
import java.util.Set;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * Steps of a calculation as an event may hold them: a severe disability is a health datum, so what
 * would tell of one is left out.
 */
final class StoredSteps {

    /** Steps whose figures would tell it. */
    private static final Set<StepKind> REVEALING =
            Set.of(
                    StepKind.DAYS_DIVIDED,
                    StepKind.MULTIPLIED,
                    StepKind.CAP_COMPUTED,
                    StepKind.LOST_HOURS_PRICED);

    private static final Set<String> REVEALING_RULES =
            Set.of(
                    LeaveRules.DIVISOR_DISABLED.key(),
                    LeaveRules.PAY_PCT_DISABLED.key(),
                    LeaveRules.MUV_PCT_DISABLED.key(),
                    LeaveRules.DAYS_PER_YEAR_DISABLED.key());

    /** Read for every month anew; it says nothing that the count of the month does not say. */
    private static final String OF_EVERY_MONTH = LeaveRules.FULL_MONTH_DAYS.key();

    private StoredSteps() {}

    /**
     * @param severelyDisabled true when a special rule was used
     */
    static List<ExplanationStep> of(List<Step> steps, boolean severelyDisabled) {
        return steps.stream()
                .filter(step -> !OF_EVERY_MONTH.equals(step.ruleKey()))
                .filter(step -> !severelyDisabled || !reveals(step))
                .map(
                        step ->
                                new ExplanationStep(
                                        step.what(),
                                        step.value(),
                                        step.ruleKey(),
                                        step.arguments()))
                .toList();
    }

    private static boolean reveals(Step step) {
        String rule = step.ruleKey();
        return REVEALING.contains(step.kind()) || (rule != null && REVEALING_RULES.contains(rule));
    }
}
