package org.fondsloket.ledger.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fondsloket.ledger.schedule.DatedJob;
import org.fondsloket.platform.event.Envelope;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends every employer the statement of the month that is over, on the first of the next. */
@Component
@ConditionalOnProperty(name = "fondsloket.ledger.statements.monthly", matchIfMissing = true)
final class MonthlyStatements implements DatedJob {

    private static final String NAME = "statement";

    private final StatementRows rows;
    private final StatementOrders orders;

    MonthlyStatements(StatementRows rows, StatementOrders orders) {
        this.rows = rows;
        this.orders = orders;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isDueOn(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    /** A standstill over the first of a month must not cost that month its statements. */
    @Override
    public boolean catchesUp() {
        return true;
    }

    @Override
    public void run(LocalDate day) {
        YearMonth month = YearMonth.from(day).minusMonths(1);
        Envelope envelope = Envelope.system("ledger-" + NAME, NAME + ":" + day);
        for (String employer : rows.employers(month.atEndOfMonth())) {
            orders.month(employer, month, day, envelope);
        }
    }
}
