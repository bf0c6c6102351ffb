package org.fondsloket.scheme.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.fondsloket.scheme.YearlyDeadline;
import org.jspecify.annotations.Nullable;

/**
 * Until when the reimbursement of leave pay can be claimed (agreement on the social fund procedure,
 * section 21).
 */
public final class ReimbursementDeadline {

    private ReimbursementDeadline() {}

    /**
     * Last day of a claim.
     *
     * @param arose month in which the employer paid the worker
     * @param postingEnd last day of the posting, or null while it goes on
     */
    public static Explained<LocalDate> of(
            RuleSet rules, YearMonth arose, @Nullable LocalDate postingEnd) {
        ClaimDeadline deadline =
                ClaimDeadline.of(
                        rules,
                        arose,
                        postingEnd,
                        AccountRules.REIMBURSEMENT_LAPSE,
                        AccountRules.REIMBURSEMENT_LAPSE_AFTER_END);
        return new Explained<>(deadline.lastDay(), rules.id(), deadline.steps());
    }

    /**
     * Last day for an employer who was drawn into the scheme later.
     *
     * @param told day on which the fund told him
     */
    public static Explained<LocalDate> ofDrawnIn(RuleSet rules, LocalDate told) {
        Rule<YearlyDeadline> rule = rules.rule(AccountRules.REIMBURSEMENT_LAPSE_DRAWN_IN, told);
        LocalDate lastDay = rule.value().of(told.getYear());
        return new Explained<>(
                lastDay,
                rules.id(),
                List.of(
                        Step.read(rules, rule, told),
                        Step.of(StepKind.LAST_DAY_OF_YEAR_RULE, told.getYear(), lastDay)));
    }
}
