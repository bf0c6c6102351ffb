package org.fondsloket.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.PublishedEvent;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The service on real servers: registration, register, rights. */
@ServiceIT("employer")
class EmployerIT {

    private static final String BUDEX =
            """
            {"companyName": "Budex Sp. z o.o.", "country": "PL",
             "activity": "Structural concrete work", "participationFrom": "2026-01-01"}
            """;

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private MutableClock clock;

    @Test
    void registersAnEmployerAndTellsTheOthers() {
        Caller clerk = Caller.with(service, "FUND", "CLERK");

        Answer answer = clerk.post("/api/employers", BUDEX);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String number = answer.at("/employerNumber");
        assertThat(EmployerNumber.isValid(number)).as(number).isTrue();
        PublishedEvent<EmployerRegistered> event =
                outerEvents.awaitRecord(
                        EmployerRegistered.class, each -> each.employerNumber().equals(number));
        assertThat(event.key()).isEqualTo(number);
        assertThat(event.content())
                .isEqualTo(
                        new EmployerRegistered(
                                number,
                                "Budex Sp. z o.o.",
                                "PL",
                                "Structural concrete work",
                                LocalDate.of(2026, 1, 1)));
        assertThat(event.header("ce_actingfor")).isEqualTo(number);
        assertThat(event.header("ce_channel")).isEqualTo("API");
    }

    @Test
    void showsTheNewEmployerAtOnceWithTheContactOfTheDay() {
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        clock.set(Instant.parse("2026-03-15T11:00:00Z"));
        String number = clerk.post("/api/employers", BUDEX).at("/employerNumber");
        Caller anna = Caller.with(service, number, "COMP");

        Answer answer = anna.get("/api/employers/" + number);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/companyName")).isEqualTo("Budex Sp. z o.o.");
        assertThat(answer.at("/participationFrom")).isEqualTo("2026-01-01");
        assertThat(answer.at("/adviser/email")).isEqualTo("advice.pl@fund.example");
        assertThat(anna.get("/api/employers").json())
                .singleElement()
                .satisfies(
                        employer ->
                                assertThat(employer.path("employerNumber").asString())
                                        .isEqualTo(number));
    }

    @Test
    void neverGivesANumberTwice() {
        Caller clerk = Caller.with(service, "FUND", "CLERK");

        assertThat(clerk.post("/api/employers", BUDEX).at("/employerNumber"))
                .isNotEqualTo(clerk.post("/api/employers", BUDEX).at("/employerNumber"));
    }

    @Test
    void answersForAnotherEmployerAsForOneThatDoesNotExist() {
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        String number = clerk.post("/api/employers", BUDEX).at("/employerNumber");
        Caller stranger = Caller.with(service, "70000001", "COMP");

        Answer foreign = stranger.get("/api/employers/" + number);
        Answer unknown = stranger.get("/api/employers/99999990");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(withoutCorrelation(foreign)).isEqualTo(withoutCorrelation(unknown));
        assertThat(stranger.get("/api/employers").json()).isEmpty();
    }

    @Test
    void asksForTheRightToSeeCompanyData() {
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        String number = clerk.post("/api/employers", BUDEX).at("/employerNumber");

        Answer answer = Caller.with(service, number, "REPORT").get("/api/employers/" + number);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("ACCESS_RIGHT_MISSING");
    }

    @Test
    void letsOnlyClerksRegister() {
        Answer answer =
                Caller.with(service, "20417358", "COMP", "WORKERS").post("/api/employers", BUDEX);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("ACCESS_RIGHT_MISSING");
    }

    @Test
    void letsNobodyInWithoutAToken() {
        assertThat(Caller.nobody(service).get("/api/employers").status()).isEqualTo(401);
        assertThat(Caller.nobody(service).post("/api/employers", BUDEX).status()).isEqualTo(401);
    }

    @Test
    void namesEveryMistakeOfTheFormInTheCallersLanguage() {
        Answer answer =
                Caller.with(service, "FUND", "CLERK")
                        .post(
                                "/api/employers",
                                """
                                {"companyName": " ", "country": "Polska",
                                 "participationFrom": "01.01.2026"}
                                """,
                                "de");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("INVALID_INPUT");
        assertThat(answer.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/companyName", "/activity", "/country", "/participationFrom");
        assertThat(answer.at("/errors/2/message"))
                .isEqualTo("Das ist kein ISO-Ländercode aus zwei Buchstaben.");
    }

    @Test
    void publishesItsContract() {
        assertThat(Caller.nobody(service).get("/openapi.yaml").text()).startsWith("openapi: 3.1");
    }

    private static String withoutCorrelation(Answer answer) {
        return answer.text().replace(answer.at("/correlationId"), "");
    }
}
