package org.fondsloket.ledger;

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
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.ledger.bank.CamtSamples;
import org.fondsloket.ledger.bank.run.Payout;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutOrdered;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.fondsloket.platform.event.Envelope;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Money that leaves the fund, on real servers: ordered, proposed, approved, sent, executed. */
@ServiceIT("ledger")
class PayoutIT {

    private static final AtomicInteger SERIAL = new AtomicInteger(5_500_000);

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private JdbcClient jdbc;
    @Autowired private EventStore store;
    @Autowired private TransactionTemplate transactions;
    @Autowired private EventProcessingConfiguration processing;

    private final String employer = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
    private final String mark = String.valueOf(SERIAL.incrementAndGet());
    private final String payout = UUID.randomUUID().toString();

    private Caller anna;
    private Caller bert;
    private Caller company;

    @BeforeEach
    void register() {
        outerEvents.publish(
                employer,
                new EmployerRegistered(
                        employer, "Müller & Zoon", "NL", "BRICKLAYING", LocalDate.of(2026, 1, 1)));
        anna = Caller.with(service, "FUND", "CLERK");
        bert = Caller.with(service, "FUND", "CLERK");
        company = Caller.with(service, employer, "ACC");
        await().until(
                        () ->
                                jdbc.sql(
                                                "select exists (select 1 from bank_employer where employer_number = ?)")
                                        .param(employer)
                                        .query(Boolean.class)
                                        .single());
    }

    @Test
    @DisplayName("issue 4: four eyes, once into a file, confirmed by the bank")
    void sendsAPayoutByTwoPeopleOnce() {
        order("163.07");
        String propose = "{\"payoutIds\": [\"" + payout + "\"], \"reason\": \"this week\"}";
        assertThat(anna.post("/api/bank/payment-runs", propose).at("/code"))
                .isEqualTo("RECIPIENT_UNKNOWN");
        recipient("NL91 ABNA 0417 1643 00");

        Answer proposed = anna.post("/api/bank/payment-runs", propose);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        String run = "/api/bank/payment-runs/" + proposed.at("/runId");
        assertThat(anna.get(run + "/file").at("/code")).isEqualTo("PAYMENT_RUN_NOT_APPROVED");
        assertThat(bert.post("/api/bank/payment-runs", propose).at("/code"))
                .as("it is in a run already")
                .isEqualTo("PAYOUT_TAKEN");
        Answer alone = anna.post(run + "/approval", "{\"reason\": \"I agree with myself\"}");
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.at("/code")).isEqualTo("FOUR_EYES_NEEDED");

        Answer approved = bert.post(run + "/approval", "{\"reason\": \"compared\"}");
        assertThat(approved.at("/state")).as(approved.text()).isEqualTo("APPROVED");
        String file = anna.get(run + "/file").text();
        assertThat(file)
                .contains("<EndToEndId>" + Payout.endToEndId(payout) + "</EndToEndId>")
                .contains("<InstdAmt Ccy=\"EUR\">163.07</InstdAmt>")
                .contains("<Nm>Muller + Zoon</Nm>")
                .contains("<IBAN>NL91ABNA0417164300</IBAN>");
        assertThat(bert.get(run + "/file").text()).isEqualTo(file);
        assertThat(bert.post(run + "/approval", "{\"reason\": \"again\"}").at("/code"))
                .isEqualTo("PAYMENT_RUN_DECIDED");
        assertThat(bert.post("/api/bank/payment-runs", propose).at("/code"))
                .isEqualTo("PAYOUT_TAKEN");

