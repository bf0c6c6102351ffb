package org.fondsloket.ledger.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.fondsloket.ledger.leave.Account.leave;
import static org.fondsloket.ledger.leave.Account.whole;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.InterimStatementDue;
import org.fondsloket.contracts.LeaveAccountChanged;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.ledger.contribution.ContributionEvent.CoverageChanged;
import org.fondsloket.ledger.leave.LeaveCommand.CloseYear;
import org.fondsloket.ledger.leave.LeaveCommand.LapseYear;
import org.fondsloket.ledger.leave.ReportedLeave.Report;
import org.fondsloket.ledger.leave.ReportedMonth.LeaveTaken;
import org.fondsloket.ledger.leave.axon.MergesAccounts;
import org.fondsloket.ledger.leaveyear.LeaveJobs;
import org.fondsloket.ledger.schedule.DatedJob;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Leave accounts on the real store: races, past moments, rebuild and what an employer may see. */
@ServiceIT("ledger")
class LeaveAccountsIT {

    private static final Logger LOG = LoggerFactory.getLogger(LeaveAccountsIT.class);
    private static final AtomicInteger SERIAL = new AtomicInteger(1);
    private static final String ONE = "20417358";
    private static final String OTHER = "20417366";
    private static final int RACES = 12;
    private static final int COMMANDS = 600;
    private static final int WORKERS = 60;

    @Autowired private ApplicationContext service;
    @Autowired private ReportedLeave reportedLeave;
    @Autowired private Commands commands;
    @Autowired private MergesAccounts merges;
    @Autowired private LeaveJobs jobs;
    @Autowired private OuterEvents outerEvents;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private EventProcessingConfiguration processing;
    @Autowired private EventStore store;
    @Autowired private MutableClock clock;
    @Autowired private List<DatedJob> dailyJobs;

    private final String worker = "33%06d00".formatted(SERIAL.getAndIncrement());

