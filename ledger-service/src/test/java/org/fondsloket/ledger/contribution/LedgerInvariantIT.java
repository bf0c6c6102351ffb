package org.fondsloket.ledger.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.ledger.leave.Granted;
import org.fondsloket.ledger.leave.LeaveSamples;
import org.fondsloket.ledger.leave.ReportedLeave;
import org.fondsloket.ledger.leave.ReportedMonth;
import org.fondsloket.ledger.leave.ReportedMonth.LeaveTaken;
import org.fondsloket.ledger.leave.SettledLeave;
import org.fondsloket.ledger.leave.axon.MergesAccounts;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.processing.Rebuild;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * The ledger of a whole fund under a random run: employers share workers, threads share the store,
 * and a reader looks on, one moment at a time. {@code -Dfondsloket.seed=} repeats what happens to
 * each employer; which of two employers reaches a worker first is up to the machine.
 */
@ServiceIT("ledger")
@TestPropertySource(properties = "fondsloket.ledger.schedule.enabled=false")
class LedgerInvariantIT {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerInvariantIT.class);
    private static final int EMPLOYERS = 200;
    private static final int WORKERS = 2_000;
    private static final int WORKERS_EACH = WORKERS / EMPLOYERS;
    private static final int STEPS = 50;
    private static final int LEAST_EVENTS = 10_000;
    private static final int THREADS = 4;

    /** Employers whose next thing happens in one transaction, as a consumer takes its events. */
    private static final int TOGETHER = 10;

    /** Transactions between two looks of the reader. */
    private static final int PAUSE = 20;

    private static final int FIRST_SERIAL = 6_500_000;
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final Envelope RUN = Envelope.system("test", "run");

    /** Tables of each projection; all of them come back in a rebuild. */
    private static final Map<String, List<String>> TABLES =
            Map.of(
                    "account",
                    List.of(
                            "entry",
                            "explanation",
                            "booked_report",
                            "noted_report",
                            "allocation",
                            "claim_change",
                            "month_change"),
                    "entitlement",
                    List.of(
                            "entitlement_year",
                            "entitlement_movement",
                            "entitlement_reader",
                            "entitlement_merge"),
                    "coverage",
                    List.of("leave_coverage", "leave_employment", "leave_payout"),
                    "leave-year",
                    List.of("leave_year"));

    @Autowired private ApplicationContext service;
    @Autowired private Commands commands;
    @Autowired private ReportedLeave leave;
    @Autowired private MergesAccounts merges;
    @Autowired private RuleSets ruleSets;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private EventProcessingConfiguration processing;
    @Autowired private Rebuild rebuild;
    @Autowired private OuterEvents outerEvents;

    private final long seed = Long.getLong("fondsloket.seed", System.nanoTime());
    private final AtomicInteger happened = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Semaphore mayLook = new Semaphore(0);
    private final Map<String, Integer> segmentsOf = new HashMap<>();

    @Test
    @DisplayName(
            "P-05, S000-20, S000-36, T3: more than 10,000 business events over 200 employers and"
                    + " 2,000 workers; a reader never sees a sum part, what was known stays known,"
                    + " rebuild with more segments equals live")
    void keepsEverySumOfAWholeFund() throws Exception {
        LOG.info("seed {}: repeat with -Dfondsloket.seed={}", seed, seed);
        List<Employer> all = IntStream.range(0, EMPLOYERS).mapToObj(Employer::new).toList();
        AtomicBoolean running = new AtomicBoolean(true);
        AtomicInteger looks = new AtomicInteger();
        AtomicReference<String> broken = new AtomicReference<>("");
        Thread reader = Thread.ofVirtual().start(() -> watch(running, looks, broken));

        run(all);
        awaitCaughtUp();
        Map<String, String> before = everything(readerOfAll(all), all, null);
        Instant middle = Instant.now();
        run(all);
        awaitCaughtUp();
        running.set(false);
        mayLook.release();
        reader.join();
        LOG.info(
                "{} events happened, {} were refused, the reader looked {} times; stored: {}",
                happened,
                refused,
                looks,
                stored());

        assertThat(broken.get()).as("seed %d", seed).isEmpty();
        assertThat(look()).as("seed %d: at rest", seed).isEmpty();
        assertThat(lookAtRest()).as("seed %d: at rest", seed).isEmpty();
        assertThat(looks.get()).as("looks of the reader").isGreaterThan(STEPS / 2);
        assertThat(happened.get()).isGreaterThanOrEqualTo(LEAST_EVENTS);
        assertThat(kindsOfMovements()).as("every kind of movement happened").isEqualTo(7);
        assertThat(told("PAYMENT_IN_LIEU")).as("LT-15 after each").isEqualTo(paid("IN_LIEU"));
        assertThat(told("COMPENSATION")).as("LT-15 after each").isEqualTo(paid("COMPENSATION"));
        Caller caller = readerOfAll(all);
        for (Employer employer : all) {
            ContributionInvariantTest.holds(
                    employer.business.account, "seed %d, at the end".formatted(seed));
            agrees(employer.business.account, caller);
        }
        Map<String, String> known = everything(caller, all, middle);
        for (Map.Entry<String, String> each : before.entrySet()) {
            assertThat(known.get(each.getKey()))
                    .as("seed %d: %s as known on a past moment", seed, each.getKey())
                    .isEqualTo(each.getValue());
        }
        rebuildsWithMoreSegments();
    }

    /** Half of what happens: in each transaction one thing for each of some employers. */
    private void run(List<Employer> all) throws Exception {
        TransactionTemplate batch = new TransactionTemplate(transactions);
        int share = EMPLOYERS / THREADS;
        List<Future<?>> runs = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                List<Employer> own = all.subList(thread * share, (thread + 1) * share);
                runs.add(
                        threads.submit(
                                () -> {
                                    for (int step = 0; step < STEPS / 2; step++) {
                                        for (int at = 0; at < share; at += TOGETHER) {
                                            List<Employer> some = own.subList(at, at + TOGETHER);
                                            batch.executeWithoutResult(
                                                    status -> some.forEach(Employer::step));
                                            if (done.incrementAndGet() % PAUSE == 0) {
                                                mayLook.release();
                                            }
                                        }
                                    }
                                }));
            }
            for (Future<?> each : runs) {
                each.get();
            }
        }
    }

    private static String worker(int serial) {
        return "37%06d00".formatted(serial % WORKERS);
    }

    /** One employer with workers of its own, of whom some work for the next one too. */
    private final class Employer {

        private final int place;
        private final String number;
        private final Random random;
        private final LeaveSamples samples;
        private final Map<YearMonth, List<Integer>> reported = new HashMap<>();
        private final List<ReportedLeave.Report> sent = new ArrayList<>();
        private final RandomBusiness business;
        private boolean merged;

        Employer(int place) {
            this.place = place;
            this.number = EmployerNumber.ofSerial(FIRST_SERIAL + place).value();
            this.random = new Random(seed + place);
            this.samples = new LeaveSamples(random, ruleSets.latest().id(), "e" + place + "-");
            this.business =
                    new RandomBusiness(
                            new EmployersAccount(number, command -> commands.send(command, RUN)),
                            random,
                            this::reports);
        }

        void step() {
            count(business.step());
            if (random.nextInt(8) == 0) {
                decides();
            }
        }

        /** A job or a clerk does something to a worker's account, or a report comes twice. */
        private void decides() {
            try {
                int worker = place * WORKERS_EACH + random.nextInt(WORKERS_EACH);
                if (!merged && random.nextInt(10) == 0) {
                    merged = true;
                    merges.merge(
                            worker(place * WORKERS_EACH),
                            worker(place * WORKERS_EACH + 1),
                            LocalDate.of(2026, 6, 30),
                            "clerk",
                            RUN);
                } else if (!sent.isEmpty() && random.nextInt(5) == 0) {
                    leave.record(sent.get(random.nextInt(sent.size())), RUN);
                } else if (random.nextInt(5) == 0) {
                    samples.lapseAndCompensation(worker(worker))
                            .forEach(command -> commands.send(command, RUN));
                } else {
                    commands.send(samples.decision(worker(worker)), RUN);
                }
                count(true);
            } catch (Refusal refusal) {
                count(false);
            }
        }

        private RandomBusiness.Report reports(YearMonth month, int version) {
            List<ReportedMonth> months =
                    reported.computeIfAbsent(month, each -> workers()).stream()
                            .map(each -> samples.month(worker(each), number, month))
                            .toList();
            ReportedLeave.Report report =
                    new ReportedLeave.Report(
                            "report-" + number + "-" + month,
                            number,
                            month,
                            version,
                            "event-" + number + "-" + month + "-" + version,
                            EmployersAccount.LATEST.id(),
                            months);
            List<ClaimedReimbursement> claims = new ArrayList<>();
            for (SettledLeave settled : leave.record(report, RUN)) {
                ReportedMonth said =
                        months.stream()
                                .filter(each -> each.reportedAs().equals(settled.workerNumber()))
                                .findFirst()
                                .orElseThrow();
                settled.granted().forEach(granted -> claims.add(claim(said, granted)));
            }
            sent.add(report);
            Money gross =
                    Money.sum(months.stream().map(each -> Money.of(each.grossWage())).toList());
            return new RandomBusiness.Report(gross.toString(), claims);
        }

        private List<Integer> workers() {
            int first = random.nextInt(WORKERS_EACH);
            int count = 1 + random.nextInt(3);
            Stream<Integer> own =
                    IntStream.range(first, first + count)
                            .mapToObj(each -> place * WORKERS_EACH + each % WORKERS_EACH);
            return random.nextInt(3) > 0
                    ? own.toList()
                    : Stream.concat(own, Stream.of((place + 1) * WORKERS_EACH + first)).toList();
        }

        private static ClaimedReimbursement claim(ReportedMonth said, Granted granted) {
            return new ClaimedReimbursement(
                    said.reportedAs(),
                    granted.from(),
                    granted.to(),
                    granted.days(),
                    granted.daysFromCarryOver(),
                    Money.of(granted.payDue()),
                    Money.of(granted.payFromCarryOver()),
                    Money.sum(
                            said.leave().stream()
                                    .filter(each -> each.from().equals(granted.from()))
                                    .map(LeaveTaken::payPaid)
                                    .map(Money::of)
                                    .toList()),
                    Money.of(granted.reimbursement()),
                    granted.doubt() != null,
                    said.postingEnd());
        }

        private void count(boolean accepted) {
            (accepted ? happened : refused).incrementAndGet();
        }
    }

    /** Somebody new each time: on a slow machine a token runs out before the run does. */
    private Caller readerOfAll(List<Employer> all) {
        Token token = Tokens.forNewClient();
        for (Employer employer : all) {
            outerEvents.publish(
                    token.subject(),
                    new AccessGranted(token.subject(), employer.number, List.of("ACC")));
        }
        outerEvents.publish(
                token.subject(), new AccessGranted(token.subject(), "FUND", List.of("CLERK")));
        await().atMost(LONG)
                .until(
                        () ->
                                jdbc.sql(
                                                        """
                                                        select count(distinct employer_number) from access_grant
                                                        where subject = ?
                                                        """)
                                                .param(token.subject())
                                                .query(Long.class)
                                                .single()
                                        > EMPLOYERS);
        return Caller.as(service, token);
    }

    /** Until no handler is behind the store, and none of them adds to it any more. */
    private void awaitCaughtUp() {
        await().atMost(LONG)
                .until(
                        () -> {
                            long last = lastEvent();
                            return processing.eventProcessors().values().stream()
                                            .filter(StreamingEventProcessor.class::isInstance)
                                            .map(StreamingEventProcessor.class::cast)
                                            .allMatch(each -> isAt(each, last))
                                    && lastEvent() == last;
                        });
    }

    /** A replay ends only with the first event after it, so its place is what counts. */
    private boolean isAt(StreamingEventProcessor processor, long last) {
        var segments = processor.processingStatus();
        return segments.size() >= segmentsOf.getOrDefault(processor.getName(), 1)
                && segments.values().stream()
                        .map(EventTrackerStatus::getCurrentPosition)
                        .allMatch(place -> place.isPresent() && place.getAsLong() >= last);
    }

    private long lastEvent() {
        return jdbc.sql("select coalesce(max(global_index), -1) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    private String stored() {
        return jdbc.sql(
                        """
                        select (select count(*) from domain_event_entry) || ' events, '
                            || (select count(*) from entry) || ' entries, '
                            || (select count(*) from entitlement_movement) || ' movements'
                        """)
                .query(String.class)
                .single();
    }

    private long kindsOfMovements() {
        return jdbc.sql(
                        "select count(distinct kind) from entitlement_movement where kind <> 'CARRIED'")
                .query(Long.class)
                .single();
    }

    private long told(String occasion) {
        return stored("ledger.LeaveStated", "occasion", occasion);
    }

    private long paid(String kind) {
        return stored("ledger.LeavePaidOut", "kind", kind);
    }

    private long stored(String type, String field, String value) {
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry
                        where payload_type = ? and convert_from(payload, 'UTF8')::jsonb ->> ? = ?
                        """)
                .params(type, field, value)
                .query(Long.class)
                .single();
    }

    /** All accounts of employers and a part of the workers' as the API tells them. */
    private static Map<String, String> everything(
            Caller caller, List<Employer> all, @Nullable Instant moment) {
        String known = moment == null ? "" : "asKnownAt=" + moment;
        Map<String, String> seen = new ConcurrentHashMap<>();
        all.parallelStream()
                .forEach(
                        employer -> {
                            String account = "/api/employers/" + employer.number + "/account";
                            seen.put(
                                    account,
                                    caller.get(account + "?asOf=2030-01-01&" + known).text());
                            seen.put(
                                    account + "/entries",
                                    caller.get(account + "/entries?" + known).text());
                            String leave =
                                    "/api/leave-accounts/"
                                            + worker(employer.place * WORKERS_EACH + 2);
                            JsonNode worker = caller.get(leave + "?" + known).json();
                            assertThat(worker.path("years").isArray()).as(leave).isTrue();
                            seen.put(
                                    leave,
                                    worker.path("years").toString() + worker.path("movements"));
                        });
        return seen;
    }

    /** What the account shows is what the core knows, month by month. */
    private static void agrees(EmployersAccount account, Caller caller) {
        var shown = caller.get("/api/employers/" + account.employer + "/account?asOf=2030-01-01");
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
        while (running.get() && broken.get().isEmpty()) {
            mayLook.acquireUninterruptibly();
            mayLook.drainPermits();
            broken.set(look());
            looks.incrementAndGet();
        }
    }

    /** What is wrong in one moment of the tables, empty when nothing is. */
    private String look() {
        return inOneMoment(
                """
                select 'debits and credits' what, count(*) from (
                    select 1 from entry having sum(amount) <> 0) e
                union all
                select 'a posting out of balance', count(*) from (
                    select 1 from entry group by posting_id having sum(amount) <> 0) p
                union all
                select 'a posting without its explanation', count(*) from (
                    select posting_id from entry except select posting_id from explanation) x
                union all
                select 'a credit that let go of more than it settled', count(*) from (
                    select 1 from allocation group by employer_number, credit, item having sum(amount) < 0) a
                union all
                select 'a credit that settles more than it is', count(*) from (
                    select employer_number, credit, sum(amount) used from allocation
                    where credit like 'PAYMENT:%' group by employer_number, credit) c
                join (
                    select employer_number, source_event_id, -sum(amount) paid from entry
                    where type = 'PAYMENT' and account like 'RECEIVABLE:%'
                    group by employer_number, source_event_id) p
                  on p.employer_number = c.employer_number and c.credit = 'PAYMENT:' || p.source_event_id
                where c.used > p.paid
                union all
                select 'a claim below zero', count(*) from (
                    select 1 from claim_change group by claim_id having sum(amount) < 0) c
                union all
                select 'coverage', count(*) from leave_coverage where paid < 0 or paid > assessed
                union all
                select 'leave', count(*) from (
                    select distinct on (worker_number, year) * from entitlement_year
                    order by worker_number, year, sequence desc) l
                left join (
                    select worker_number, year,
                           sum(case when kind in ('EARNED', 'ADVANCED') then pay
                                    when kind = 'CARRIED' then 0 else -pay end) pay,
                           sum(case when kind in ('EARNED', 'ADVANCED') then days
                                    when kind = 'CARRIED' then 0 else -days end) days
                    from entitlement_movement group by worker_number, year) m using (worker_number, year)
                where l.earned_days + l.advanced_days <> l.granted_days + l.rest_days
                          + l.in_lieu_days + l.compensated_days + l.lapsed_days
                   or l.earned_pay + l.advanced_pay <> l.granted_pay + l.rest_pay
                          + l.in_lieu_pay + l.compensated_pay + l.lapsed_pay
                   or l.rest_days <> coalesce(m.days, 0)
                   or l.rest_pay <> coalesce(m.pay, 0)
                   or least(l.earned_days, l.advanced_days, l.granted_days, l.rest_days,
                            l.in_lieu_days, l.compensated_days, l.lapsed_days) < 0
                   or least(l.earned_pay, l.advanced_pay, l.granted_pay, l.rest_pay,
                            l.in_lieu_pay, l.compensated_pay, l.lapsed_pay) < 0
                """);
    }

    /** Sums over tables of different processors: they hold when all of them have caught up. */
    private String lookAtRest() {
        return inOneMoment(
                """
                select 'the liability of a year is not what is left of it', count(*) from (
                    select split_part(account, ':', 2)::int as year, -sum(amount) owed from entry
                    where account like 'LEAVE:%' group by account) b
                full join (
                    select year, sum(rest_pay) rest from (
                        select distinct on (worker_number, year) year, rest_pay from entitlement_year
                        order by worker_number, year, sequence desc) l group by year) r using (year)
                where coalesce(b.owed, 0) <> coalesce(r.rest, 0)
                union all
                select 'open months below zero', count(*) from (
                    select employer_number, month, sum(amount) owed from entry
                    where account like 'RECEIVABLE:%' and month is not null
                      and (type like 'CONTRIBUTION%' or type in ('INTEREST', 'COST', 'REIMBURSEMENT_RECLAIM'))
                    group by employer_number, month) d
                left join (
                    select employer_number, month, sum(amount) settled from allocation
                    where kind <> 'PAYOUT' group by employer_number, month) s using (employer_number, month)
                where owed - coalesce(settled, 0) < 0
                union all
                select 'claims that wait are not what stands on their account', count(*) from (
                    select substr(account, 16) as employer_number, -sum(amount) waits from entry
                    where account like 'REIMBURSEMENTS:%' group by account) b
                full join (
                    select employer_number, sum(amount) claimed from (
                        select employer_number, claim_id, sum(amount) amount,
                               (array_agg(state order by sequence desc, line desc)
                                filter (where state is not null))[1] state
                        from claim_change group by employer_number, claim_id) c
                    where state in ('CLAIMED', 'PENDING') group by employer_number) c
                  using (employer_number)
                where coalesce(waits, 0) <> coalesce(claimed, 0)
                """);
    }

    private String inOneMoment(String question) {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        List<String> wrong =
                snapshot.execute(
                        status ->
                                jdbc.sql(question)
                                        .query(
                                                (row, number) ->
                                                        row.getLong(2) == 0
                                                                ? ""
                                                                : row.getString(1)
                                                                        + ": "
                                                                        + row.getLong(2))
                                        .list());
        return wrong == null
                ? "no answer"
                : String.join("; ", wrong.stream().filter(each -> !each.isEmpty()).toList());
    }

    private void rebuildsWithMoreSegments() {
        TABLES.values().stream()
                .flatMap(List::stream)
                .forEach(
                        table ->
                                jdbc.sql("create table live_%1$s as table %1$s".formatted(table))
                                        .update());
        for (String group : TABLES.keySet()) {
            StreamingEventProcessor processor =
                    processing.eventProcessor(group, StreamingEventProcessor.class).orElseThrow();
            int before = processor.processingStatus().size();
            await().atMost(LONG).until(() -> processor.splitSegment(0).join());
            await().atMost(LONG).until(() -> processor.processingStatus().size() > before);
            segmentsOf.put(group, before + 1);
            rebuild.rebuild(group, () -> {});
        }
        awaitCaughtUp();
        for (List<String> tables : TABLES.values()) {
            for (String table : tables) {
                assertThat(differences(table)).as("seed %d: rebuilt %s", seed, table).isZero();
            }
        }
    }

    private long differences(String table) {
        return jdbc.sql(
                        """
                        select (select count(*) from (table %1$s except all table live_%1$s) more)
                             + (select count(*) from (table live_%1$s except all table %1$s) less)
                        """
                                .formatted(table))
                .query(Long.class)
                .single();
    }

    /** Rules with a social share, so that payments in lieu are not refused. */
    @TestConfiguration(proxyBeanMethods = false)
    static class WithSocialShare {

        @Bean
        @Primary
        RuleSets rulesWithSocialShare() throws IOException {
            return LeaveSamples.withSocialShare(Files.createTempDirectory("rules"));
        }
    }
}