        awaitPayout("SENT");
        Answer taken = upload(debit("163.07", Payout.endToEndId(payout)));
        assertThat(taken.at("/0/matched")).as(taken.text()).isEqualTo("1");
        awaitPayout("EXECUTED");
        await().untilAsserted(
                        () ->
                                assertThat(
                                                company.get(
                                                                "/api/employers/"
                                                                        + employer
                                                                        + "/account/entries")
                                                        .json())
                                        .extracting(entry -> entry.path("type").asString())
                                        .containsExactly("PAYOUT"));
    }

    @Test
    void letsAPayoutOfARejectedRunGoAgain() {
        order("20.00");
        recipient("NL91ABNA0417164300");
        String propose = "{\"payoutIds\": [\"" + payout + "\"], \"reason\": \"this week\"}";
        String run =
                "/api/bank/payment-runs/"
                        + anna.post("/api/bank/payment-runs", propose).at("/runId");

        assertThat(bert.post(run + "/rejection", "{\"reason\": \"wrong week\"}").at("/state"))
                .isEqualTo("REJECTED");
        awaitPayout("WAITING");

        assertThat(bert.post("/api/bank/payment-runs", propose).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("money of a stranger goes back to its sender the same way")
    void sendsBackWhatBelongsToNobody() {
        String statement =
                upload(
                                CamtSamples.text("missing-reference.xml")
                                        .replaceAll(
                                                "<Id>(2026-[0-9]+)</Id>",
                                                "<Id>$1-" + mark + "</Id>")
                                        .replaceAll(
                                                "<AcctSvcrRef>([0-9]+)</AcctSvcrRef>",
                                                "<AcctSvcrRef>$1-" + mark + "</AcctSvcrRef>"))
                        .at("/0/statementKey");
        String transaction =
                await().until(
                                () ->
                                        jdbc.sql(
                                                        """
                                                        select transaction_id from bank_transaction
                                                        where statement_key = ? and amount = 250.00
                                                        """)
                                                .param(statement)
                                                .query(String.class)
                                                .list(),
                                found -> found.size() == 1)
                        .getFirst();

        Answer marked =
                anna.post(
                        "/api/bank/transactions/" + transaction + "/return",
                        "{\"reason\": \"not ours\"}");
        assertThat(marked.at("/state")).as(marked.text()).isEqualTo("TO_SEND_BACK");
        String back = marked.at("/payoutId");
        await().until(() -> payouts("WAITING").contains(back));
        String run =
                "/api/bank/payment-runs/"
                        + anna.post(
                                        "/api/bank/payment-runs",
                                        "{\"payoutIds\": [\""
                                                + back
                                                + "\"], \"reason\": \"not ours\"}")
                                .at("/runId");
        bert.post(run + "/approval", "{\"reason\": \"right\"}");
        assertThat(bert.get(run + "/file").text()).contains("PL61109010140000071219812874");
        await().until(() -> payouts("SENT").contains(back));

        upload(debit("250.00", Payout.endToEndId(back)));

        await().untilAsserted(
                        () ->
                                assertThat(
                                                jdbc.sql(
                                                                """
                                                                select coalesce(sum(amount), 0) from entry
                                                                where account = 'CLEARING' and source_event_id = ?
                                                                """)
                                                        .param(transaction)
                                                        .query(BigDecimal.class)
                                                        .single())
                                        .isEqualByComparingTo("0.00"));
        await().until(
                        () ->
                                anna.get("/api/bank/transactions/" + transaction)
                                        .at("/state")
                                        .equals("SENT_BACK"));
    }

    @Test
    @DisplayName("who changes an account alone could pay himself")
    void needsTwoPeopleForARecipient() {
        String path = "/api/bank/recipients/" + employer;
        assertThat(
                        anna.post(
                                        path,
                                        "{\"iban\": \"NL00ABNA0417164300\", \"holder\": \"x\", \"reason\": \"form\"}")
                                .at("/errors/0/code"))
                .isEqualTo("bank.iban-invalid");
        Answer entered =
                anna.post(
                        path,
                        "{\"iban\": \"NL91ABNA0417164300\", \"holder\": \"x\", \"reason\": \"form\"}");
        String account = path + "/" + entered.at("/accountId");

        assertThat(anna.post(account + "/approval", "{\"reason\": \"mine\"}").at("/code"))
                .isEqualTo("FOUR_EYES_NEEDED");
        assertThat(bert.post(account + "/approval", "{\"reason\": \"seen\"}").at("/state"))
                .isEqualTo("CONFIRMED");
    }

    @Test
    @DisplayName("T3 rebuild equals live for payouts, runs and recipients")
    void rebuildsItsListsFromTheEvents() {
        order("30.00");
        recipient("NL91ABNA0417164300");
        String run =
                "/api/bank/payment-runs/"
                        + anna.post(
                                        "/api/bank/payment-runs",
                                        "{\"payoutIds\": [\""
                                                + payout
                                                + "\"], \"reason\": \"now\"}")
                                .at("/runId");
        bert.post(run + "/approval", "{\"reason\": \"right\"}");
        awaitPayout("SENT");
        String live = rows();

        StreamingEventProcessor payouts =
                processing.eventProcessor("payouts", StreamingEventProcessor.class).orElseThrow();
        payouts.shutDown();
        payouts.resetTokens();
        assertThat(jdbc.sql("select count(*) from payout").query(Long.class).single()).isZero();
        payouts.start();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(live));
    }

    @Test
    @DisplayName("example 5, first rows: reported, paid by camt file, balance 0; S000-37 says why")
    void showsAMonthThatIsReportedAndPaid() {
        YearMonth march = YearMonth.of(2026, 3);
        outerEvents.publish(employer, Reports.report(employer, march, "9397.70"));
        awaitBalance("1419.05");
        upload(
                CamtSamples.text("normal-08.xml")
                        .replace("RF7520417358202604", "NONE")
                        .replace("20417358", employer)
                        .replaceAll("<Id>(2026-[0-9]+)</Id>", "<Id>$1-" + mark + "</Id>")
                        .replaceAll(
                                "<AcctSvcrRef>([0-9]+)</AcctSvcrRef>",
                                "<AcctSvcrRef>$1-" + mark + "</AcctSvcrRef>"));
        awaitBalance("0.00");

        String path = "/api/employers/" + employer + "/account/statement";
        Answer april = company.get(path + "?from=2026-04-01&to=2026-04-30", "de");
        assertThat(april.status()).as(april.text()).isEqualTo(200);
        assertThat(april.at("/openingBalance")).isEqualTo("0.00");
        assertThat(april.at("/closingBalance")).isEqualTo("0.00");
        assertThat(april.at("/months/0/month")).isEqualTo("2026-04");
        assertThat(april.json().at("/months/0/entries"))
                .extracting(
                        entry -> entry.path("valueDate").asString(),
                        entry -> entry.path("what").asString(),
                        entry -> entry.path("amount").asString(),
                        entry -> entry.path("balance").asString())
                .containsExactly(
                        tuple("2026-04-24", "Zahlung", "-1419.05", "-1419.05"),
                        tuple("2026-04-28", "Beitrag", "1419.05", "0.00"));
        assertThat(april.json().path("openItems")).isEmpty();
        Answer early = company.get(path + "?from=2026-04-01&to=2026-04-27");
        assertThat(early.at("/closingBalance")).isEqualTo("-1419.05");
        Answer unknown =
                company.get(path + "?from=2026-04-01&to=2026-04-30&asKnownAt=2026-01-01T00:00:00Z");
        assertThat(unknown.at("/closingBalance")).isEqualTo("0.00");
        assertThat(unknown.json().path("months")).isEmpty();
        String table =
                company.get(
                                "/api/employers/"
                                        + employer
                                        + "/account/statement.csv?from=2026-04-01&to=2026-04-30",
                                "nl")
                        .text();
        assertThat(table)
                .startsWith("\uFEFFRegel;Valutadatum;")
                .contains(";2026-04-24;", ";-1419,05;")
                .contains("Eindsaldo;2026-04-30;;;;;0,00;");
        assertThat(company.get(path + "?from=2026-05-01&to=2026-04-30").at("/code"))
                .isEqualTo("STATEMENT_PERIOD_REVERSED");
        assertThat(Caller.with(service, "20417366", "ACC").get(path).status()).isEqualTo(404);
    }

    /** As the account orders it when reimbursements exceed what is owed. */
    private void order(String amount) {
        transactions.executeWithoutResult(
                open ->
                        store.publish(
                                new GenericDomainEventMessage<>(
                                        "ContributionAccount",
                                        "Account:" + employer,
                                        0,
                                        new PayoutOrdered(
                                                payout,
                                                employer,
                                                new BigDecimal(amount),
                                                LocalDate.of(2026, 6, 12),
                                                List.of()),
                                        EnvelopeMetaData.write(Envelope.system("test", payout)))));
        awaitPayout("WAITING");
    }

    private void recipient(String iban) {
        String path = "/api/bank/recipients/" + employer;
        String account =
                anna.post(
                                path,
                                "{\"iban\": \"%s\", \"holder\": \"Zoon\", \"reason\": \"form\"}"
                                        .formatted(iban))
                        .at("/accountId");
        assertThat(
                        bert.post(path + "/" + account + "/approval", "{\"reason\": \"seen\"}")
                                .at("/state"))
                .isEqualTo("CONFIRMED");
    }

    private void awaitPayout(String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> payouts(state).contains(payout));
    }

    private String payouts(String state) {
        return anna.get("/api/bank/payouts?size=500&state=" + state).text();
    }

    private void awaitBalance(String balance) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                company.get("/api/employers/" + employer + "/account")
                                        .at("/balance")
                                        .equals(balance));
    }

    private String rows() {
        return jdbc.sql(
                        """
                        select coalesce((select string_agg(p::text, chr(10) order by payout_id) from payout p), '')
                            || coalesce((select string_agg(r::text, chr(10) order by run_id) from payment_run r), '')
                            || coalesce((select string_agg(r::text, chr(10) order by account_id) from recipient r), '')
                        """)
                .query(String.class)
                .single();
    }

    private Answer upload(String text) {
        return anna.upload("/api/bank/statements", text, "en");
    }

    /** What the bank says when it has executed a payment of the fund. */
    private String debit(String amount, String endToEndId) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
          <GrpHdr><MsgId>1</MsgId><CreDtTm>2026-06-17T05:00:00+02:00</CreDtTm></GrpHdr>
          <Stmt><Id>2026-120-%1$s</Id>
            <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>
            <Ntry><Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
              <BookgDt><Dt>2026-06-16</Dt></BookgDt><ValDt><Dt>2026-06-16</Dt></ValDt>
              <AcctSvcrRef>DEBIT-%1$s</AcctSvcrRef>
              <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
              <NtryDtls><TxDtls><Refs><EndToEndId>%3$s</EndToEndId></Refs></TxDtls></NtryDtls>
            </Ntry>
          </Stmt>
        </BkToCstmrStmt></Document>
        """
                .formatted(mark, amount, endToEndId);
    }
}
