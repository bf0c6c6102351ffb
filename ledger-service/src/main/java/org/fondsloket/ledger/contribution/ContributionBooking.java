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
public record ContributionBooking(
        LocalDate valueDate, List<Entry> entries, List<ExplanationStep> explanation) {

    public ContributionBooking {
        entries = List.copyOf(entries);
        explanation = List.copyOf(explanation);
    }

    /**
     * Computes the contribution again with the rule set that the report names and books it only
     * when every figure is the same to the cent.
     *
     * @throws ContributionDiffers when a figure is not
     */
    public static ContributionBooking of(RuleSets ruleSets, ReportedContribution reported) {
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
        return new ContributionBooking(
                dueOn, entries(reported, computed.amount()), explanation(computed));
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

    private static List<Entry> entries(ReportedContribution reported, Money amount) {
        Account debtor = new Account.Receivable(reported.employerNumber());
        Account earned = new Account.Contributions(Year.of(reported.month().getYear()));
        return List.of(
                new Entry(1, debtor.name(), EntryType.CONTRIBUTION, amount.amount()),
                new Entry(2, earned.name(), EntryType.CONTRIBUTION, amount.negated().amount()));
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
}
