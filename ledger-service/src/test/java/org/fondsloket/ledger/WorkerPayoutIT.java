package org.fondsloket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.fondsloket.ledger.bank.run.Payout;
import org.fondsloket.ledger.leave.LeaveCommand.CloseYear;
import org.fondsloket.ledger.leave.LeaveCommand.LapseYear;
import org.fondsloket.ledger.leave.ReportedLeave;
import org.fondsloket.ledger.leave.ReportedMonth;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the fund pays workers itself, and what it pays for itself. */
@ServiceIT("ledger")
class WorkerPayoutIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final AtomicInteger SERIAL = new AtomicInteger(1);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String RULES = RuleSets.published().latest().id();

    @Autowired private ApplicationContext service;
    @Autowired private ReportedLeave leave;
    @Autowired private Commands commands;
    @Autowired private MutableClock clock;
    @Autowired private JdbcClient jdbc;

    private final int serial = SERIAL.getAndIncrement();
    private final String worker = "39%08d".formatted(serial);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Caller anna;
    private Caller bert;

    @BeforeEach
    void come() {
        clock.set(LocalDate.of(2026, 6, 10).atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
        anna = Caller.with(service, "FUND", "CLERK");
        bert = Caller.with(service, "FUND", "CLERK");
    }

    @Test
    @DisplayName(
            "issue 4.7, example 8 with full cover: a compensation leaves by four eyes, in one file,"
                    + " and the bank confirms it")
    void paysAWorker() {
        for (int month = 3; month <= 11; month++) {
            report(YearMonth.of(2024, month));
        }
        Envelope envelope = Envelope.system("test", "year");
        commands.send(new CloseYear(worker, 2024, LocalDate.of(2025, 2, 17), RULES), envelope);
        commands.send(new LapseYear(worker, 2024, LocalDate.of(2026, 1, 1), RULES), envelope);
        BigDecimal owedBefore = owed();
        Answer paid =
                anna.put(
                        "/api/leave-accounts/" + worker + "/compensations/" + UUID.randomUUID(),
                        "{\"year\": 2024}");
        assertThat(paid.at("/paid")).as(paid.text()).isEqualTo("3911.63");

        JsonNode payout = await().atMost(LONG).until(this::waiting, each -> !each.isEmpty());
        String id = payout.path("payoutId").asString();
        assertThat(payout.path("amount").asString())
                .as("3,911.63 less 20 % tax 782.33 and surcharge 43.03")
                .isEqualTo("3086.27");
        assertThat(payout.path("year").asInt()).isEqualTo(2024);
        assertThat(
                        anna.post(
                                        "/api/bank/payouts/" + id + "/cancellation",
                                        "{\"reason\": \"no\"}")
                                .at("/code"))
                .isEqualTo("PAYOUT_OF_A_WORKER");
        String propose = "{\"payoutIds\": [\"" + id + "\"], \"reason\": \"this week\"}";
        assertThat(anna.post("/api/bank/payment-runs", propose).at("/code"))
                .isEqualTo("RECIPIENT_UNKNOWN");
        recipient();
        String run =
                "/api/bank/payment-runs/"
                        + anna.post("/api/bank/payment-runs", propose).at("/runId");
        assertThat(anna.post(run + "/approval", "{\"reason\": \"mine\"}").at("/code"))
                .isEqualTo("FOUR_EYES_NEEDED");
        assertThat(bert.post(run + "/approval", "{\"reason\": \"right\"}").at("/state"))
                .isEqualTo("APPROVED");
        assertThat(anna.get(run + "/file").text())
                .contains("<InstdAmt Ccy=\"EUR\">3086.27</InstdAmt>")
                .contains("<Nm>Jan Kowalski</Nm>")
                .contains("<IBAN>PL61109010140000071219812874</IBAN>");

        Answer executed = upload(debit("3086.27", Payout.endToEndId(id)));
        assertThat(executed.at("/0/matched")).as(executed.text()).isEqualTo("1");
        await().atMost(LONG)
                .until(
                        () ->
                                anna.get("/api/bank/payouts?size=500&state=EXECUTED")
                                        .text()
                                        .contains(id));
        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(owed().subtract(owedBefore))
                                        .as("tax and surcharge are still owed")
                                        .isEqualByComparingTo("825.36"));
        assertThat(
                        jdbc.sql(
                                        """
                                        select coalesce(string_agg(convert_from(payload, 'UTF8'), ''), '')
                                        from domain_event_entry
                                        """)
                                .query(String.class)
                                .single())
                .doesNotContain("Kowalski")
                .doesNotContain("PL61109010140000071219812874");
    }

    @Test
    @DisplayName("issue 4.4: a fee of the bank goes from the clearing list to the fund's own cost")
    void bearsAFeeItself() {
        BigDecimal before = sum("FUND_COST:2026");
        Answer uploaded = upload(debit("12.40", "NOTPROVIDED"));
        assertThat(uploaded.at("/0/unclear")).as(uploaded.text()).isEqualTo("1");
        String id =
                await().atMost(LONG)
                        .until(
                                () ->
                                        jdbc.sql(
                                                        """
                                                        select transaction_id from bank_transaction
                                                        where state = 'UNCLEAR' and amount = -12.40
                                                        """)
                                                .query(String.class)
                                                .optional()
                                                .orElse(""),
                                found -> !found.isEmpty());
        String path = "/api/bank/transactions/" + id;

        assertThat(anna.post(path + "/fund-cost", "{}").status()).isEqualTo(422);
        Answer borne = anna.post(path + "/fund-cost", "{\"reason\": \"fees of May\"}");
        assertThat(borne.at("/state")).as(borne.text()).isEqualTo("FUND_COST");
        assertThat(borne.at("/reason")).isEqualTo("fees of May");
        assertThat(anna.post(path + "/fund-cost", "{\"reason\": \"again\"}").at("/code"))
                .isEqualTo("BANK_TRANSACTION_NOT_WAITING");
        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(sum("FUND_COST:2026").subtract(before))
                                        .isEqualByComparingTo("12.40"));
    }

    private void report(YearMonth month) {
        leave.record(
                new ReportedLeave.Report(
                        worker + month,
                        "20417358",
                        month,
                        1,
                        "event-" + worker + month,
                        RULES,
                        List.of(
                                new ReportedMonth(
                                        worker,
                                        "20417358",
                                        month,
                                        List.of(
                                                new ReportedMonth.Days(
                                                        month.atDay(1), month.atEndOfMonth())),
                                        List.of(),
                                        new BigDecimal("3050.00"),
                                        null,
                                        List.of()))),
                Envelope.system("test", "report"));
    }

    private void recipient() {
        String path = "/api/bank/recipients/" + worker;
        Answer entered =
                anna.post(
                        path,
                        """
                        {"iban": "PL61109010140000071219812874", "holder": "Jan Kowalski", "reason": "form"}
                        """);
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        String account = path + "/" + entered.at("/accountId");
        assertThat(anna.post(account + "/approval", "{\"reason\": \"mine\"}").at("/code"))
                .isEqualTo("FOUR_EYES_NEEDED");
        assertThat(bert.post(account + "/approval", "{\"reason\": \"seen\"}").at("/state"))
                .isEqualTo("CONFIRMED");
    }

    private JsonNode waiting() {
        for (JsonNode payout : anna.get("/api/bank/payouts?size=500&state=WAITING").json()) {
            if (payout.path("workerNumber").asString("").equals(worker)) {
                return payout;
            }
        }
        return anna.get("/api/bank/payouts?size=1&page=400").json();
    }

    /** What the fund owes workers for 2024. */
    private BigDecimal owed() {
        return sum("WORKER_PAYOUTS:2024").negate();
    }

    private BigDecimal sum(String account) {
        return jdbc.sql("select coalesce(sum(amount), 0) from entry where account = ?")
                .param(account)
                .query(BigDecimal.class)
                .single();
    }

    private Answer upload(String text) {
        return anna.upload("/api/bank/statements", text, "en");
    }

    private String debit(String amount, String endToEndId) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
          <GrpHdr><MsgId>1</MsgId><CreDtTm>2026-06-17T05:00:00+02:00</CreDtTm></GrpHdr>
          <Stmt><Id>2026-%1$s</Id>
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
