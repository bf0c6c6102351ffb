package org.fondsloket.ledger.bank.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/**
 * A statement was read to its end.
 *
 * @param statementKey follows from account and the bank's number
 * @param statementId as the bank numbers it
 * @param from first day with a movement
 * @param opening balance before it in euro
 * @param entries how many the bank lists
 * @param matched movements that found their account now
 * @param unclear movements that wait for a person now
 * @param known movements that were known before
 * @param broken entries that could not be booked
 */
public record StatementCommand(
        String statementKey,
        String statementId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal closing,
        int entries,
        int matched,
        int unclear,
        int known,
        List<BrokenEntry> broken,
        String by)
        implements AggregateCommand<Boolean> {

    public StatementCommand {
        broken = List.copyOf(broken);
    }

    @Override
    public String aggregateId() {
        return "BankStatement:" + statementKey;
    }
}
