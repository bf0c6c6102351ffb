package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.AbsenceReported;
import org.fondsloket.contracts.AbsenceTakenBack;
import org.fondsloket.contracts.MandateActivated;
import org.fondsloket.contracts.MandateUserAssigned;
import org.fondsloket.contracts.PostingChanged;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.contracts.PostingWithdrawn;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.TestEmployer.Line;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** A customs notification changes: the month's list follows. */
@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChangedPostingIT {

    private final OuterEvents events;
    private final MutableClock clock;
    @LocalServerPort private int port;

    ChangedPostingIT(OuterEvents events, MutableClock clock) {
        this.events = events;
        this.clock = clock;
    }

    @BeforeEach
    void isAprilTheTenth() {
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
    }

    @Test
    @DisplayName("S000-22 the list follows a notification that moves, withdraws and comes back")
    void followsAChangedPosting() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String worker = employer.worker("Novak");
        String posting = employer.posted(worker, "2026-03-02", "2026-03-31");
        employer.awaitAnnounced("2026-03", 1);

        events.publish(
                employer.number(),
                new PostingChanged(
                        posting,
                        employer.number(),
                        worker,
                        "HE",
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 4, 30)));

        Awaitility.await()
                .until(
                        () ->
                                employer.get("/2026-03")
                                        .body()
                                        .at("/lines/0/siteLand")
                                        .asString()
                                        .equals("HE"));
        assertThat(employer.get("/2026-03").body().at("/lines/0/periodFrom").asString())
                .isEqualTo("2026-03-09");
        events.publish(employer.number(), new PostingWithdrawn(posting, employer.number(), worker));
        employer.awaitAnnounced("2026-03", 0);
        events.publish(
                employer.number(),
                new WorkerPosted(
                        posting,
                        employer.number(),
                        worker,
                        "NW",
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 31),
                        "2026-000123456"));
        employer.awaitAnnounced("2026-03", 1);
    }

    @Test
    @DisplayName(
            "C7-END last day 30-09-2026: October no longer lists Jan, also where somebody had begun it")
    void listsNobodyAfterTheLastDay() {
        clock.set(Instant.parse("2026-10-05T10:00:00Z"));
        TestEmployer employer = TestEmployer.registered(events, port);
        String jan = employer.worker("Kowalski");
        String anna = employer.worker("Nowak");
        String posting = employer.posted(jan, "2026-08-03", "2026-12-31");
        employer.posted(anna, "2026-08-03", "2026-12-31");
        employer.awaitAnnounced("2026-10", 2);
        employer.saved(
                "2026-10", 0, untouched("jan", jan), october("anna", anna, "3120.00", "160.00"));

        events.publish(
                employer.number(),
                new PostingEnded(posting, employer.number(), jan, LocalDate.of(2026, 9, 30)));

        employer.awaitAnnounced("2026-10", 1);
        JsonNode october = employer.get("/2026-10").body();
        assertThat(october.at("/lines")).hasSize(1);
        assertThat(october.at("/lines/0/workerNumber").asString()).isEqualTo(anna);
        assertThat(october.at("/lines/0/grossWage").asString()).isEqualTo("3120.00");
        assertThat(october.at("/history/canUndo").asBoolean()).isTrue();
        assertThat(employer.get("/2026-09").body().at("/lines/0/workerNumber").isMissingNode())
                .isFalse();
        assertThat(employer.step("2026-10", "undo", 2).body().at("/lines")).hasSize(2);
    }

    @Test
    @DisplayName(
            "C7-SICK with the mandate SICK Sanne reports Jan absent 14-09 to 18-09-2026: September's line says so and everybody is told")
    void putsAnAbsenceIntoTheMonth() {
        clock.set(Instant.parse("2026-09-20T10:00:00Z"));
        TestEmployer employer = TestEmployer.registered(events, port);
        String jan = employer.worker("Kowalski");
        String anna = employer.worker("Nowak");
        employer.posted(jan, "2026-08-03", "2026-12-31");
        employer.posted(anna, "2026-08-03", "2026-12-31");
        employer.awaitAnnounced("2026-09", 2);
        Token sanne = Tokens.forNewUserAt("L2");
        mandate(employer, sanne, "SICK");

        Awaitility.await()
                .until(
                        () -> absent(employer, sanne, jan, "2026-09-14", "2026-09-18").status(),
                        status -> status == 201);
        Answer again = absent(employer, sanne, jan, "2026-09-14", "2026-09-18");

        assertThat(again.text("month")).isEqualTo("2026-09");
        assertThat(again.body().path("filed").asBoolean()).isFalse();
        JsonNode absences = lineOf(employer.get("/2026-09").body(), jan).path("absences");
        assertThat(absences).hasSize(1);
        assertThat(absences.get(0).path("kind").asString()).isEqualTo("SICK_UNPAID");
        assertThat(absences.get(0).path("from").asString()).isEqualTo("2026-09-14");
        assertThat(absences.get(0).path("to").asString()).isEqualTo("2026-09-18");
        assertThat(absences.get(0).path("lostHours").asString()).isEqualTo("40.00");
        AbsenceReported told =
                events.awaitRecord(
                                AbsenceReported.class,
                                event -> event.employerNumber().equals(employer.number()))
                        .content();
        assertThat(told.workerNumber()).isEqualTo(jan);
        assertThat(told.from()).isEqualTo(LocalDate.of(2026, 9, 14));

        employer.saved(
                "2026-09",
                0,
                new Line("anna", anna, "WORKED", "NW", "2026-09-01", "2026-09-30", null, null));
        assertThat(absent(employer, sanne, anna, "2026-09-07", "2026-09-08").status())
                .isEqualTo(201);
        assertThat(lineOf(employer.get("/2026-09").body(), anna).path("absences"))
                .as("in a draft that was begun")
                .hasSize(1);
        takesBackWhatWasWrong(employer, sanne, anna);
        assertThat(absent(employer, sanne, jan, "2026-09-17", "2026-09-21").text("code"))
                .isEqualTo("ABSENCE_OVERLAPS");
        assertThat(absent(employer, sanne, jan, "2026-07-01", "2026-07-02").text("code"))
                .isEqualTo("ABSENCE_OUTSIDE_POSTING");
        assertThat(absent(employer, sanne, jan, "2026-09-28", "2026-10-02").errors())
                .containsExactly("absence.to.otherMonth /to");
        assertThat(employer.send(sanne, "GET", "/2026-09", null).text("code"))
                .isEqualTo("NO_MANDATE");
        assertThat(
                        employer.send(
                                        employer.token(),
                                        "GET",
                                        "/absences?workerNumber=" + jan,
                                        null)
                                .text("code"))
                .isEqualTo("ACCESS_RIGHT_MISSING");
    }

    private void takesBackWhatWasWrong(TestEmployer employer, Token sanne, String anna) {
        String wrong = "/absences?workerNumber=" + anna;
        String id = employer.send(sanne, "GET", wrong, null).body().at("/0/absenceId").asString();
        assertThat(employer.send(employer.token(), "DELETE", "/absences/" + id, null).text("code"))
                .isEqualTo("ACCESS_RIGHT_MISSING");

        assertThat(employer.send(sanne, "DELETE", "/absences/" + id, null).status()).isEqualTo(204);

        assertThat(employer.send(sanne, "GET", wrong, null).body()).isEmpty();
        assertThat(lineOf(employer.get("/2026-09").body(), anna).path("absences")).isEmpty();
        assertThat(employer.send(sanne, "DELETE", "/absences/" + id, null).status()).isEqualTo(404);
        AbsenceTakenBack told =
                events.awaitRecord(
                                AbsenceTakenBack.class,
                                event -> event.employerNumber().equals(employer.number()))
                        .content();
        assertThat(told.absenceId()).isEqualTo(id);
        assertThat(told.from()).isEqualTo(LocalDate.of(2026, 9, 7));
        Answer anew = absent(employer, sanne, anna, "2026-09-07", "2026-09-09");
        assertThat(anew.status()).isEqualTo(201);
        assertThat(anew.text("absenceId")).isNotEqualTo(id);
        assertThat(lineOf(employer.get("/2026-09").body(), anna).path("absences")).hasSize(1);
    }

    private void mandate(TestEmployer employer, Token sanne, String service) {
        String id = UUID.randomUUID().toString();
        LocalDate until = LocalDate.of(2090, 1, 1);
        events.publish(
                employer.number(),
                new MandateActivated(
                        id,
                        employer.number(),
                        "DL7001",
                        "PROVIDER",
                        List.of(service),
                        LocalDate.of(2020, 1, 1),
                        until));
        events.publish(
                employer.number(),
                new MandateUserAssigned(
                        id, employer.number(), sanne.subject(), List.of(service), until));
    }

    private static Answer absent(
            TestEmployer employer, Token caller, String worker, String from, String to) {
        return employer.send(
                caller,
                "POST",
                "/absences",
                """
                {"workerNumber": "%s", "kind": "SICK_UNPAID", "from": "%s", "to": "%s",
                 "lostHours": "40"}
                """
                        .formatted(worker, from, to));
    }

    private static JsonNode lineOf(JsonNode page, String worker) {
        return page.path("lines")
                .valueStream()
                .filter(line -> line.path("workerNumber").asString("").equals(worker))
                .findFirst()
                .orElseThrow();
    }

    private static Line untouched(String id, String worker) {
        return october(id, worker, null, null);
    }

    private static Line october(
            String id, String worker, @Nullable String grossWage, @Nullable String hours) {
        return new Line(id, worker, "WORKED", "NW", "2026-10-01", "2026-10-31", grossWage, hours);
    }
}
