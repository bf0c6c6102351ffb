package org.fondsloket.scheme.account;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * What happens to a month's contribution and reimbursement: they are booked together when reports
 * are complete and nothing is past due, else the reimbursement waits (agreement on the social fund
 * procedure, section 18; automatic since 2019).
 *
 * @param due what the employer still owes for the month, in euro
 * @param payout what goes to the employer's bank account
 * @param pending reimbursement that waits and can be used for nothing else
 */
public record Netting(Money due, Money payout, Money pending, String ruleSet, List<Step> steps) {

    public Netting {
        steps = List.copyOf(steps);
    }

    /**
     * Nets a month when its report is accepted.
     *
     * @param arrears open items past due, interest and costs included
     * @param complete all due reports are there and no claim is in doubt
     */
    public static Netting of(
            RuleSet rules,
            YearMonth month,
            Money contribution,
            Money reimbursable,
            Money arrears,
            boolean complete) {
        Rule<Boolean> automatic = rules.rule(AccountRules.NETTING_AUTOMATIC, month);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.read(rules, automatic, month));
        boolean inArrears = arrears.compareTo(Money.ZERO) > 0;
        if (!automatic.value() || !complete || inArrears) {
            steps.add(Step.of(StepKind.REIMBURSEMENT_PENDING, contribution, reimbursable));
            return new Netting(contribution, Money.ZERO, reimbursable, rules.id(), steps);
        }
        Money difference = contribution.minus(reimbursable);
        steps.add(Step.of(StepKind.NETTED, contribution, reimbursable, difference));
        return difference.isNegative()
                ? new Netting(Money.ZERO, difference.negated(), Money.ZERO, rules.id(), steps)
                : new Netting(difference, Money.ZERO, Money.ZERO, rules.id(), steps);
    }

    /**
     * Releases waiting reimbursements once they cover what is open.
     *
     * @param open contributions, interest and costs that are open, less unallocated payments
     */
    public static Netting release(RuleSet rules, Money open, Money pending, boolean complete) {
        if (!complete || open.compareTo(pending) > 0) {
            return new Netting(
                    open,
                    Money.ZERO,
                    pending,
                    rules.id(),
                    List.of(Step.of(StepKind.REIMBURSEMENT_PENDING, open, pending)));
        }
        Money surplus = pending.minus(open);
        return new Netting(
                Money.ZERO,
                surplus,
                Money.ZERO,
                rules.id(),
                List.of(Step.of(StepKind.PENDING_RELEASED, open, pending, surplus)));
    }
}
