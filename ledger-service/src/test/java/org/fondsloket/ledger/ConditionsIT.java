package org.fondsloket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.contracts.InterimStatementDue;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.PayoutOrdered;
import org.fondsloket.ledger.contribution.ContributionCommand.ReceivePayment;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.scheme.Money;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** On what a reimbursement depends, as the employer sees it, and where its money goes. */
@ServiceIT("ledger")
class ConditionsIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final AtomicInteger SERIAL = new AtomicInteger(7_800_000);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private Commands commands;
    @Autowired private MutableClock clock;

    private final String worker = "38%08d".formatted(SERIAL.incrementAndGet());
    private final String employer = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
    private final String path = "/api/employers/" + employer + "/account";
    private Caller anna;

    @BeforeEach
    void come() {
        clock.set(LocalDate.of(2026, 6, 12).atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
        anna = Caller.with(service, employer, "ACC");
    }

    @Test
    @DisplayName(
            "6.5: bank account and assurance have their light; the employer's own account is used,"
                    + " and the worker hears of the reimbursement (LT-12, LT-15)")
    void showsEachCondition() {
        fourMonths();
        send(may("2026-11"));
        assertThat(lights())
                .containsEntry("ALL_REPORTS_SENT", "GREEN")
                .containsEntry("NOTHING_PAST_DUE", "RED")
                .containsEntry("BANK_ACCOUNT_CONFIRMED", "RED")
                .containsEntry("ASSURANCE_GIVEN", "GREEN")
                .containsEntry("CLAIMED_IN_TIME", "GREEN")
                .containsEntry("DAYS_AND_MONEY_AVAILABLE", "GREEN");

        account(2, "NL91ABNA0417164300");
        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(lights())
                                        .containsEntry("BANK_ACCOUNT_CONFIRMED", "GREEN"));
        pay("1812.00");

        PayoutOrdered ordered =
                outerEvents
                        .awaitRecord(
                                PayoutOrdered.class, each -> each.employerNumber().equals(employer))
                        .content();
        assertThat(ordered.accountEnding()).isEqualTo("4300");
        InterimStatementDue told =
                outerEvents
                        .awaitRecord(
                                InterimStatementDue.class,
                                each -> each.workerNumber().equals(worker))
                        .content();
        assertThat(told.occasion()).isEqualTo("REIMBURSEMENT");
        assertThat(told.years().getLast().grantedPay()).isEqualByComparingTo("1539.00");
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        assertThat(clerk.get("/api/bank/recipients/" + employer).at("/0/state")).isEqualTo("TOLD");

        outerEvents.publishTombstone(employer, EmployerContactRecorded.class);
        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(lights())
                                        .as("erased")
                                        .containsEntry("BANK_ACCOUNT_CONFIRMED", "RED"));
    }

    @Test
    @DisplayName("6.5: a report without the assurance shows it; an older contact changes nothing")
    void showsWhatIsMissing() {
        fourMonths();
        send(may(null));
        assertThat(lights()).containsEntry("ASSURANCE_GIVEN", "RED");
        account(3, null);
        account(2, "NL91ABNA0417164300");
        account(4, null);
        assertThat(lights()).containsEntry("BANK_ACCOUNT_CONFIRMED", "RED");
    }

    @Test
    @DisplayName(
            "C7-REF Given a refund of 1,200.00 for Jan, Then days, rate and covering contributions are listed")
    void listsWhatARefundIsMadeOf() {
        for (int month = 1; month <= 4; month++) {
            send(Reports.reportOf(worker, employer, YearMonth.of(2026, month), "2631.58"));
        }
        commands.send(
                new ReceivePayment(
                        employer,
                        "in-time-" + employer,
                        LocalDate.of(2026, 2, 1),
                        Money.of("1589.48"),
                        null,
                        "camt"),
                Envelope.system("test", "payment"));
        send(
                Reports.withLeave(
                        Reports.reportOf(worker, employer, YearMonth.of(2026, 5), "2631.58"),
                        LocalDate.of(2026, 5, 11),
                        LocalDate.of(2026, 5, 21),
                        8,
                        "1200.00",
                        "2026-11"));
        Caller ewa = Caller.with(service, employer, "REF");
        Answer listed =
                await().atMost(LONG)
                        .until(
                                () -> ewa.get(path + "/refunds"),
                                answer -> answer.at("/0/state").equals("CREDITED"));
        String refund = path + "/refunds/" + listed.at("/0/refundId");

        Answer opened =
                await().atMost(LONG)
                        .until(
                                () -> ewa.get(refund),
                                answer -> answer.json().at("/origins/0/contributions").size() == 4);

        assertThat(listed.at("/0/workerNumber")).isEqualTo(worker);
        assertThat(opened.at("/amount")).isEqualTo("1200.00");
        assertThat(opened.at("/days")).isEqualTo("8");
        assertThat(opened.at("/payPaid")).isEqualTo("1200.00");
        assertThat(opened.json().path("origins")).hasSize(1);
        assertThat(opened.at("/origins/0/year")).isEqualTo("2026");
        assertThat(opened.at("/origins/0/dayRate")).isEqualTo("150.00");
        assertThat(opened.at("/origins/0/elsewhere")).isEqualTo("false");
        assertThat(opened.at("/origins/0/explanation/0/text"))
                .contains("€1,500.00 × 8 ÷ 10 = €1,200.00");
        assertThat(opened.json().at("/origins/0/contributions"))
                .extracting(
                        each -> each.path("month").asString(),
                        each -> each.path("earned").asString(),
                        each -> each.path("contribution").asString(),
                        each -> each.path("paid").asString(),
                        each -> each.path("open").asString())
                .containsExactly(
                        tuple("2026-01", "375.00", "397.37", "397.37", "0.00"),
                        tuple("2026-02", "375.00", "397.37", "397.37", "0.00"),
                        tuple("2026-03", "375.00", "397.37", "397.37", "0.00"),
                        tuple("2026-04", "375.00", "397.37", "397.37", "0.00"));
        assertThat(anna.get(refund).status()).as("the account alone").isEqualTo(403);
        assertThat(ewa.get(path + "/refunds/2026-05:" + worker + ":2026-05-12:1").status())
                .isEqualTo(404);
        assertThat(
                        Caller.with(
                                        service,
                                        EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value(),
                                        "REF")
                                .get(refund)
                                .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "LT-21 money waits two days for an account that the employer has just entered, and a clerk sees why")
    void keepsMoneyFromAnAccountThatIsTooNew() {
        clock.set(Instant.parse("2026-06-12T10:00:00Z"));
        fourMonths();
        account(1, "NL91ABNA0417164300");
        send(may("2026-11"));
        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(lights())
                                        .containsEntry("BANK_ACCOUNT_CONFIRMED", "GREEN"));
        pay("1812.00");
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        JsonNode waiting =
                await().atMost(LONG).until(() -> payout(clerk), found -> !found.isEmpty());
        String propose =
                "{\"payoutIds\": [\"%s\"], \"reason\": \"this week\"}"
                        .formatted(waiting.path("payoutId").asString());

        assertThat(waiting.at("/hold/reason").asString()).isEqualTo("NEW_ACCOUNT");
        assertThat(waiting.at("/hold/until").asString()).isEqualTo("2026-06-14T10:00:00Z");
        Answer refused = clerk.post("/api/bank/payment-runs", propose);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("RECIPIENT_TOO_NEW");
        clock.set(Instant.parse("2026-06-14T09:59:59Z"));
        account(2, "NL91ABNA0417164300");
        assertThat(clerk.post("/api/bank/payment-runs", propose).at("/code"))
                .isEqualTo("RECIPIENT_TOO_NEW");
        clock.set(Instant.parse("2026-06-14T10:00:00Z"));
        assertThat(payout(clerk).has("hold")).isFalse();
        assertThat(clerk.post("/api/bank/payment-runs", propose).status())
                .as("the same account told once more does not wait again")
                .isEqualTo(201);
    }

    private JsonNode payout(Caller clerk) {
        return clerk.get("/api/bank/payouts?size=500&state=WAITING")
                .json()
                .valueStream()
                .filter(each -> each.path("employerNumber").asString("").equals(employer))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private void fourMonths() {
        for (int month = 1; month <= 4; month++) {
            send(Reports.reportOf(worker, employer, YearMonth.of(2026, month), "3000.00"));
        }
    }

    /** Nine days of ten: 12,000.00 x 0.1425 x 9 / 10. */
    private MonthlyReportSubmitted may(@Nullable String assurance) {
        return Reports.withLeave(
                Reports.reportOf(worker, employer, YearMonth.of(2026, 5), "2964.55"),
                LocalDate.of(2026, 5, 11),
                LocalDate.of(2026, 5, 22),
                9,
                "1539.00",
                assurance);
    }

    private void account(long version, @Nullable String iban) {
        outerEvents.publish(
                employer,
                new EmployerContactRecorded(
                        employer, version, null, "nl", null, iban, null, "De Linde"));
    }

    /** All that is open: four months, with whatever interest the credit date brings. */
    private void pay(String least) {
        JsonNode open = anna.get(path).json().path("balance");
        assertThat(Money.of(open.asString())).isGreaterThan(Money.of(least));
        commands.send(
                new ReceivePayment(
                        employer,
                        "conditions-" + employer,
                        LocalDate.of(2026, 6, 12),
                        Money.of(open.asString()),
                        null,
                        "camt"),
                Envelope.system("test", "payment"));
    }

    private Map<String, String> lights() {
        Map<String, String> lights = new HashMap<>();
        await().atMost(LONG).until(() -> !anna.get(path + "/claims").json().isEmpty());
        anna.get(path + "/claims")
                .json()
                .path(0)
                .path("conditions")
                .forEach(
                        each ->
                                lights.put(
                                        each.path("code").asString(),
                                        each.path("light").asString()));
        return lights;
    }

    private void send(MonthlyReportSubmitted report) {
        outerEvents.publish(employer, report);
        await().atMost(LONG)
                .until(
                        () ->
                                anna.get(path + "?awaiting=" + report.reportId())
                                        .at("/upToDate")
                                        .equals("true"));
    }
}
