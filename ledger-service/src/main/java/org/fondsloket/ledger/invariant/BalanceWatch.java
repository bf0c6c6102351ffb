package org.fondsloket.ledger.invariant;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Adds up all entries again and again; the answer is shown as health detail and metric, so that
 * neither costs a query.
 */
@Component("ledger")
class BalanceWatch implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(BalanceWatch.class);

    /** An alarm for people: a service that is taken away would not balance the books. */
    private static final String DEGRADED = "DEGRADED";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<TrialBalance> last = new AtomicReference<>();

    BalanceWatch(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        Gauge.builder("fondsloket.ledger.unbalanced.postings", last, BalanceWatch::unbalanced)
                .description("Postings whose debits and credits differ")
                .register(meters);
        Gauge.builder("fondsloket.ledger.difference", last, BalanceWatch::difference)
                .description("All debits less all credits in euro")
                .register(meters);
    }

    /** Looks once. */
    @Scheduled(
            initialDelayString = "${fondsloket.ledger.watch.first:PT5S}",
            fixedDelayString = "${fondsloket.ledger.watch.every:PT1M}")
    void look() {
        TrialBalance found =
                jdbc.sql(
                                """
                                select count(*) postings,
                                       count(*) filter (where total <> 0) unbalanced,
                                       coalesce(sum(total), 0) difference
                                from (select sum(amount) total from entry group by posting_id) posting
                                """)
                        .query(
                                (row, number) ->
                                        new TrialBalance(
                                                row.getLong("postings"),
                                                row.getLong("unbalanced"),
                                                row.getBigDecimal("difference"),
                                                clock.instant()))
                        .single();
        last.set(found);
        if (!found.holds()) {
            LOG.error(
                    "debits and credits differ by {} in {} postings",
                    found.difference(),
                    found.unbalanced());
        }
    }

    @Override
    public Health health() {
        TrialBalance found = last.get();
        if (found == null) {
            return Health.unknown().build();
        }
        Health.Builder health = found.holds() ? Health.up() : Health.status(DEGRADED);
        return health.withDetail("postings", found.postings())
                .withDetail("unbalanced", found.unbalanced())
                .withDetail("difference", found.difference().toPlainString())
                .withDetail("at", found.at().toString())
                .build();
    }

    private static double unbalanced(AtomicReference<TrialBalance> last) {
        TrialBalance found = last.get();
        return found == null ? Double.NaN : found.unbalanced();
    }

    private static double difference(AtomicReference<TrialBalance> last) {
        TrialBalance found = last.get();
        return found == null ? Double.NaN : found.difference().doubleValue();
    }
}
