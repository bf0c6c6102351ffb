package org.fondsloket.ledger.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.ledger.bank.transaction.PaymentReference;
import org.fondsloket.ledger.schedule.DatedJob;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements of the bank on real servers: in by file, out onto the accounts. */
@ServiceIT("ledger")
class BankIT {

    private static final AtomicInteger SERIAL = new AtomicInteger(5_000_000);

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private JdbcClient jdbc;
    @Autowired private EventProcessingConfiguration processing;
    @Autowired private List<DatedJob> dailyJobs;

    private final String employer = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();

    private final String neighbour = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();

    /** Banks number their entries; each test has a bank day of its own. */
    private final String mark = String.valueOf(SERIAL.incrementAndGet());

    private Caller clerk;
    private Caller anna;

    @BeforeEach
    void register() {
        for (String number : List.of(neighbour, employer)) {
            outerEvents.publish(
                    number,
                    new EmployerRegistered(
                            number,
                            "Bouwbedrijf De Linde B.V.",
                            "NL",
                            "BRICKLAYING",
                            LocalDate.of(2026, 1, 1)));
        }
        clerk = Caller.with(service, "FUND", "CLERK");
        anna = Caller.with(service, employer, "ACC");
        await().until(
                        () ->
                                jdbc.sql(
                                                        "select count(*) from bank_employer where employer_number in (?, ?)")
                                                .params(employer, neighbour)
                                                .query(Long.class)
                                                .single()
                                        == 2);
    }

