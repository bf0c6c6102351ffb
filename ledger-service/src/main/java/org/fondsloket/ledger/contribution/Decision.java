package org.fondsloket.ledger.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionAccount.Unopened;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;

/** One decision while it is made: what happened so far, and the state after it. */
final class Decision {

    private final RuleSets ruleSets;
    private final List<ContributionEvent> events = new ArrayList<>();
    private Opened state;

    Decision(RuleSets ruleSets, ContributionAccount before, String employerNumber) {
        this.ruleSets = ruleSets;
        this.state =
                switch (before) {
                    case Unopened _ -> Opened.empty(employerNumber);
                    case Opened opened -> opened;
                };
    }

    Opened state() {
        return state;
    }

    String employer() {
        return state.employerNumber();
    }

    Chart chart() {
        return new Chart(employer());
    }

    RuleSets ruleSets() {
        return ruleSets;
    }

    /** Rules for new amounts. */
    RuleSet rules() {
        return ruleSets.latest();
    }

    void happened(ContributionEvent event) {
        events.add(event);
        state = ContributionHistory.evolve(state, event);
    }

    List<ContributionEvent> events() {
        return List.copyOf(events);
    }

    Refusal refusal(String code, String fact, Object value) {
        return new Refusal(code, Map.of("employerNumber", employer(), fact, value.toString()));
    }

    void requirePositiveCents(Money amount) {
        if (!amount.isInCents() || amount.compareTo(Money.ZERO) <= 0) {
            throw refusal("AMOUNT_INVALID", "amount", amount);
        }
    }
}
