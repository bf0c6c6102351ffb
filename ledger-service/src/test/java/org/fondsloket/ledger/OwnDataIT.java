package org.fondsloket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.util.concurrent.ThreadLocalRandom;
import org.fondsloket.contracts.CorrectionRequested;
import org.fondsloket.contracts.InterimStatementDue;
import org.fondsloket.contracts.PortalAccessActivated;
import org.fondsloket.contracts.PortalAccessBlocked;
import org.fondsloket.contracts.PortalAccessUnblocked;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServiceIT("ledger")
class OwnDataIT {

    private static final String E1 = "20417358";

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents events;

    @Test
    @DisplayName(
            "S001-15 S001-18 E5-7 a worker reads the own leave account; after a block the same token is refused within two seconds, after an unblock it works")
    void aBlockCountsForATokenThatIsStillGood() {
        String worker = "33" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
        String own = "/api/leave-accounts/" + worker;
        Token token = Tokens.forNewUser();
        Caller jan = Caller.as(service, token);
        assertThat(jan.get(own).status()).isEqualTo(404);

        events.publish(
                E1, new PortalAccessActivated(E1 + "-" + worker, E1, worker, token.subject()));
        await().atMost(Duration.ofSeconds(10)).until(() -> jan.get(own).status() == 200);
        assertThat(jan.get("/api/leave-accounts/3300000000").status()).isEqualTo(404);
        assertThat(Caller.as(service, Tokens.forNewUser()).get(own).status()).isEqualTo(404);

        events.publish(
                E1, new PortalAccessBlocked(E1 + "-" + worker, E1, worker, "STATEMENT_DELIVERED"));

        await().atMost(Duration.ofSeconds(2)).until(() -> jan.get(own).status() == 403);
        assertThat(jan.get(own).at("/code")).isEqualTo("PORTAL_ACCESS_BLOCKED");
        assertThat(jan.get(own, "pl").text()).contains("zablokowany").doesNotContain("STATEMENT");

        events.publish(E1, new PortalAccessUnblocked(E1 + "-" + worker, E1, worker));

        await().atMost(Duration.ofSeconds(2)).until(() -> jan.get(own).status() == 200);
    }

    @Test
    @DisplayName(
            "LT-15 LT-16 a worker asks for a statement and for a correction without a clerk, of the own account and of the own employer")
    void asksForAStatementAndACorrection() {
        String employer = EmployerNumber.ofSerial(7_900_001).value();
        String worker = "33" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
        String own = "/api/leave-accounts/" + worker;
        String request = own + "/correction-requests/request-" + worker;
        String body =
                """
                {"employerNumber": "%s", "month": "2026-04", "field": "GROSS_WAGE", "claimed": "3217.50"}
                """;
        Token token = Tokens.forNewUser();
        Caller jan = Caller.as(service, token);
        events.publish(
                employer,
                new PortalAccessActivated(
                        employer + "-" + worker, employer, worker, token.subject()));
        events.publish(
                employer, Reports.reportOf(worker, employer, YearMonth.of(2026, 4), "3120.00"));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> jan.get(own).at("/years/0/grossWage").equals("3120.00"));

        Answer ordered = jan.post(own + "/statements", "");
        Answer asked = jan.put(request, body.formatted(employer));

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        assertThat(
                        events.awaitRecord(
                                        InterimStatementDue.class,
                                        each ->
                                                each.statementId()
                                                        .equals(ordered.at("/statementId")))
                                .content()
                                .occasion())
                .isEqualTo("ON_DEMAND");
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        CorrectionRequested told =
                events.awaitRecord(
                                CorrectionRequested.class,
                                each -> each.workerNumber().equals(worker))
                        .content();
        assertThat(told.employerNumber()).isEqualTo(employer);
        assertThat(told.reported()).isEqualByComparingTo("3120.00");
        Answer elsewhere = jan.put(request + "-2", body.formatted("20417366"));
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.at("/errors/0/pointer")).isEqualTo("/employerNumber");
        assertThat(jan.post("/api/leave-accounts/3300000000/statements", "").status())
                .isEqualTo(404);
        assertThat(
                        jan.put(
                                        "/api/leave-accounts/3300000000/correction-requests/request-9",
                                        body.formatted(employer))
                                .status())
                .isEqualTo(404);
    }
}