    @Test
    @DisplayName("issue 4: a payment by camt file stands on the account of the employer it names")
    void bringsPaymentsToTheirAccounts() {
        Answer taken = send("normal-08.xml");

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.at("/0/statementId")).isEqualTo("2026-101-" + mark);
        assertThat(taken.at("/0/matched")).isEqualTo("2");
        assertThat(taken.at("/0/unclear")).isEqualTo("0");
        assertThat(taken.at("/0/closing")).isEqualTo("12840.31");
        assertThat(awaitBalance("-2840.31").json().path("openItems")).isEmpty();
        Answer entries = anna.get("/api/employers/" + employer + "/account/entries");
        assertThat(entries.at("/0/type")).isEqualTo("PAYMENT");
        assertThat(entries.at("/0/valueDate")).isEqualTo("2026-04-24");
        assertThat(entries.at("/0/month")).isEqualTo("2026-03");
        assertThat(entries.at("/1/month")).isEqualTo("2026-04");
    }

    @Test
    @DisplayName("issue 4: the same camt file twice, in both versions, books nothing twice")
    void booksTheSameFileOnce() {
        send("normal-08.xml");
        Answer again = send("normal-08.xml");
        Answer older = send("normal-02.xml");
        Answer elsewhere = send("same-entry-elsewhere.xml");

        assertThat(again.at("/0/matched")).isEqualTo("0");
        assertThat(again.at("/0/known")).isEqualTo("2");
        assertThat(older.at("/0/known")).isEqualTo("2");
        assertThat(elsewhere.at("/0/known")).isEqualTo("1");
        awaitBalance("-2840.31");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from domain_event_entry where aggregate_identifier = ?")
                                .param("Account:" + employer)
                                .query(Long.class)
                                .single())
                .as("two payments, and no third event")
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "ten years after a movement nobody knows any more who paid; what still waits keeps its sender, and the bookings stay")
    void forgetsWhoPaidInTime() {
        String statement = send("normal-08.xml").at("/0/statementKey");
        String unclear = send("missing-reference.xml").at("/0/statementKey");
        awaitBalance("-2840.31");
        long paid = 2;
        await().until(() -> particulars(statement, "PAYMENT") == paid);
        await().until(() -> particulars(unclear, "UNCLEAR") > 0);
        long waiting = particulars(unclear, "UNCLEAR");
        keepFile("2026-04-20T08:00:00Z");
        keepFile("2026-11-20T08:00:00Z");

        retention().run(LocalDate.of(2036, 4, 24));
        assertThat(particulars(statement, "PAYMENT")).isEqualTo(paid);
        assertThat(files()).isEqualTo(1);
        retention().run(LocalDate.of(2036, 6, 30));
        retention().run(LocalDate.of(2036, 6, 30));

        assertThat(particulars(statement, "PAYMENT")).isZero();
        assertThat(particulars(unclear, "UNCLEAR")).isEqualTo(waiting);
        assertThat(files()).isEqualTo(1);
        awaitBalance("-2840.31");
    }

    private DatedJob retention() {
        return dailyJobs.stream()
                .filter(job -> job.name().equals("bank-retention"))
                .findFirst()
                .orElseThrow();
    }

    private long particulars(String statementKey, String... states) {
        return jdbc.sql(
                        """
                        select count(*) from bank_particulars join bank_transaction using (transaction_id)
                        where statement_key = ? and state = any(?)
                        """)
                .params(statementKey, states)
                .query(Long.class)
                .single();
    }

    private void keepFile(String at) {
        jdbc.sql(
                        "insert into payment_file (run_id, content, created_at) values (?, ?, ?::timestamptz)")
                .params(mark + at, new byte[] {1}, at)
                .update();
    }

    private long files() {
        return jdbc.sql("select count(*) from payment_file where run_id like ?")
                .param(mark + "%")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName(
            "issue 4: a file with one broken entry: the good ones booked, the broken one listed")
    void listsTheBrokenEntry() {
        Answer taken = send("broken-entry.xml", "nl");

        assertThat(taken.at("/0/matched")).isEqualTo("2");
        assertThat(taken.json().at("/0/broken"))
                .extracting(
                        broken -> broken.path("position").asString(),
                        broken -> broken.path("fault").asString())
                .containsExactly(
                        tuple("2", "AMOUNT_UNREADABLE"), tuple("4", "WITHOUT_BANK_REFERENCE"));
        assertThat(taken.at("/0/broken/0/message")).isEqualTo("Het bedrag is niet leesbaar.");
        awaitBalance("-400.00");
        String key = taken.at("/0/statementKey");
        Answer listed =
                await().until(
                                () -> clerk.get("/api/bank/statements/" + key),
                                answer -> answer.status() == 200);
        assertThat(listed.json().at("/broken")).hasSize(2);
        assertThat(clerk.get("/api/bank/statements?size=1").json()).hasSize(1);
    }

    @Test
    @DisplayName("issue 4: a broken file is refused whole, and nothing of it is booked")
    void refusesABrokenFileWhole() {
        Stream.of(
                        "truncated.xml",
                        "wrong-namespace.xml",
                        "external-entity.xml",
                        "entity-bomb.xml",
                        "wrong-account.xml",
                        "wrong-sum.xml")
                .forEach(
                        name -> {
                            Answer refused = send(name);
                            assertThat(refused.status()).as(name + refused.text()).isEqualTo(422);
                            assertThat(refused.at("/code")).startsWith("BANK_FILE_");
                        });

        assertThat(
                        jdbc.sql(
                                        "select count(*) from domain_event_entry where aggregate_identifier = ?")
                                .param("Account:" + employer)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        Answer refused = clerk.upload("/api/bank/statements", "x".repeat(5_400_000), "en");

        assertThat(refused.status()).isEqualTo(413);
    }

    @Test
    @DisplayName("a batch is its payments: two find their month, the third waits")
    void takesABatchApart() {
        Answer taken = send("batch-08.xml");

        assertThat(taken.at("/0/entries")).isEqualTo("1");
        assertThat(taken.at("/0/matched")).isEqualTo("2");
        assertThat(taken.at("/0/unclear")).isEqualTo("1");
        awaitBalance("-300.00");
    }

    @Test
    @DisplayName("issue 4: what does not match waits in the clearing list until a clerk assigns it")
    void clearsWhatDoesNotMatch() {
        Answer taken = send("missing-reference.xml");
        String statement = taken.at("/0/statementKey");
        assertThat(taken.at("/0/unclear")).as(taken.text()).isEqualTo("3");

        List<Waiting> waiting = awaitWaiting(statement, 3);
        assertThat(waiting)
                .extracting(Waiting::reason)
                .containsExactlyInAnyOrder(
                        "NO_REFERENCE", "REFERENCE_AMBIGUOUS", "REFERENCE_MISTYPED");
        await().untilAsserted(
                        () -> assertThat(clearingOf(waiting)).isEqualByComparingTo("-780.00"));

        Waiting first = waitingFor(waiting, "250.00");
        Answer assigned =
                clerk.post(
                        "/api/bank/transactions/" + first.id() + "/assignment",
                        """
                        {"employerNumber": "%s", "month": "2026-04", "reason": "Letter of 28 May"}
                        """
                                .formatted(employer));

        assertThat(assigned.status()).as(assigned.text()).isEqualTo(200);
        assertThat(assigned.at("/state")).isEqualTo("ASSIGNED");
        assertThat(assigned.at("/reason")).isEqualTo("Letter of 28 May");
        awaitBalance("-250.00");
        await().untilAsserted(
                        () -> assertThat(clearingOf(waiting)).isEqualByComparingTo("-530.00"));
        assertThat(
                        clerk.post(
                                        "/api/bank/transactions/" + first.id() + "/assignment",
                                        """
                                        {"employerNumber": "%s", "reason": "again"}
                                        """
                                                .formatted(employer))
                                .at("/code"))
                .isEqualTo("BANK_TRANSACTION_NOT_WAITING");
    }

    @Test
    void asksForAReasonAndAnEmployerThatExists() {
        String statement = send("missing-reference.xml").at("/0/statementKey");
        String path =
                "/api/bank/transactions/"
                        + awaitWaiting(statement, 3).getFirst().id()
                        + "/assignment";

        assertThat(
                        clerk.post(path, "{\"employerNumber\": \"" + employer + "\"}")
                                .at("/errors/0/pointer"))
                .isEqualTo("/reason");
        assertThat(
                        clerk.post(path, "{\"employerNumber\": \"00000000\", \"reason\": \"x\"}")
                                .at("/errors/0/code"))
                .isEqualTo("bank.employer-unknown");
        assertThat(
                        clerk.post(
                                        "/api/bank/transactions/"
                                                + UUID.randomUUID()
                                                + "/assignment",
                                        "{}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("scheme 6.1: a payment that the bank takes back is owed again")
    void booksAReturnedPayment() {
        send("normal-08.xml");
        Answer taken = send("returned.xml");

        assertThat(taken.at("/0/matched")).as(taken.text()).isEqualTo("1");
        assertThat(taken.at("/0/unclear")).as("the bank's own fee").isEqualTo("1");
        awaitBalance("-1419.05");
        Answer entries = anna.get("/api/employers/" + employer + "/account/entries");
        assertThat(entries.json())
                .extracting(entry -> entry.path("type").asString())
                .contains("PAYMENT_RETURN");
    }

    @Test
    @DisplayName("T3 rebuild equals live, and no event says who paid")
    void rebuildsItsListsFromTheEvents() {
        String statement = send("missing-reference.xml").at("/0/statementKey");
        send("normal-08.xml");
        awaitWaiting(statement, 3);
        await().until(() -> clerk.get("/api/bank/statements").text().contains("2026-101-" + mark));
        String live = rows();

        StreamingEventProcessor bank =
                processing.eventProcessor("bank", StreamingEventProcessor.class).orElseThrow();
        bank.shutDown();
        bank.resetTokens();
        assertThat(jdbc.sql("select count(*) from bank_transaction").query(Long.class).single())
                .isZero();
        bank.start();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(live));
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from domain_event_entry
                                        where convert_from(payload, 'UTF8') ~ 'Kowalski|PL6110901|NL91ABNA|Popescu|Danke'
                                        """)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    @DisplayName("who paid can be forgotten, the money stays")
    void forgetsWhoPaid() {
        String statement = send("missing-reference.xml").at("/0/statementKey");
        Waiting payment = waitingFor(awaitWaiting(statement, 3), "250.00");
        String path = "/api/bank/transactions/" + payment.id();
        assertThat(clerk.get(path).at("/counterparty")).isEqualTo("Jan Kowalski");

        assertThat(clerk.post(path + "/erasure", "{\"reason\": \"asked for\"}").status())
                .isEqualTo(204);

        assertThat(clerk.get(path).at("/counterparty")).isEmpty();
        assertThat(clerk.get(path).at("/amount")).isEqualTo("250.00");
        assertThat(clerk.post(path + "/return", "{\"reason\": \"nobody knows it\"}").at("/code"))
                .isEqualTo("BANK_SENDER_UNKNOWN");
    }

    @Test
    void letsOnlyClerksSeeTheBank() {
        for (String path :
                List.of(
                        "/api/bank/statements",
                        "/api/bank/transactions",
                        "/api/bank/payouts",
                        "/api/bank/payment-runs",
                        "/api/bank/recipients/" + employer)) {
            assertThat(anna.get(path).status()).as(path).isEqualTo(403);
            assertThat(Caller.nobody(service).get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(anna.upload("/api/bank/statements", "x", "en").status()).isEqualTo(403);
    }

    private Answer send(String name) {
        return send(name, "en");
    }

    /** The sample with this test's employer and numbers of its own. */
    private Answer send(String name, String language) {
        String text =
                CamtSamples.text(name)
                        .replace(
                                new PaymentReference("20417358", YearMonth.of(2026, 4))
                                        .creditorReference(),
                                new PaymentReference(employer, YearMonth.of(2026, 4))
                                        .creditorReference())
                        .replace("20417358", employer)
                        .replace("30500003", neighbour)
                        .replaceAll("<Id>(2026-[0-9]+)</Id>", "<Id>$1-" + mark + "</Id>")
                        .replaceAll(
                                "<AcctSvcrRef>([0-9]+)</AcctSvcrRef>",
                                "<AcctSvcrRef>$1-" + mark + "</AcctSvcrRef>");
        return clerk.upload("/api/bank/statements", text, language);
    }

    private Answer awaitBalance(String balance) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> anna.get("/api/employers/" + employer + "/account"),
                        account -> account.at("/balance").equals(balance));
    }

    private List<Waiting> awaitWaiting(String statementKey, int count) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> waiting(statementKey), waiting -> waiting.size() == count);
    }

    private List<Waiting> waiting(String statementKey) {
        return clerk.get("/api/bank/transactions?state=UNCLEAR&size=500")
                .json()
                .valueStream()
                .filter(row -> row.path("statementKey").asString().equals(statementKey))
                .map(
                        row ->
                                new Waiting(
                                        row.path("transactionId").asString(),
                                        row.path("unclearReason").asString(),
                                        row.path("amount").asString()))
                .toList();
    }

    private static Waiting waitingFor(List<Waiting> waiting, String amount) {
        return waiting.stream()
                .filter(each -> each.amount().equals(amount))
                .findFirst()
                .orElseThrow();
    }

    /** What these movements left on the clearing account. */
    private BigDecimal clearingOf(List<Waiting> movements) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount), 0) from entry
                        where account = 'CLEARING' and source_event_id = any(?)
                        """)
                .param((Object) movements.stream().map(Waiting::id).toArray(String[]::new))
                .query(BigDecimal.class)
                .single();
    }

    private String rows() {
        return jdbc.sql(
                        """
                        select coalesce((select string_agg(t::text, chr(10) order by transaction_id)
                                         from bank_transaction t), '')
                            || coalesce((select string_agg(s::text, chr(10) order by statement_key)
                                         from bank_statement s), '')
                        """)
                .query(String.class)
                .single();
    }

    private record Waiting(String id, String reason, String amount) {}
}