    @Test
    @DisplayName("two employers' reports for one worker at the same moment give no day twice")
    void neverGivesADayTwice() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < RACES; race++) {
                String raced = "34%06d00".formatted(SERIAL.getAndIncrement());
                fourMonths(raced);
                CyclicBarrier together = new CyclicBarrier(2);
                Future<List<SettledLeave>> one =
                        threads.submit(() -> inOneTransaction(together, raced, ONE));
                Future<List<SettledLeave>> other =
                        threads.submit(() -> inOneTransaction(together, raced, OTHER));
                int given =
                        one.get().getFirst().granted().getFirst().days()
                                + other.get().getFirst().granted().getFirst().days();

                assertThat(given)
                        .as("12 days are earned by the end of May")
                        .isLessThanOrEqualTo(12);
                assertThat(
                                List.of(
                                                one.get().getFirst().granted().getFirst(),
                                                other.get().getFirst().granted().getFirst())
                                        .stream()
                                        .filter(granted -> granted.doubt() != null))
                        .as("whoever was second gets less than the report says")
                        .hasSize(1);
            }
        }
        await().untilAsserted(() -> assertThat(broken()).isZero());
    }

    @Test
    @DisplayName("S000-20: an employer sees his own worker's years, each amount with its reason")
    void showsAnEmployerHisOwnWorker() {
        fourMonths(worker);
        employed(ONE, LocalDate.of(2030, 12, 31));
        record(worker, ONE, "2026-05", 1, "2964.55", leave("2026-05-11", "2026-05-22", "1560.55"));
        Caller anna = Caller.with(service, ONE, "ENT");
        Caller stranger = Caller.with(service, "20417374", "ENT");

        Answer view = awaitYear(anna, account(ONE), "3");

        assertThat(view.at("/years/0/rest/pay")).isEqualTo("595.84");
        assertThat(view.at("/years/0/granted/pay")).isEqualTo("1560.55");
        assertThat(view.at("/years/0/dayRate")).isEqualTo("198.61");
        assertThat(view.at("/years/0/lapsesAfter")).isEqualTo("2027-12-31");
        assertThat(view.at("/years/0/coverage")).isEqualTo("1");
        for (String language : List.of("nl", "de", "en", "pl", "ro")) {
            Answer told = anna.get(account(ONE), language);
            assertThat(told.json().path("movements"))
                    .allSatisfy(
                            movement -> {
                                assertThat(movement.path("what").asString())
                                        .doesNotContain("leave-movement");
                                assertThat(movement.path("explanation"))
                                        .allSatisfy(
                                                step ->
                                                        assertThat(step.path("text").asString())
                                                                .doesNotStartWith(
                                                                        step.path("what")
                                                                                .asString()));
                            });
        }
        assertThat(stranger.get(account("20417374")).status()).isEqualTo(404);
        assertThat(stranger.get(account(ONE)).status()).isEqualTo(404);
        assertThat(Caller.with(service, ONE, "ACC").get(account(ONE)).status()).isEqualTo(403);
        assertThat(anna.get("/api/leave-accounts/" + worker).status()).isEqualTo(404);
        assertThat(Caller.nobody(service).get(account(ONE)).status()).isEqualTo(401);
        LeaveAccountChanged changed =
                outerEvents
                        .awaitRecord(
                                LeaveAccountChanged.class,
                                event ->
                                        event.workerNumber().equals(worker)
                                                && event.grantedDays() == 9)
                        .content();
        assertThat(changed.restPay()).isEqualByComparingTo("595.84");
        assertThat(changed.employerNumbers()).containsExactly(ONE);
    }

    @Test
    @DisplayName(
            "C7-EXEMP of other employers an employer sees one sum a year: no name, no month and no wage")
    void doesNotTellOneEmployerOfAnother() {
        fourMonths(worker);
        employed(OTHER, LocalDate.of(2030, 12, 31));
        record(worker, OTHER, "2026-05", 1, "1000.00");

        Answer view = awaitYear(Caller.with(service, OTHER, "ENT"), account(OTHER), "12");

        assertThat(view.text()).contains(OTHER).doesNotContain(ONE).doesNotContain("2026-04");
        assertThat(view.at("/years/0/rest/pay")).isEqualTo("1876.44");
        assertThat(view.at("/years/0/grossWage")).isEqualTo("1000.00");
        assertThat(view.at("/years/0/employmentDays")).isEqualTo("30");
        assertThat(view.at("/years/0/elsewhere/earned/days")).isEqualTo("10");
        assertThat(view.at("/years/0/elsewhere/earned/pay")).isEqualTo("1733.94");
        assertThat(view.at("/years/0/elsewhere/granted/days")).isEqualTo("0");
    }

    @Test
    @DisplayName(
            "S000-03 C7-ENT from the list to three years in one step: earned, granted, rest, carried and lapsed, with ENT alone and without bank data")
    void showsThreeYearsToWhoeverHasEntitlementsAlone() {
        clock.set(Instant.parse("2026-06-15T08:00:00Z"));
        String rules = Account.RULES.latest().id();
        for (String month : List.of("2024-11", "2024-12", "2025-11", "2025-12")) {
            record(worker, ONE, month, 1, "3000.00");
        }
        send(new CloseYear(worker, 2024, LocalDate.of(2025, 2, 16), rules));
        send(new LapseYear(worker, 2024, LocalDate.of(2026, 1, 1), rules));
        send(new CloseYear(worker, 2025, LocalDate.of(2026, 2, 16), rules));
        fourMonths(worker);
        record(
                worker,
                ONE,
                "2026-05",
                1,
                "2964.55",
                leave("2026-05-11", "2026-05-15", "684.00", 4, "684.00"));
        employed(ONE, LocalDate.of(2030, 12, 31));
        Caller sanne = Caller.with(service, ONE, "ENT");

        Answer opened =
                await().until(
                                () -> sanne.get(account(ONE)),
                                answer -> answer.at("/years/1/rest/days").equals("1"));
        JsonNode listed =
                sanne.get("/api/employers/" + ONE + "/leave-accounts")
                        .json()
                        .valueStream()
                        .filter(each -> each.path("workerNumber").asString().equals(worker))
                        .findFirst()
                        .orElseThrow();

        assertThat(listed.path("rest").path("days").asInt()).isEqualTo(13);
        assertThat(opened.json().path("years"))
                .extracting(
                        year -> year.path("year").asInt(),
                        year -> figure(year, "earned"),
                        year -> figure(year, "granted"),
                        year -> figure(year, "rest"),
                        year -> figure(year, "carried"),
                        year -> figure(year, "lapsed"))
                .containsExactly(
                        tuple(2024, "5 855.00", "0 0.00", "0 0.00", "5 855.00", "5 855.00"),
                        tuple(2025, "5 855.00", "4 684.00", "1 171.00", "5 855.00", "0 0.00"),
                        tuple(2026, "12 2156.39", "0 0.00", "12 2156.39", "0 0.00", "0 0.00"));
        assertThat(opened.text() + listed).doesNotContainIgnoringCase("iban");
        for (String closed :
                List.of("account", "account/entries", "account/refunds", "leave-accounts/former")) {
            assertThat(sanne.get("/api/employers/" + ONE + "/" + closed).status())
                    .as(closed)
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName(
            "C7-EXEMP Given Jan left 30-09-2026, Then E1 sees him for the period it employed him only")
    void showsAFormerWorkerForTheTimeOfHisEmploymentOnly() {
        clock.set(Instant.parse("2026-11-22T08:00:00Z"));
        fourMonths(worker);
        record(
                worker,
                ONE,
                "2026-09",
                1,
                "3000.00",
                leave("2026-09-07", "2026-09-11", "866.97", 5, "866.97"));
        employed(ONE, LocalDate.of(2026, 9, 30));
        record(worker, OTHER, "2026-10", 1, "3500.00");
        employed(OTHER, LocalDate.of(2030, 12, 31));
        Caller theirs = Caller.with(service, OTHER, "ENT");
        awaitYear(theirs, account(OTHER), "10");
        String former = "/api/employers/" + ONE + "/leave-accounts/former";
        Caller ewa = Caller.with(service, ONE, "EXEMP", "ENT");

        Answer jan = ewa.get(former + "/" + worker);

        assertThat(jan.status()).as(jan.text()).isEqualTo(200);
        assertThat(jan.at("/from")).isEqualTo("2026-01-01");
        assertThat(jan.at("/to")).isEqualTo("2026-09-30");
        assertThat(jan.json().path("years")).hasSize(1);
        assertThat(figure(jan.json().at("/years/0"), "earned")).isEqualTo("12 2161.44");
        assertThat(figure(jan.json().at("/years/0"), "granted")).isEqualTo("5 866.97");
        assertThat(jan.at("/years/0/grossWage")).isEqualTo("15168.00");
        assertThat(jan.text()).doesNotContain(OTHER).doesNotContain("2026-10");
        assertThat(jan.json().at("/years/0").has("rest")).isFalse();
        assertThat(ewa.get(former).json())
                .extracting(each -> each.path("workerNumber").asString())
                .contains(worker);
        assertThat(ewa.get(account(ONE)).status()).as("not as a worker of today").isEqualTo(404);
        assertThat(ewa.get("/api/employers/" + ONE + "/leave-accounts").text())
                .doesNotContain(worker);
        assertThat(theirs.get("/api/employers/" + OTHER + "/leave-accounts/former").status())
                .isEqualTo(403);
        assertThat(
                        Caller.with(service, OTHER, "EXEMP")
                                .get(former.replace(ONE, OTHER) + "/" + worker)
                                .status())
                .as("whoever has him has nobody who left")
                .isEqualTo(404);
        Answer weak = aPersonWithAPassword("EXEMP").get(former);
        assertThat(weak.status()).isEqualTo(401);
        assertThat(weak.at("/code")).isEqualTo("LEVEL_TOO_LOW");
    }

    @Test
    @DisplayName("as known on: yesterday's account stays what it was, however much came since")
    void tellsAPastMomentAsItWasKnown() {
        fourMonths(worker);
        employed(ONE, LocalDate.of(2030, 12, 31));
        Caller anna = Caller.with(service, ONE, "ENT");
        awaitYear(anna, account(ONE), "10");
        Instant then =
                jdbc.sql("select max(recorded_at) from entitlement_year where worker_number = ?")
                        .param(worker)
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant();
        String before = years(anna, then);

        record(worker, ONE, "2026-05", 1, "2964.55", leave("2026-05-11", "2026-05-22", "1560.55"));
        record(worker, ONE, "2026-04", 2, "3217.50");
        awaitYear(anna, account(ONE), "3");

        assertThat(years(anna, then)).isEqualTo(before);
        assertThat(anna.get(account(ONE)).at("/years/0/rest/pay")).isEqualTo("609.73");
        assertThat(anna.get(account(ONE) + "?asOf=2026-04-30").json().path("movements"))
                .extracting(movement -> movement.path("month").asString())
                .doesNotContain("2026-05");
    }

    @Test
    @DisplayName("4.6 a year closes, warns and lapses on its day, however often the jobs run")
    void doesEachThingOfTheYearOnce() {
        fourMonths(worker);
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        String path = "/api/leave-accounts/" + worker;
        awaitYear(clerk, path, "10");
        awaitDueWorker();

        jobs.run(LocalDate.of(2027, 1, 31));
        assertThat(stored("ledger.LeaveYearClosed")).as("December may still come").isZero();
        for (LocalDate day :
                List.of(
                        LocalDate.of(2027, 2, 16),
                        LocalDate.of(2027, 2, 17),
                        LocalDate.of(2027, 9, 30),
                        LocalDate.of(2027, 10, 1),
                        LocalDate.of(2027, 10, 2),
                        LocalDate.of(2027, 12, 31))) {
            jobs.run(day);
        }
        assertThat(stored("ledger.LeaveYearClosed")).isEqualTo(1);
        assertThat(stored("ledger.LapseWarned")).isEqualTo(1);
        assertThat(stored("ledger.EntitlementLapsed")).isZero();
        jobs.run(LocalDate.of(2028, 1, 1));
        jobs.run(LocalDate.of(2028, 1, 2));

        assertThat(stored("ledger.EntitlementLapsed")).isEqualTo(1);
        await().untilAsserted(
                        () ->
                                assertThat(clerk.get(path).at("/years/0/lapsed/pay"))
                                        .isEqualTo("1733.94"));
    }

    @Test
    @DisplayName("example 8: late contributions are paid on by themselves, once for each cent")
    void paysOnWhatLateContributionsCover() {
        String employer = "30%06d".formatted(SERIAL.getAndIncrement());
        for (int month = 3; month <= 10; month++) {
            record(worker, employer, "2024-%02d".formatted(month), 1, "3050.00");
        }
        record(
                worker,
                employer,
                "2024-11",
                1,
                "3050.00",
                leave("2024-11-04", "2024-11-15", "1738.50"));
        record(
                worker,
                employer,
                "2025-03",
                1,
                "3000.00",
                leave("2025-03-10", "2025-03-14", "835.82", 5, "835.82"));
        send(new LapseYear(worker, 2024, LocalDate.of(2026, 1, 1), Account.RULES.latest().id()));
        covered(employer, 0, "3315.96");
        await().until(() -> coverageRows(employer) == 1);
        clock.set(Instant.parse("2026-05-04T08:00:00Z"));
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        String payment = "/api/leave-accounts/" + worker + "/compensations/decision-" + worker;

        await().untilAsserted(() -> assertThat(coverageYears()).isPositive());
        assertThat(clerk.put(payment, "{\"year\": 2024}").at("/paid")).isEqualTo("1069.85");
        assertThat(clerk.put(payment, "{\"year\": 2024}").at("/paid")).isEqualTo("1069.85");
        assertThat(clerk.put(payment + "x", "{\"year\": 2024}").at("/code"))
                .isEqualTo("LEAVE_PAYOUT_NOTHING_LEFT");
        await().until(() -> paidOutYears() == 1);
        covered(employer, 1, "3730.46");
        await().untilAsserted(() -> assertThat(stored("ledger.LeavePaidOut")).isEqualTo(2));
        covered(employer, 2, "4144.95");
        covered(employer, 3, "4144.95");
        await().untilAsserted(() -> assertThat(stored("ledger.LeavePaidOut")).isEqualTo(3));
        await().until(() -> coverageRows(employer) == 4);
        await().untilAsserted(
                        () ->
                                assertThat(statements("COMPENSATION"))
                                        .as("LT-15 after each payment")
                                        .hasSize(3));
        assertThat(statements("COMPENSATION"))
                .allSatisfy(each -> assertThat(each.years().getFirst().year()).isEqualTo(2024));

        dailyJobs.stream()
                .filter(job -> job.name().equals("leave-follow-up"))
                .forEach(job -> job.run(LocalDate.of(2026, 6, 1)));

        assertThat(stored("ledger.LeavePaidOut")).isEqualTo(3);
        await().untilAsserted(
                        () ->
                                assertThat(
                                                clerk.get("/api/leave-accounts/" + worker)
                                                        .at("/years/0/compensated/pay"))
                                        .isEqualTo("1337.31"));
        assertThat(Caller.with(service, ONE, "ACC").put(payment, "{\"year\": 2024}").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("two numbers of one person become one account, and the old one says where it went")
    void mergesTwoNumbers() {
        String provisional = "35%06d99".formatted(SERIAL.getAndIncrement());
        fourMonths(provisional);
        record(worker, OTHER, "2026-04", 1, "1000.00");

        merges.merge(
                provisional,
                worker,
                LocalDate.of(2026, 6, 1),
                "clerk-1",
                Envelope.system("test", "merge"));
        // A report under the old number lands in the account that stays.
        record(provisional, ONE, "2026-05", 1, "3000.00");

        Caller clerk = Caller.with(service, "FUND", "CLERK");
        Answer view = awaitYear(clerk, "/api/leave-accounts/" + worker, "12");
        assertThat(view.at("/years/0/grossWage")).isEqualTo("16168.00");
        Answer old = clerk.get("/api/leave-accounts/" + provisional);
        assertThat(old.at("/mergedInto")).isEqualTo(worker);
        assertThat(old.at("/years/0/earned/pay")).isEqualTo("0.00");
    }

    @Test
    @DisplayName("example 9: a severe disability counts, and is forgotten with the person")
    void countsADisabilityWithoutStoringIt() {
        outerEvents.publish(
                worker,
                new PersonRecorded(
                        worker,
                        1,
                        "Nowak",
                        "Jan",
                        LocalDate.of(1980, 1, 1),
                        "PL",
                        null,
                        null,
                        null,
                        null,
                        "pl",
                        "PL",
                        LocalDate.of(2020, 1, 1),
                        null,
                        null));
        await().until(() -> persons() == 1);
        for (int month = 1; month <= 6; month++) {
            record(worker, ONE, "2026-%02d".formatted(month), 1, "3100.00");
        }

        employed(ONE, LocalDate.of(2030, 12, 31));
        Answer view = awaitYear(Caller.with(service, ONE, "ENT"), account(ONE), "17");

        assertThat(view.at("/years/0/earned/pay")).isEqualTo("3093.18");
        assertThat(
                        jdbc.sql(
                                        """
                                        select string_agg(convert_from(payload, 'UTF8'), '')
                                        from domain_event_entry where aggregate_identifier = ?
                                        """)
                                .param("LeaveAccount:" + worker)
                                .query(String.class)
                                .single())
                .doesNotContainIgnoringCase("disabled")
                .doesNotContain("0.1663")
                .doesNotContain("Nowak");
        outerEvents.publishTombstone(worker, PersonRecorded.class);
        await().until(() -> persons() == 0);
    }

    @Test
    @DisplayName("15: the identity holds in every snapshot of a random run, and after a rebuild")
    void holdsTheIdentityAllThroughARandomRun() throws Exception {
        long seed = Long.getLong("leave.seed", System.nanoTime());
        LOG.info("random run with seed {}: repeat with -Dleave.seed={}", seed, seed);
        LeaveSamples samples = new LeaveSamples(new Random(seed), Account.RULES.latest().id());
        List<LeaveCommand> all = new ArrayList<>();
        Random choice = new Random(seed + 1);
        for (int at = 0; at < COMMANDS; at++) {
            all.add(samples.next("36%06d00".formatted(choice.nextInt(WORKERS)), null));
        }
        int half = all.size() / 2;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> runs =
                    List.of(
                            threads.submit(() -> all.subList(0, half).forEach(this::send)),
                            threads.submit(() -> all.subList(half, COMMANDS).forEach(this::send)));
            int looks = 0;
            while (runs.stream().anyMatch(run -> !run.isDone())) {
                assertThat(broken()).as("seed %d", seed).isZero();
                looks++;
            }
            for (Future<?> run : runs) {
                run.get();
            }
            LOG.info("looked {} times", looks);
            assertThat(looks).isPositive();
        }
        await().atMost(Duration.ofSeconds(30)).until(this::everythingIsRead);
        assertThat(broken()).isZero();
        String live = rows();
        StreamingEventProcessor entitlement =
                processing
                        .eventProcessor("entitlement", StreamingEventProcessor.class)
                        .orElseThrow();
        entitlement.shutDown();
        entitlement.resetTokens();
        entitlement.start();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(live));
    }

    private void covered(String employer, long sequence, String paid) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status ->
                                store.publish(
                                        new GenericDomainEventMessage<>(
                                                "ContributionAccount",
                                                "Account:" + employer,
                                                sequence,
                                                new CoverageChanged(
                                                        employer,
                                                        2024,
                                                        new BigDecimal(paid),
                                                        new BigDecimal("4144.95")),
                                                EnvelopeMetaData.write(
                                                        Envelope.system("test", "coverage")))));
    }

    private long coverageRows(String employer) {
        return jdbc.sql("select count(*) from leave_coverage where employer_number = ?")
                .param(employer)
                .query(Long.class)
                .single();
    }

    private long coverageYears() {
        return jdbc.sql("select count(*) from leave_employment where worker_number = ?")
                .param(worker)
                .query(Long.class)
                .single();
    }

    private long paidOutYears() {
        return jdbc.sql("select count(*) from leave_payout where worker_number = ?")
                .param(worker)
                .query(Long.class)
                .single();
    }

    private void send(LeaveCommand command) {
        try {
            commands.send(command, Envelope.system("test", "random-run"));
        } catch (Refusal refusal) {
            LOG.debug("refused with {}", refusal.code());
        }
    }

    private List<SettledLeave> inOneTransaction(
            CyclicBarrier together, String raced, String employer) throws Exception {
        together.await();
        List<SettledLeave> settled =
                new TransactionTemplate(transactions)
                        .execute(
                                status ->
                                        recorded(
                                                raced,
                                                employer,
                                                "2026-05",
                                                1,
                                                "2964.55",
                                                leave("2026-05-11", "2026-05-22", "1560.55")));
        return settled == null ? List.of() : settled;
    }

    private void fourMonths(String of) {
        record(of, ONE, "2026-01", 1, "2964.00");
        record(of, ONE, "2026-02", 1, "2808.00");
        record(of, ONE, "2026-03", 1, "3276.00");
        record(of, ONE, "2026-04", 1, "3120.00");
    }

    private void record(
            String of,
            String employer,
            String month,
            int version,
            String gross,
            LeaveTaken... leave) {
        assertThat(recorded(of, employer, month, version, gross, leave)).hasSize(1);
    }

    private List<SettledLeave> recorded(
            String of,
            String employer,
            String month,
            int version,
            String gross,
            LeaveTaken... leave) {
        return reportedLeave.record(
                new Report(
                        of + employer + month,
                        employer,
                        YearMonth.parse(month),
                        version,
                        "event-" + of + employer + month + version,
                        Account.RULES.latest().id(),
                        List.of(
                                new ReportedMonth(
                                        of,
                                        employer,
                                        YearMonth.parse(month),
                                        whole(month),
                                        List.of(),
                                        new BigDecimal(gross),
                                        null,
                                        List.of(leave)))),
                Envelope.system("test", "report"));
    }

    /** Announced since January 2026; the ledger hears of it as it does in real life. */
    private void employed(String employer, LocalDate until) {
        outerEvents.publish(
                employer,
                new WorkerPosted(
                        employer + "-" + worker,
                        employer,
                        worker,
                        "NW",
                        LocalDate.of(2026, 1, 1),
                        until));
        await().until(
                        () ->
                                jdbc.sql(
                                                        """
                                                        select count(*) from posted_worker
                                                        where worker_number = ? and employer_number = ?
                                                        """)
                                                .params(worker, employer)
                                                .query(Long.class)
                                                .single()
                                        == 1);
    }

    private Caller aPersonWithAPassword(String right) {
        Token token = Tokens.forNewUser();
        outerEvents.publish(
                token.subject(), new AccessGranted(token.subject(), ONE, List.of(right)));
        Caller person = Caller.as(service, token);
        await().until(
                        () ->
                                person.get("/api/employers/" + ONE + "/leave-accounts/former")
                                                .status()
                                        != 404);
        return person;
    }

    private List<InterimStatementDue> statements(String occasion) {
        return outerEvents.all(InterimStatementDue.class).stream()
                .map(each -> each.content())
                .filter(each -> each.workerNumber().equals(worker))
                .filter(each -> each.occasion().equals(occasion))
                .toList();
    }

    private static String figure(JsonNode year, String name) {
        JsonNode figure = year.path(name);
        return figure.path("days").asInt() + " " + figure.path("pay").asString();
    }

    private String account(String employer) {
        return "/api/employers/" + employer + "/leave-accounts/" + worker;
    }

    private static Answer awaitYear(Caller caller, String path, String restDays) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> caller.get(path),
                        answer ->
                                answer.status() == 200
                                        && answer.at("/years/0/rest/days").equals(restDays));
    }

    private String years(Caller caller, Instant then) {
        return caller.get(account(ONE) + "?asKnownAt=" + then).json().path("years").toString();
    }

    private void awaitDueWorker() {
        await().until(
                        () ->
                                jdbc.sql(
                                                        """
                                                        select count(*) from leave_year
                                                        where worker_number = ? and sequence = 3
                                                        """)
                                                .param(worker)
                                                .query(Long.class)
                                                .single()
                                        == 1);
    }

    private long stored(String type) {
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry
                        where aggregate_identifier = ? and payload_type = ?
                        """)
                .param("LeaveAccount:" + worker)
                .param(type)
                .query(Long.class)
                .single();
    }

    private long persons() {
        return jdbc.sql("select count(*) from leave_person where worker_number = ?")
                .param(worker)
                .query(Long.class)
                .single();
    }

    private boolean everythingIsRead() {
        return jdbc.sql(
                        """
                        select count(*) = 0 from domain_event_entry e
                        where e.aggregate_identifier like 'LeaveAccount:36%'
                          and e.payload_type = 'ledger.LeaveMonthRecorded'
                          and not exists (select 1 from entitlement_year y
                                          where 'LeaveAccount:' || y.worker_number = e.aggregate_identifier
                                            and y.sequence >= e.sequence_number)
                        """)
                .query(Boolean.class)
                .single();
    }

    /** Years whose figures do not add up, or whose movements do not, in one snapshot. */
    private long broken() {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        Long found =
                snapshot.execute(
                        status ->
                                jdbc.sql(
                                                """
                                                with latest as (
                                                    select distinct on (worker_number, year) *
                                                    from entitlement_year
                                                    order by worker_number, year, sequence desc),
                                                moved as (
                                                    select worker_number, year,
                                                           sum(case when kind in ('EARNED', 'ADVANCED') then pay
                                                                    when kind = 'CARRIED' then 0 else -pay end) pay,
                                                           sum(case when kind in ('EARNED', 'ADVANCED') then days
                                                                    when kind = 'CARRIED' then 0 else -days end) days
                                                    from entitlement_movement group by worker_number, year)
                                                select count(*) from latest l left join moved m using (worker_number, year)
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
                                                """)
                                        .query(Long.class)
                                        .single());
        return found == null ? -1 : found;
    }

    private String rows() {
        return jdbc.sql(
                        """
                        select coalesce((select string_agg(y::text, chr(10) order by worker_number, year, sequence)
                                         from entitlement_year y), '')
                            || coalesce((select string_agg(m::text, chr(10) order by worker_number, sequence, line)
                                         from entitlement_movement m), '')
                        """)
                .query(String.class)
                .single();
    }
}
