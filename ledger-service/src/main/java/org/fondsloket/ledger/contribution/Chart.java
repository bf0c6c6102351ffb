package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Step;
import org.jspecify.annotations.Nullable;

/** Puts every booking of an employer's account on its two sides. */
record Chart(String employerNumber) {

    /** The other side of the employer's debt. */
    Entry[] sides(EntryType type, Account other, Money owedMore) {
        Money cents = owedMore;
        return new Entry[] {
            new Entry(1, receivable().name(), type, cents.amount()),
            new Entry(2, other.name(), type, cents.negated().amount())
        };
    }

    Account receivable() {
        return new Account.Receivable(employerNumber);
    }

    Account reimbursements() {
        return new Account.Reimbursements(employerNumber);
    }

    /** A claim that comes to nothing stays with the fund. */
    Entry[] dropped(EntryType type, YearMonth month, Money amount) {
        return new Entry[] {
            new Entry(1, reimbursements().name(), type, amount.amount()),
            new Entry(2, leaveCost(month).name(), type, amount.negated().amount())
        };
    }

    static Account contributions(YearMonth month) {
        return new Account.Contributions(Year.of(month.getYear()));
    }

    static Account interest(LocalDate day) {
        return new Account.Interest(Year.of(day.getYear()));
    }

    static Account costs(LocalDate day) {
        return new Account.Costs(Year.of(day.getYear()));
    }

    static Account waived(LocalDate day) {
        return new Account.Waived(Year.of(day.getYear()));
    }

    static Account leaveCost(YearMonth month) {
        return new Account.LeaveCost(Year.of(month.getYear()));
    }

    Posting posting(
            String postingId,
            LocalDate valueDate,
            @Nullable YearMonth month,
            String source,
            @Nullable String ruleSet,
            List<ExplanationStep> steps,
            Entry... entries) {
        return new Posting(
                postingId,
                valueDate,
                month,
                employerNumber,
                source,
                ruleSet,
                List.of(entries),
                steps);
    }

    /** Steps of the rule book as they are stored. */
    static List<ExplanationStep> told(List<Step> steps) {
        return steps.stream()
                .map(
                        step ->
                                new ExplanationStep(
                                        step.what(),
                                        step.value(),
                                        step.ruleKey(),
                                        step.arguments()))
                .toList();
    }
}
