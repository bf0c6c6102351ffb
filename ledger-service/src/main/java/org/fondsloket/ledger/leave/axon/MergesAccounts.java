package org.fondsloket.ledger.leave.axon;

import java.time.LocalDate;
import org.fondsloket.ledger.leave.LeaveAnswer;
import org.fondsloket.ledger.leave.LeaveCommand.MoveAccount;
import org.fondsloket.ledger.leave.LeaveCommand.TakeOverAccount;
import org.fondsloket.ledger.person.Persons;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.RuleSets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes two numbers of one person one account, wholly or not at all. */
@Component
public class MergesAccounts {

    private final Commands commands;
    private final Persons persons;
    private final RuleSets ruleSets;

    MergesAccounts(Commands commands, Persons persons, RuleSets ruleSets) {
        this.commands = commands;
        this.persons = persons;
        this.ruleSets = ruleSets;
    }

    /**
     * Moves everything from one number to another.
     *
     * @param by number of the person who decided
     */
    @Transactional
    public void merge(String from, String into, LocalDate on, String by, Envelope envelope) {
        String ruleSet = ruleSets.latest().id();
        LeaveAnswer answer = commands.send(new MoveAccount(from, into, on, ruleSet, by), envelope);
        if (!(answer instanceof LeaveAnswer.Moved moved)) {
            throw new IllegalStateException("an emptied account says what it held");
        }
        commands.send(
                new TakeOverAccount(
                        into, moved, on, ruleSet, persons.severelyDisabledSince(into), by),
                envelope);
    }
}
