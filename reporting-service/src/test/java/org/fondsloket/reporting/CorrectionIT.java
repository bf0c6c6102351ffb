package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.TestEmployer.Line;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.PublishedEvent;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("S000-33 a filed month is corrected, each month by itself")
class CorrectionIT {

    private static final String MARCH = "2026-03";

    private final OuterEvents events;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    @LocalServerPort private int port;

    CorrectionIT(OuterEvents events, MutableClock clock, JdbcClient jdbc) {
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void isAprilTheTenth() {
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
    }

    @Test
    @DisplayName("example 6: shown before as old, new and difference, then filed as version 2")
    void filesACorrection() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = filed(employer, "3120.00", "160");
        Line more = Line.worked(novak, "3217.50", "165");
        clock.set(Instant.parse("2026-07-20T08:00:00Z"));

        Answer preview = employer.preview(MARCH, 1, more);
        Answer receipt = employer.correct(MARCH, 1, more);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().at("/correction/before/contribution").asString())
                .isEqualTo("471.12");
        assertThat(preview.body().at("/correction/after/contribution").asString())
                .isEqualTo("485.84");
        assertThat(preview.body().at("/correction/difference/contribution").asString())
                .isEqualTo("14.72");
        assertThat(preview.body().at("/correction/lines/0/difference/hours").asString())
                .isEqualTo("5.00");
        assertThat(preview.body().at("/correction/lastDay").asString()).isEqualTo("2027-09-30");
        assertThat(preview.body().at("/sendable").asBoolean()).isTrue();

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.body().get("version").asInt()).isEqualTo(2);
        assertThat(receipt.text("purpose")).isEqualTo("CORRECTION");
        assertThat(receipt.text("contribution")).isEqualTo("485.84");
        assertThat(receipt.body().at("/difference/contribution").asString()).isEqualTo("14.72");
        assertThat(receipt.text("dueOn")).isEqualTo("2026-04-28");
        assertThat(employer.get("/2026-03/submission").body().get("receipt"))
                .as("a reader sees the new version at once")
                .isEqualTo(receipt.body());
        JsonNode march = employer.get("?year=2026").body().at("/2");
        assertThat(march.get("state").asString()).isEqualTo("FILED");
        assertThat(march.get("version").asInt()).isEqualTo(2);
        assertThat(march.get("filedLate").asBoolean()).isFalse();
        assertThat(march.get("filedAt").asString()).isEqualTo("2026-04-10T10:00:00Z");

        PublishedEvent<MonthlyReportCorrected> told =
                events.awaitRecord(
                        MonthlyReportCorrected.class,
                        event -> event.employerNumber().equals(employer.number()));
        assertThat(told.key()).isEqualTo(employer.number());
        assertThat(told.content().difference().contribution()).isEqualTo("14.72");
        assertThat(told.content().valueDate()).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(told.content().withinWindow()).isTrue();
    }

    @Test
    @DisplayName("P-05, S000-35: every version of a month, and the month as known on a past moment")
    void showsEveryVersionWithWhatItChanged() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = filed(employer, "3120.00", "160");
        clock.set(Instant.parse("2026-07-20T08:00:00Z"));
        employer.correct(MARCH, 1, Line.worked(novak, "3217.50", "165"));
        employer.correct(MARCH, 2, Line.notPosted(novak));

        Answer versions = employer.get("/2026-03/versions");

        assertThat(versions.body())
                .extracting(version -> version.get("contribution").asString())
                .containsExactly("471.12", "485.84", "0.00");
        assertThat(versions.body().at("/2/difference/contribution").asString())
                .isEqualTo("-485.84");
        Answer second = employer.get("/2026-03/versions/2");
        assertThat(second.body().at("/lines/0/grossWage").asString()).isEqualTo("3217.50");
        assertThat(second.body().at("/correction/before/gross").asString()).isEqualTo("3120.00");
        String firstFiled = versions.body().at("/0/submittedAt").asString();
        Answer known = employer.get("/2026-03/versions/known?asKnownOn=" + firstFiled);
        assertThat(known.body().at("/receipt/version").asInt())
                .as("P-05: as known at the moment of the first version")
                .isEqualTo(1);
        assertThat(
                        employer.get("/2026-03/versions/known?asKnownOn=2020-01-01T00:00:00Z")
                                .text("code"))
                .isEqualTo("REPORT_NOT_FILED");
        assertThat(employer.get("/2026-03/versions/4").text("code"))
                .isEqualTo("REPORT_VERSION_UNKNOWN");
        assertThat(employer.get("/2026-02/versions").text("code")).isEqualTo("REPORT_NOT_FILED");
        assertThat(employer.correct("2026-02", 1, Line.notPosted(novak)).text("code"))
                .isEqualTo("REPORT_NOT_FILED");
    }

    @Test
    @DisplayName("of two corrections of one version one wins, the other is told the version")
    void letsOneOfTwoWin() throws Exception {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = filed(employer, "3120.00", "160");

        List<Answer> answers =
                inParallel(
                        List.of(
                                () ->
                                        employer.correct(
                                                MARCH, 1, Line.worked(novak, "3217.50", "165")),
                                () ->
                                        employer.correct(
                                                MARCH, 1, Line.worked(novak, "3218.00", "165"))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        Answer beaten =
                answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow();
        assertThat(beaten.text("code")).isEqualTo("REPORT_CORRECTED_MEANWHILE");
        assertThat(beaten.text("detail")).contains("Version 2");
    }

    @Test
    void answersTheSameCorrectionAgainWithTheSameReceipt() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = filed(employer, "3120.00", "160");
        Answer first = employer.correct(MARCH, 1, Line.worked(novak, "3217.50", "165"));

        Answer again = employer.correct(MARCH, 1, Line.worked(novak, "3217.5", "165.00"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    @DisplayName("the same key gives the same answer for a day, another body under it is refused")
    void answersARepeatedKeyWithTheSameAnswer() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = filed(employer, "3120.00", "160");
        String path = "/2026-03/corrections";
        String body = employer.correction(MARCH, 1, Line.worked(novak, "3217.50", "165"));

        Answer first = employer.sendWithKey("key-1", path, body);
        employer.correct(MARCH, 2, Line.worked(novak, "3300.00", "165"));
        Answer again = employer.sendWithKey("key-1", path, body);
        Answer other =
                employer.sendWithKey(
                        "key-1",
                        path,
                        employer.correction(MARCH, 1, Line.worked(novak, "1.00", "165")));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");

        clock.set(Instant.parse("2026-04-11T10:00:01Z"));
        assertThat(employer.sendWithKey("key-1", path, body).text("code"))
                .as("a day later the key is free, and the base version is not the last one")
                .isEqualTo("REPORT_CORRECTED_MEANWHILE");
    }

    @Test
    @DisplayName("D-02, D-03 after the posting only wages can be raised, and the month says why")
    void closesAfterThePosting() {
        TestEmployer employer = TestEmployer.registered(events, port).speaking("de");
        String novak = employer.worker("Novak");
        String posting = employer.posted(novak, "2026-03-01", "2026-03-31");
        employer.awaitAnnounced(MARCH, 1);
        employer.submit(MARCH, Line.worked(novak, "3120.00", "160"));
        events.publish(
                employer.number(),
                new PostingEnded(posting, employer.number(), novak, LocalDate.of(2026, 3, 31)));
        await().until(
                        () ->
                                !employer.get("?year=2026")
                                        .body()
                                        .at("/2/window/lastDay")
                                        .asString()
                                        .equals("2027-09-30"));
        clock.set(Instant.parse("2026-05-15T22:30:00Z"));

        Answer lower = employer.correct(MARCH, 1, Line.worked(novak, "3000.00", "160"));
        Answer higher = employer.correct(MARCH, 1, Line.worked(novak, "3217.50", "160"));
        JsonNode window = employer.get("?year=2026").body().at("/2/window");

        assertThat(lower.status()).isBetween(409, 422);
        assertThat(higher.status()).isEqualTo(201);
        assertThat(window.get("open").asBoolean()).isFalse();
        assertThat(window.get("lastDay").asString()).isEqualTo("2026-05-15");
        assertThat(window.get("reason").asString()).isEqualTo("POSTING_ENDED");
        assertThat(window.get("message").asString()).contains("15. Mai 2026");
        assertThat(window.at("/adviser/email").asString()).isEqualTo("advice.nl@fund.example");
    }

    @Test
    @DisplayName("a remark is kept beside the event and goes with the worker")
    void forgetsTheWordsOfAnErasedWorker() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = filed(employer, "3120.00", "160");
        employer.send(
                "POST",
                "/2026-03/corrections",
                """
                {"baseVersion": 1, "lines": [{"workerNumber": "%s", "status": "WORKED",
                 "siteLand": "NW", "periodFrom": "2026-03-01", "periodTo": "2026-03-31",
                 "grossWage": "3217.50", "hours": "165", "remark": "a Saturday was forgotten"}]}
                """
                        .formatted(novak));
        assertThat(employer.get("/2026-03/versions/2").body().at("/texts/0/text").asString())
                .isEqualTo("a Saturday was forgotten");
        assertThat(stored(employer)).doesNotContain("Saturday");

        events.publishTombstone(novak, PersonRecorded.class);

        await().until(() -> employer.get("/2026-03/versions/2").body().get("texts").isEmpty());
    }

    @Test
    void showsWhatTheSenderConfirms() {
        TestEmployer employer = TestEmployer.registered(events, port).speaking("nl");

        Answer assurance = employer.get("/assurance");

        assertThat(assurance.text("version")).isEqualTo("2026-11");
        assertThat(assurance.text("text")).contains("vakantievergoeding");
        assertThat(employer.get("/assurance?version=1999-01").text("code"))
                .isEqualTo("ASSURANCE_UNKNOWN");
    }

    private String filed(TestEmployer employer, String gross, String hours) {
        String worker = employer.worker("Novak");
        employer.posted(worker, "2026-03-01", "2026-03-31");
        employer.awaitAnnounced(MARCH, 1);
        assertThat(employer.submit(MARCH, Line.worked(worker, gross, hours)).status())
                .isEqualTo(201);
        return worker;
    }

    private String stored(TestEmployer employer) {
        return jdbc.sql(
                        """
                        select string_agg(convert_from(payload, 'UTF8'), ' ') from domain_event_entry
                        where aggregate_identifier = :id
                        """)
                .param("id", "MonthlyReport:" + employer.number() + ":" + MARCH)
                .query(String.class)
                .single();
    }

    private static List<Answer> inParallel(List<Callable<Answer>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : threads.invokeAll(calls)) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
