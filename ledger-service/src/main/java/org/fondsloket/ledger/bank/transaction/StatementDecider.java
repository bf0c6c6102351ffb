package org.fondsloket.ledger.bank.transaction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule of statements: one that brings nothing new leaves no trace. */
public final class StatementDecider {

    private StatementDecider() {}

    /**
     * @param broken entries that could not be booked when it came last, null when it never came
     */
    public static List<StatementEvent> decide(
            @Nullable List<BrokenEntry> broken, StatementCommand command) {
        boolean nothingNew =
                broken != null
                        && command.matched() + command.unclear() == 0
                        && broken.equals(command.broken());
        return nothingNew
                ? List.of()
                : List.of(
                        new StatementEvent(
                                command.statementKey(),
                                command.statementId(),
                                command.from(),
                                command.to(),
                                command.opening(),
                                command.closing(),
                                command.entries(),
                                command.matched(),
                                command.unclear(),
                                command.known(),
                                command.broken(),
                                command.by()));
    }
}
