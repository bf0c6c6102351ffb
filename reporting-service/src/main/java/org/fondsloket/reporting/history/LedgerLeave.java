package org.fondsloket.reporting.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.contracts.LeaveAccountChanged;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the ledger says of leave accounts, without being asked: the day rate, what is left, and what
 * the fund paid out itself, of which no report tells.
 */
@Component
class LedgerLeave implements OuterEventConsumer {

    private final JdbcClient jdbc;

    LedgerLeave(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "ledger-leave";
    }

    @Override
    public List<String> topics() {
        return List.of("ledger.leave-account.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.erased() && event.type().equals("ledger.leave-account-changed.v1")) {
            put(event.payload(LeaveAccountChanged.class));
        }
    }

    /** The newest version of a year stands, in whatever order they come. */
    private void put(LeaveAccountChanged account) {
        YearMonth until = account.reportedUntil();
        jdbc.sql(
                        """
                        insert into ledger_leave (worker_number, year, version, reported_until,
                                                  rest_days, rest_pay, day_rate, paid_days, paid_pay)
                        values (:worker, :year, :version, :until, :restDays, :restPay, :rate,
                                :paidDays, :paidPay)
                        on conflict (worker_number, year) do update
                        set version = excluded.version, reported_until = excluded.reported_until,
                            rest_days = excluded.rest_days, rest_pay = excluded.rest_pay,
                            day_rate = excluded.day_rate, paid_days = excluded.paid_days,
                            paid_pay = excluded.paid_pay
                        where ledger_leave.version < excluded.version
                        """)
                .param("worker", account.workerNumber())
                .param("year", account.year())
                .param("version", account.version())
                .param("until", until == null ? null : until.toString())
                .param("restDays", account.restDays())
                .param("restPay", account.restPay())
                .param("rate", account.dayRate())
                .param("paidDays", account.paidInLieuDays())
                .param("paidPay", account.paidInLieuPay())
                .update();
    }

    /** What was paid out of the year of a month and the one before it, by worker. */
    Map<String, List<PaidOut>> paidOut(YearMonth month, Collection<String> workerNumbers) {
        Map<String, List<PaidOut>> paid = new HashMap<>();
        if (workerNumbers.isEmpty()) {
            return paid;
        }
        jdbc.sql(
                        """
                        select worker_number, year, paid_days, paid_pay from ledger_leave
                        where worker_number = any (:workers) and year between :first and :last
                          and (paid_days <> 0 or paid_pay <> 0)
                        order by worker_number, year
                        """)
                .param("workers", workerNumbers.toArray(String[]::new))
                .param("first", month.getYear() - 1)
                .param("last", month.getYear())
                .query(
                        row -> {
                            paid.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                                    .add(
                                            new PaidOut(
                                                    row.getInt("year"),
                                                    row.getInt("paid_days"),
                                                    row.getBigDecimal("paid_pay")));
                        });
        return paid;
    }
}
