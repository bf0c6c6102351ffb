package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.TestEmployer.Line;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DraftIT {

    private final OuterEvents events;
    private final MutableClock clock;
    @LocalServerPort private int port;

    DraftIT(OuterEvents events, MutableClock clock) {
        this.events = events;
        this.clock = clock;
    }

    @BeforeEach
    void isAprilTheTenth() {
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
    }

    @Test
    @DisplayName("S000-22 the list shows the announced workers, cut to the month, with their names")
    void prefillsTheMonthFromTheAnnouncements() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = employer.worker("Novak");
        String kowal = employer.worker("Kowal");
        employer.posted(novak, "2026-02-10", "2026-03-20");
        employer.posted(kowal, "2026-03-05", "2026-12-31");
        employer.posted(kowal, "2026-01-01", "2026-02-28");
        employer.awaitAnnounced("2026-03", 2);
        await().until(() -> employer.get("/2026-03").body().at("/lines/0").has("familyName"));

        Answer march = employer.get("/2026-03");

        assertThat(march.text("state")).isEqualTo("OPEN");
        assertThat(march.body().get("draftVersion").asInt()).isZero();
        assertThat(march.text("dueOn")).isEqualTo("2026-04-15");
        assertThat(march.body().get("lines")).hasSize(2);
        JsonNode first = march.body().at("/lines/0");
        assertThat(first.get("workerNumber").asString()).isEqualTo(novak);
        assertThat(first.get("familyName").asString()).isEqualTo("Novak");
        assertThat(first.get("status").asString()).isEqualTo("WORKED");
        assertThat(first.get("siteLand").asString()).isEqualTo("NW");
        assertThat(first.get("periodFrom").asString()).isEqualTo("2026-03-01");
        assertThat(first.get("periodTo").asString()).isEqualTo("2026-03-20");
        JsonNode second = march.body().at("/lines/1");
        assertThat(second.get("periodFrom").asString()).isEqualTo("2026-03-05");
        assertThat(second.get("periodTo").asString()).isEqualTo("2026-03-31");
        assertThat(employer.get("/2026-03").body().get("lines"))
                .as("the same again, ids included")
                .isEqualTo(march.body().get("lines"));
    }

    @Test
    void forgetsPostingsThatEndedBeforeTheMonth() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String worker = employer.worker("Novak");
        String posting = employer.posted(worker, "2026-01-10", "2026-12-31");
        employer.awaitAnnounced("2026-03", 1);

        events.publish(
                employer.number(),
                new PostingEnded(posting, employer.number(), worker, LocalDate.of(2026, 2, 28)));

        employer.awaitAnnounced("2026-03", 0);
        assertThat(employer.get("/2026-02").body().at("/lines/0/periodTo").asString())
                .isEqualTo("2026-02-28");
    }

    @Test
    @DisplayName("S000-24 S000-28 a save answers totals and findings of the whole draft")
    void computesTotalsAndFindingsWithEachSave() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = employer.worker("Novak");
        String kowal = employer.worker("Kowal");
        employer.posted(novak, "2026-03-01", "2026-03-31");
        employer.posted(kowal, "2026-03-01", "2026-03-31");
        employer.awaitAnnounced("2026-03", 2);

        Answer saved =
                employer.saveDraft(
                        "2026-03",
                        0,
                        Line.worked(novak, "9397.70", "160.00").named("n"),
                        Line.worked(novak, "12.345", "abc").named("x"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text("state")).isEqualTo("DRAFT");
        assertThat(saved.body().at("/totals/grossSum").asString()).isEqualTo("9397.70");
        assertThat(saved.body().at("/totals/contribution").asString()).isEqualTo("1419.05");
        assertThat(saved.body().at("/totals/hours").asString()).isEqualTo("160.00");
        assertThat(saved.body().at("/totals/rate").asString()).isEqualTo("0.151");
        assertThat(saved.body().at("/totals/ruleSet").asString()).isEqualTo("2026-11");
        assertThat(saved.findings())
                .contains("S-05 /", "S-07 x/grossWage", "S-07 x/hours", "T-03 x/periodFrom");
        Answer read = employer.get("/2026-03");
        assertThat(read.body().at("/lines/1/grossWage").asString())
                .as("kept as it was typed")
                .isEqualTo("12.345");
        assertThat(read.body().at("/lines/1/hours").asString()).isEqualTo("abc");
        assertThat(read.body()).isEqualTo(saved.body());
    }

    @Test
    @DisplayName("X-06 a save on an old version is refused")
    void refusesToOverwriteANewerDraft() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String worker = employer.worker("Novak");

        assertThat(employer.saveDraft("2026-03", 0, Line.notPosted(worker)).status())
                .isEqualTo(200);
        assertThat(
                        employer.saveDraft("2026-03", 1, Line.notPosted(worker))
                                .body()
                                .get("draftVersion")
                                .asInt())
                .isEqualTo(2);
        Answer late = employer.saveDraft("2026-03", 1, Line.worked(worker, "1.00", "1.00"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("code")).isEqualTo("DRAFT_CHANGED");
        assertThat(employer.saveDraft("2026-03", 0).text("code")).isEqualTo("DRAFT_CHANGED");
        assertThat(employer.get("/2026-03").body().at("/lines/0/status").asString())
                .isEqualTo("NOT_POSTED");
    }

    @Test
    void dropsTheNameOfAnErasedPerson() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String worker = employer.worker("Novak");
        employer.posted(worker, "2026-03-01", "2026-03-31");
        employer.awaitAnnounced("2026-03", 1);
        await().until(() -> employer.get("/2026-03").body().at("/lines/0").has("familyName"));

        events.publishTombstone(worker, PersonRecorded.class);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !employer.get("/2026-03").body().at("/lines/0").has("familyName"));
        assertThat(employer.get("/2026-03").body().at("/lines/0/workerNumber").asString())
                .isEqualTo(worker);
    }

    @Test
    void showsNoNameForAnotherEmployersWorker() {
        TestEmployer employer = TestEmployer.registered(events, port);
        TestEmployer other = TestEmployer.registered(events, port);
        String stranger = other.worker("Secret");
        other.posted(stranger, "2026-03-01", "2026-03-31");
        other.awaitAnnounced("2026-03", 1);
        await().until(() -> other.get("/2026-03").body().at("/lines/0").has("familyName"));

        Answer saved = employer.saveDraft("2026-03", 0, Line.worked(stranger, "1.00", "1.00"));

        assertThat(saved.body().at("/lines/0").has("familyName")).isFalse();
        assertThat(saved.findings()).contains("S-03 a/workerNumber");
    }

    @Test
    @DisplayName("S000-21 the year shows every month's state")
    void showsTheYear() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String worker = employer.worker("Novak");
        employer.posted(worker, "2026-01-01", "2026-01-31");
        employer.awaitAnnounced("2026-01", 1);
        clock.set(Instant.parse("2026-02-10T10:00:00Z"));
        employer.submit(
                "2026-01",
                new Line(
                        null,
                        worker,
                        "WORKED",
                        null,
                        "2026-01-01",
                        "2026-01-31",
                        "9000.00",
                        "160"));
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
        employer.saveDraft("2026-03", 0);

        Answer year = employer.get("?year=2026");

        assertThat(year.body())
                .extracting(month -> month.get("state").asString())
                .containsExactly(
                        "FILED",
                        "NOT_REQUIRED",
                        "DRAFT",
                        "NOT_REQUIRED",
                        "FUTURE",
                        "FUTURE",
                        "FUTURE",
                        "FUTURE",
                        "FUTURE",
                        "FUTURE",
                        "FUTURE",
                        "FUTURE");
        assertThat(year.body().at("/0/month").asString()).isEqualTo("2026-01");
        assertThat(year.body().at("/0/contribution").asString()).isEqualTo("1359.00");
        assertThat(year.body().at("/0/filedAt").asString()).isEqualTo("2026-02-10T10:00:00Z");
        assertThat(year.body().at("/0/dueOn").asString()).isEqualTo("2026-02-15");
        assertThat(employer.get("").body()).isEqualTo(year.body());
        assertThat(employer.get("?year=2025").body()).isEmpty();
        assertThat(employer.get("?year=soon").status()).isEqualTo(400);
        assertThat(employer.get("?year=99999").status()).isEqualTo(400);
    }
}
