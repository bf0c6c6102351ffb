package org.fondsloket.ledger.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.NoSuchRuleException;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;

/**
 * The entries and the explanation that a reported contribution leads to.
 *
 * @param valueDate due date of the month: from then on the amount is owed (scheme 6.1)
 */
record ContributionBooking(
        LocalDate valueDate, List<Entry> entries, List<ExplanationStep> explanation) {

    private static final String VALUE_DATE_RULE = AccountRules.CORRECTION_VALUE_DATE.key();

    ContributionBooking {
        entries = List.copyOf(entries);
        explanation = List.copyOf(explanation);
    }

    /**
     * Computes the contribution again with the rule set that the report names and books it only
     * when every figure is the same to the cent.
     *
     * @throws ContributionDiffers when a figure is not
     */
    static ContributionBooking of(RuleSets ruleSets, ReportedContribution reported) {
        Checked checked = checked(ruleSets, reported);
        return new ContributionBooking(
                checked.dueOn(),
                entries(reported, EntryType.CONTRIBUTION, checked.computed().amount()),
                explanation(checked.computed()));
    }

    /**
     * Computes a corrected contribution like a first one, and books only what it differs from what
     * was owed before. The difference counts as owed since the day the month was due at first
     * (scheme 5.6), so a late rise bears interest from then on.
     *
     * @param owedBefore what all earlier versions of the report brought onto the account, euro
     * @param difference what the employer was told that changes, euro
     * @return a booking without entries when the contribution stays as it was
     * @throws ContributionDiffers when a figure is not the same to the cent
     */
    static ContributionBooking ofCorrection(
            RuleSets ruleSets,
            ReportedContribution reported,
            BigDecimal owedBefore,
            BigDecimal difference) {
        Checked checked = checked(ruleSets, reported);
        Money owed = Money.of(owedBefore);
        Money more = checked.computed().amount().minus(owed);
        requireSame("difference", difference, more.amount());
        List<ExplanationStep> steps = new ArrayList<>(explanation(checked.computed()));
        steps.add(new ExplanationStep("owed-before", owed.amount().toPlainString(), null));
        steps.add(
                new ExplanationStep(
                        "difference-booked", more.amount().toPlainString(), VALUE_DATE_RULE));
        return new ContributionBooking(
                checked.dueOn(),
                more.amount().signum() == 0
                        ? List.of()
                        : entries(reported, EntryType.CONTRIBUTION_CORRECTION, more),
                steps);
    }

    private static Checked checked(RuleSets ruleSets, ReportedContribution reported) {
        RuleSet rules;
        try {
            rules = ruleSets.of(reported.ruleSet());
        } catch (NoSuchRuleException _) {
            throw new ContributionDiffers("rule set", reported.ruleSet(), "unknown");
        }
        Contribution computed =
                Contribution.of(rules, reported.month(), contributing(rules, reported));
        requireSame("gross sum", reported.grossSum(), computed.grossSum().amount());
        requireSame("rate", reported.rate(), computed.rate());
        requireSame("contribution", reported.amount(), computed.amount().amount());
        LocalDate dueOn = rules.paymentDueOn(reported.month());
        if (!dueOn.equals(reported.dueOn())) {
            throw new ContributionDiffers(
                    "due date", reported.dueOn().toString(), dueOn.toString());
        }
        return new Checked(computed, dueOn);
    }

    private static List<Money> contributing(RuleSet rules, ReportedContribution reported) {
        Set<String> statuses = rules.value(RuleKey.STATUS_CONTRIBUTING, reported.month());
        return reported.wages().stream()
                .filter(wage -> statuses.contains(wage.status()))
                .map(wage -> Money.of(wage.gross()))
                .toList();
    }

    private static void requireSame(String figure, BigDecimal reported, BigDecimal computed) {
        if (reported.compareTo(computed) != 0) {
            throw new ContributionDiffers(
                    figure, reported.toPlainString(), computed.toPlainString());
        }
    }

    private static List<Entry> entries(
            ReportedContribution reported, EntryType type, Money amount) {
        Account debtor = new Account.Receivable(reported.employerNumber());
        Account earned = new Account.Contributions(Year.of(reported.month().getYear()));
        return List.of(
                new Entry(1, debtor.name(), type, amount.amount()),
                new Entry(2, earned.name(), type, amount.negated().amount()));
    }

    private static List<ExplanationStep> explanation(Contribution computed) {
        List<ExplanationStep> steps = new ArrayList<>();
        computed.steps()
                .forEach(
                        step ->
                                steps.add(
                                        new ExplanationStep(
                                                step.what(), step.value(), step.ruleKey())));
        steps.add(new ExplanationStep("rule-set", computed.ruleSet(), null));
        return steps;
    }

    /** A contribution in which every figure of the report was found again. */
    private record Checked(Contribution computed, LocalDate dueOn) {}
}
