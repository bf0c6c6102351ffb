package org.fondsloket.ledger.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.fondsloket.contracts.ReminderDue;
import org.fondsloket.ledger.contribution.ContributionCommand.Remind;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * What clerks decide about an account, through the API: who may, what it does, that it counts once.
 */
@ServiceIT("ledger")
class DecisionsIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final AtomicInteger SERIAL = new AtomicInteger(7_600_000);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final String WHY =
            "\"reasonCode\": \"HARDSHIP\", \"reason\": \"Ms Kowalska explained it on the phone\"";

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private Commands commands;
    @Autowired private MutableClock clock;
    @Autowired private JdbcClient jdbc;

    private final String employer = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
    private final EmployersAccount account =
            new EmployersAccount(
                    employer, command -> commands.send(command, Envelope.system("test", "run")));
    private final String path = "/api/employers/" + employer + "/account";
    private Caller clerk;
    private Caller anna;

    @BeforeEach
    void come() {
        clock.set(LocalDate.of(2026, 5, 5).atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
        clerk = Caller.with(service, "FUND", "CLERK");
        anna = Caller.with(service, employer, "ACC");
    }

    @Test
    @DisplayName("issue 4.7: a cost is charged once, with its reason beside the event")
    void chargesACost() {
        account.reports(MARCH, LocalDate.of(2026, 4, 14), "9397.70");
        String cost =
                """
                {"decisionId": "cost-%s", "month": "2026-03", "amount": 32.00, %s}
                """
                        .formatted(employer, WHY);

        assertThat(anna.post(path + "/costs", cost).status()).isEqualTo(403);
        assertThat(clerk.post(path + "/costs", cost).status()).isEqualTo(200);
        assertThat(clerk.post(path + "/costs", cost).status()).isEqualTo(200);
        await().atMost(LONG)
                .untilAsserted(
                        () -> {
                            assertThat(anna.get(path).at("/openItems/0/costs")).isEqualTo("32.00");
                            assertThat(anna.get(path).at("/balance")).isEqualTo("1451.05");
                        });
        assertThat(reason("cost-" + employer)).isEqualTo("Ms Kowalska explained it on the phone");
        assertThat(stored()).doesNotContain("Kowalska");
        Answer wrong = clerk.post(path + "/costs", "{\"amount\": 0}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/month", "/amount", "/decisionId", "/reasonCode", "/reason");
    }

    @Test
    @DisplayName("6.1, 6.7: an instalment plan keeps reminders away until a clerk ends it")
    void agreesOnAPlan() {
        account.reports(MARCH, LocalDate.of(2026, 4, 14), "9397.70");
        String plan =
                """
                {"decisionId": "plan-%s", %s, "instalments": [
                  {"dueOn": "2026-05-20", "amount": 709.53}, {"dueOn": "2026-06-20", "amount": 709.52}]}
                """
                        .formatted(employer, WHY);

        assertThat(anna.post(path + "/instalment-plans", plan).status()).isEqualTo(403);
        assertThat(
                        clerk.post(
                                        path + "/instalment-plans",
                                        plan.replace("2026-05-20", "2026-05-01"))
                                .at("/code"))
                .isEqualTo("PLAN_IN_THE_PAST");
        assertThat(clerk.post(path + "/instalment-plans", plan).status()).isEqualTo(200);
        assertThat(clerk.post(path + "/instalment-plans", plan).status()).isEqualTo(200);
        assertThat(
                        clerk.post(path + "/instalment-plans", plan.replace("plan-", "next-"))
                                .at("/code"))
                .isEqualTo("PLAN_RUNS");
        remind(LocalDate.of(2026, 5, 15));
        assertThat(count("ledger.ReminderDue")).as("the plan is kept").isZero();

        String end = "{\"decisionId\": \"end-%s\", %s}".formatted(employer, WHY);
        assertThat(clerk.post(path + "/instalment-plans/tea-for-two/end", end).at("/code"))
                .isEqualTo("PLAN_UNKNOWN");
        assertThat(clerk.post(path + "/instalment-plans/plan-" + employer + "/end", end).status())
                .isEqualTo(200);
        remind(LocalDate.of(2026, 5, 16));
        assertThat(
                        outerEvents
                                .awaitRecord(
                                        ReminderDue.class,
                                        each -> each.employerNumber().equals(employer))
                                .content()
                                .month())
                .isEqualTo(MARCH);
    }

    @Test
    @DisplayName("6.4: a clerk accepts a claim in doubt, rejects one that waits, reclaims a credit")
    void decidesOnClaims() {
        account.reports(
                MARCH,
                LocalDate.of(2026, 4, 14),
                "9397.70",
                EmployersAccount.claim("3300127200", LocalDate.of(2026, 3, 2), "300.00", true),
                EmployersAccount.claim("3300127201", LocalDate.of(2026, 3, 9), "200.00", true));
        account.pays("paid-" + employer, LocalDate.of(2026, 4, 24), "1119.05");
        String first = claim("3300127200");
        String second = claim("3300127201");
        assertThat(state(first)).isEqualTo("PENDING");
        assertThat(decide(first, "TEA", "one").status()).isEqualTo(422);
        assertThat(
                        anna.post(path + "/claims/" + first + "/decision", decision("ACCEPT", "no"))
                                .status())
                .isEqualTo(403);
        assertThat(decide(first, "RECLAIM", "two").at("/code")).isEqualTo("CLAIM_NOT_CREDITED");

        assertThat(decide(second, "REJECT", "three").status()).isEqualTo(200);
        await().atMost(LONG).until(() -> state(second).equals("REJECTED"));
        assertThat(decide(first, "ACCEPT", "four").status()).isEqualTo(200);
        assertThat(decide(first, "ACCEPT", "four").status()).as("the same again").isEqualTo(200);
        await().atMost(LONG).until(() -> state(first).equals("CREDITED"));
        await().atMost(LONG).until(() -> anna.get(path).at("/balance").equals("0.00"));
        assertThat(decide(first, "RECLAIM", "five").status()).isEqualTo(200);
        await().atMost(LONG).until(() -> state(first).equals("RECLAIMED"));
        await().atMost(LONG).until(() -> anna.get(path).at("/balance").equals("300.00"));
        assertThat(decide(second, "REJECT", "six").at("/code")).isEqualTo("CLAIM_NOT_PENDING");
        assertThat(stored()).doesNotContain("Kowalska");
    }

    @Test
    @DisplayName("issue 4.7: a payout is taken back before it is in a file, and ordered anew later")
    void cancelsAPayout() {
        account.reports(
                MARCH,
                LocalDate.of(2026, 4, 14),
                "1000.00",
                EmployersAccount.claim(LocalDate.of(2026, 3, 2), "351.00"));
        String payout = employer + "-1";
        await().atMost(LONG).until(() -> payouts("WAITING").contains(payout));
        String cancel = "/api/bank/payouts/" + payout + "/cancellation";

        assertThat(anna.post(cancel, "{\"reason\": \"mine\"}").status()).isEqualTo(403);
        assertThat(clerk.post(cancel, "{}").status()).isEqualTo(422);
        Answer cancelled = clerk.post(cancel, "{\"reason\": \"Mr Jansen asked for it\"}");
        assertThat(cancelled.at("/state")).as(cancelled.text()).isEqualTo("CANCELLED");
        assertThat(clerk.post(cancel, "{\"reason\": \"again\"}").at("/code"))
                .isEqualTo("PAYOUT_TAKEN");
        assertThat(
                        clerk.post(
                                        "/api/bank/payment-runs",
                                        "{\"payoutIds\": [\"%s\"], \"reason\": \"now\"}"
                                                .formatted(payout))
                                .status())
                .as("it is in no list of a run any more")
                .isEqualTo(409);
        assertThat(anna.get(path).at("/balance"))
                .as("the money is still the employer's")
                .isEqualTo("-200.00");

        String release = "/api/bank/payouts/of/" + employer + "/release";
        assertThat(clerk.post(release, "{\"reason\": \"his account is confirmed\"}").status())
                .isEqualTo(204);
        await().atMost(LONG).until(() -> payouts("WAITING").contains(employer + "-2"));
        assertThat(stored()).doesNotContain("Jansen");
    }

    private Answer decide(String claim, String what, String id) {
        return clerk.post(path + "/claims/" + claim + "/decision", decision(what, id));
    }

    private String decision(String what, String id) {
        return "{\"decisionId\": \"%s-%s-claim\", \"decision\": \"%s\", %s}"
                .formatted(id, employer, what, WHY);
    }

    private String claim(String worker) {
        return await().atMost(LONG)
                .until(
                        () ->
                                claims().stream()
                                        .filter(
                                                each ->
                                                        each.path("workerNumber")
                                                                .asString()
                                                                .equals(worker))
                                        .map(each -> each.path("claimId").asString())
                                        .findFirst()
                                        .orElse(""),
                        id -> !id.isEmpty());
    }

    private String state(String claimId) {
        return claims().stream()
                .filter(each -> each.path("claimId").asString().equals(claimId))
                .map(each -> each.path("state").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> claims() {
        return StreamSupport.stream(anna.get(path + "/claims").json().spliterator(), false)
                .toList();
    }

    private String payouts(String state) {
        return clerk.get("/api/bank/payouts?size=500&state=" + state).text();
    }

    private void remind(LocalDate day) {
        commands.send(new Remind(employer, day), Envelope.system("test", "dunning"));
    }

    private String reason(String decisionId) {
        return jdbc.sql("select reason from clerk_decision where decision_id = ?")
                .param(decisionId)
                .query(String.class)
                .single();
    }

    private long count(String type) {
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry
                        where aggregate_identifier = ? and payload_type = ?
                        """)
                .params("Account:" + employer, type)
                .query(Long.class)
                .single();
    }

    /** Every stored event of the account in one text. */
    private String stored() {
        return jdbc.sql(
                        """
                        select string_agg(convert_from(payload, 'UTF8'), '') from domain_event_entry
                        where aggregate_identifier in (?, ?)
                        """)
                .params("Account:" + employer, "Payout:" + employer + "-1")
                .query(String.class)
                .single();
    }
}
