package org.fondsloket.ledger.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.fondsloket.ledger.notice.NoticeCommand;
import org.fondsloket.ledger.notice.NoticeEvent.AccountStated;
import org.fondsloket.ledger.notice.NoticeEvent.StatedEntry;
import org.fondsloket.ledger.notice.NoticeEvent.StatedItem;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;

/** Has statements sent as letters (LT-08): on demand, and for a month that is over. */
@Component
class StatementOrders {

    private final StatementRows rows;
    private final Commands commands;

    StatementOrders(StatementRows rows, Commands commands) {
        this.rows = rows;
        this.commands = commands;
    }

    /**
     * Orders a statement; the same account of the same period on the same day is one statement,
     * however often it is asked for.
     *
     * @param on day of the order
     * @return id of the statement
     */
    String order(
            String employerNumber, LocalDate from, LocalDate to, LocalDate on, Envelope envelope) {
        AccountStatement statement = rows.statement(employerNumber, from, to, null);
        return send(id("demand:" + on + ":" + statement), statement, on, envelope);
    }

    /** Orders the statement of a month, once, unless there is nothing to tell. */
    void month(String employerNumber, YearMonth month, LocalDate on, Envelope envelope) {
        AccountStatement statement =
                rows.statement(employerNumber, month.atDay(1), month.atEndOfMonth(), null);
        if (!statement.isBlank()) {
            send(id("month:" + employerNumber + ":" + month), statement, on, envelope);
        }
    }

    private static String id(String key) {
        return UUID.nameUUIDFromBytes(("statement:" + key).getBytes(UTF_8)).toString();
    }

    private String send(String id, AccountStatement statement, LocalDate on, Envelope envelope) {
        commands.send(
                new NoticeCommand(
                        new AccountStated(
                                id,
                                statement.employerNumber(),
                                statement.from(),
                                statement.to(),
                                on,
                                statement.opening(),
                                statement.entries().stream()
                                        .map(
                                                each ->
                                                        new StatedEntry(
                                                                each.valueDate(),
                                                                each.type(),
                                                                each.month(),
                                                                each.amount(),
                                                                each.balance()))
                                        .toList(),
                                statement.openItems().stream()
                                        .map(
                                                each ->
                                                        new StatedItem(
                                                                each.month(),
                                                                each.dueOn(),
                                                                each.contribution(),
                                                                each.paid(),
                                                                each.netted(),
                                                                each.extras(),
                                                                each.open()))
                                        .toList(),
                                statement.closing(),
                                statement.pending(),
                                statement.overdue())),
                envelope);
        return id;
    }
}
