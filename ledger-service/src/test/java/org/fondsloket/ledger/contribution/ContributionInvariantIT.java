package org.fondsloket.ledger.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.processing.Rebuild;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.scheme.Money;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The store under a random run, watched by a reader who sees one moment at a time. */
@ServiceIT("ledger")
class ContributionInvariantIT {

    private static final int EMPLOYERS = 12;
    private static final int STEPS = 40;
    private static final int FIRST_SERIAL = 6_500_000;
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired private ApplicationContext service;
    @Autowired private Commands commands;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private EventProcessingConfiguration processing;
    @Autowired private Rebuild rebuild;

    private final long seed = Long.getLong("fondsloket.seed", System.nanoTime());

    @Test
    @DisplayName(
            "P-05, T3: a reader never sees debits and credits part; what was known stays known;"
                    + " rebuild with another number of segments equals live")
    void keepsEverySumInTheStore() throws InterruptedException {
        System.out.println("ContributionInvariantIT: -Dfondsloket.seed=" + seed);
        Random random = new Random(seed);
        AtomicBoolean running = new AtomicBoolean(true);
        AtomicInteger looks = new AtomicInteger();
        AtomicReference<String> broken = new AtomicReference<>("");
        Thread reader = Thread.ofVirtual().start(() -> watch(running, looks, broken));
        List<RandomBusiness> all = new ArrayList<>();
        for (int each = 0; each < EMPLOYERS; each++) {
            all.add(business(each, random));
        }

        steps(all, STEPS / 2);
        awaitCaughtUp(all);
        Instant middle = Instant.now();
        Map<String, String> known = new HashMap<>();
        Map<String, Caller> callers = new HashMap<>();
        for (RandomBusiness business : all) {
            String employer = business.account.employer;
            Caller caller = Caller.with(service, employer, "ACC");
            callers.put(employer, caller);
            known.put(employer, seen(caller, employer, middle));
        }
        steps(all, STEPS / 2);
        awaitCaughtUp(all);
        running.set(false);
        reader.join();

        assertThat(broken.get()).as("seed %d", seed).isEmpty();
        assertThat(looks.get()).as("looks of the reader").isPositive();
        for (RandomBusiness business : all) {
            String employer = business.account.employer;
            Caller caller = callers.getOrDefault(employer, Caller.nobody(service));
            agrees(business.account, caller);
            assertThat(seen(caller, employer, middle))
                    .as("seed %d: as known on a past moment", seed)
                    .isEqualTo(known.get(employer));
        }
        rebuildsWithAnotherNumberOfSegments();
    }

    private RandomBusiness business(int each, Random random) {
        String employer = EmployerNumber.ofSerial(FIRST_SERIAL + each).value();
        return new RandomBusiness(
                new EmployersAccount(
                        employer,
                        command -> commands.send(command, Envelope.system("test", "run"))),
                random);
    }

    private static void steps(List<RandomBusiness> all, int steps) {
        for (int step = 0; step < steps; step++) {
            all.forEach(RandomBusiness::step);
        }
    }

    /** Core and store decided the same, so their entries are as many. */
    private void awaitCaughtUp(List<RandomBusiness> all) {
        await().atMost(LONG)
                .untilAsserted(
                        () -> {
                            for (RandomBusiness business : all) {
                                assertThat(entries(business.account.employer))
                                        .isEqualTo(business.account.entries().size());
                            }
                        });
    }

    private long entries(String employer) {
        return jdbc.sql("select count(*) from entry where employer_number = ?")
                .param(employer)
                .query(Long.class)
                .single();
    }

    private static String seen(Caller caller, String employer, Instant moment) {
        String account = "/api/employers/" + employer + "/account";
        return caller.get(account + "?asKnownAt=" + moment + "&asOf=2030-01-01").text()
                + caller.get(account + "/entries?asKnownAt=" + moment).text();
    }

    /** What the account shows is what the core knows, month by month. */
    private static void agrees(EmployersAccount account, Caller caller) {
        var shown = caller.get("/api/employers/" + account.employer + "/account");
        assertThat(Money.of(shown.at("/balance"))).isEqualTo(account.balance());
        assertThat(Money.of(shown.at("/pendingReimbursements")))
                .isEqualTo(account.now().pendingSum());
        Map<String, Money> open = new HashMap<>();
        account.now()
                .openItems()
                .forEach(item -> open.merge(item.month().toString(), item.open(), Money::plus));
        Map<String, Money> items = new HashMap<>();
        shown.json()
                .path("openItems")
                .forEach(
                        item ->
                                items.put(
                                        item.path("month").asString(),
                                        Money.of(item.path("open").asString())));
        assertThat(items).isEqualTo(open);
    }

    private void watch(AtomicBoolean running, AtomicInteger looks, AtomicReference<String> broken) {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        while (running.get() && broken.get().isEmpty()) {
            snapshot.executeWithoutResult(
                    status -> {
                        looks.incrementAndGet();
                        broken.set(look());
                    });
        }
    }

    private String look() {
        BigDecimal all =
                jdbc.sql("select coalesce(sum(amount), 0) from entry")
                        .query(BigDecimal.class)
                        .single();
        long unbalanced =
                jdbc.sql(
                                "select count(*) from (select 1 from entry group by posting_id having sum(amount) <> 0) p")
                        .query(Long.class)
                        .single();
        long unlike =
                jdbc.sql(
                                """
                                select count(*) from (
                                    select account, sum(amount) total,
                                           (array_agg(running order by booked_at desc, sequence desc,
                                                      posting_id desc, line desc))[1] last
                                    from (select e.*, sum(amount) over (partition by account
                                              order by booked_at, sequence, posting_id, line) running
                                          from entry e) r
                                    group by account) a
                                where total <> last
                                """)
                        .query(Long.class)
                        .single();
        return all.signum() == 0 && unbalanced == 0 && unlike == 0
                ? ""
                : "sum %s, unbalanced %d, unlike %d".formatted(all, unbalanced, unlike);
    }

    private void rebuildsWithAnotherNumberOfSegments() {
        String live = rows();
        StreamingEventProcessor account =
                processing.eventProcessor("account", StreamingEventProcessor.class).orElseThrow();
        int before = account.processingStatus().size();
        await().atMost(LONG).until(() -> account.splitSegment(0).join());
        await().atMost(LONG).until(() -> account.processingStatus().size() > before);

        rebuild.rebuild("account", () -> {});

        await().atMost(LONG).untilAsserted(() -> assertThat(rows().equals(live)).isTrue());
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        for (String table :
                List.of(
                        "entry e order by e.posting_id, e.line",
                        "explanation e order by e.posting_id",
                        "booked_report e order by e.posting_id",
                        "noted_report e order by e.report_id, e.report_version",
                        "allocation e order by e.event_id, e.line",
                        "claim_change e order by e.event_id, e.line",
                        "month_change e order by e.event_id")) {
            jdbc.sql("select e::text as line from " + table)
                    .query((row, number) -> row.getString("line"))
                    .list()
                    .forEach(line -> rows.append(line).append('\n'));
        }
        return rows.toString();
    }
}
