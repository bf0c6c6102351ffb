package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.TestEmployer.Line;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DraftHistoryIT {

    private static final String MARCH = "2026-03";
    private static final Instant APRIL_10 = Instant.parse("2026-04-10T10:00:00Z");

    private final OuterEvents events;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    @LocalServerPort private int port;

    DraftHistoryIT(OuterEvents events, MutableClock clock, JdbcClient jdbc) {
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void isAprilTheTenth() {
        clock.set(APRIL_10);
    }

    @Test
    @DisplayName(
            "X-06 a save on an old version is answered with the newer draft, not with its author")
    void showsTheNewerDraftToWhoeverComesLate() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        employer.saved(MARCH, 0, wage(novak, "1.00"));
        clock.set(APRIL_10.plusSeconds(60));
        employer.saved(MARCH, 1, wage(novak, "2.00"));

        Answer late = employer.saveDraft(MARCH, 1, wage(novak, "3.00"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("code")).isEqualTo("DRAFT_CHANGED");
        assertThat(late.body().at("/draft/version").asInt()).isEqualTo(2);
        assertThat(late.body().at("/draft/savedAt").asString()).isEqualTo("2026-04-10T10:01:00Z");
        assertThat(late.body().at("/draft/lines/0/grossWage").asString()).isEqualTo("2.00");
        assertThat(late.body().toString()).doesNotContain(employer.token().subject());
        Answer onTop = employer.saveDraft(MARCH, 2, wage(novak, "3.00"));
        assertThat(onTop.status()).as("nothing is lost: the change goes on top").isEqualTo(200);
    }

    @Test
    @DisplayName(
            "S000-24 what was typed can be taken back step by step, down to the prefilled page")
    void undoesAndRedoes() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        Answer untouched = employer.get("/" + MARCH);
        assertThat(buttons(untouched)).isEqualTo("-");
        assertThat(buttons(employer.saved(MARCH, 0, wage(novak, "1.00")))).isEqualTo("undo");
        employer.saved(MARCH, 1, wage(novak, "2.00"));
        employer.saved(MARCH, 2, wage(novak, "2.00"));

        Answer first = employer.step(MARCH, "undo", 3);
        assertThat(wages(first)).as("the same content again is no step").isEqualTo("1.00");
        assertThat(first.body().get("draftVersion").asInt()).isEqualTo(4);
        assertThat(buttons(first)).isEqualTo("undo redo");

        Answer prefilled = employer.step(MARCH, "undo", 4);
        assertThat(prefilled.body().get("lines")).isEqualTo(untouched.body().get("lines"));
        assertThat(buttons(prefilled)).isEqualTo("redo");
        Answer nothingLeft = employer.step(MARCH, "undo", 5);
        assertThat(nothingLeft.status()).isEqualTo(409);
        assertThat(nothingLeft.text("code")).isEqualTo("NOTHING_TO_UNDO");

        assertThat(wages(employer.step(MARCH, "redo", 5))).isEqualTo("1.00");
        Answer last = employer.step(MARCH, "redo", 6);
        assertThat(wages(last)).isEqualTo("2.00");
        assertThat(buttons(last)).isEqualTo("undo");
        assertThat(employer.step(MARCH, "redo", 7).text("code")).isEqualTo("NOTHING_TO_REDO");
        assertThat(wages(employer.get("/" + MARCH))).isEqualTo("2.00");
    }

    @Test
    void forgetsWhatWasUndoneAsSoonAsSomethingElseIsTyped() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        employer.saved(MARCH, 0, wage(novak, "1.00"));
        employer.saved(MARCH, 1, wage(novak, "2.00"));
        employer.step(MARCH, "undo", 2);

        Answer other = employer.saved(MARCH, 3, wage(novak, "5.00"));

        assertThat(buttons(other)).isEqualTo("undo");
        assertThat(wages(employer.step(MARCH, "undo", 4))).isEqualTo("1.00");
        assertThat(employer.get("/" + MARCH + "/draft/history").body().get("steps")).hasSize(3);
    }

    @Test
    void refusesToUndoOnAnOldVersionAndShowsTheNewerDraft() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        employer.saved(MARCH, 0, wage(novak, "1.00"));
        employer.saved(MARCH, 1, wage(novak, "2.00"));

        for (String direction : List.of("undo", "redo")) {
            Answer late = employer.step(MARCH, direction, 1);
            assertThat(late.text("code")).isEqualTo("DRAFT_CHANGED");
            assertThat(late.body().at("/draft/version").asInt()).isEqualTo(2);
        }
    }

    @Test
    void keepsEarlierStatesForADay() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        employer.saved(MARCH, 0, wage(novak, "1.00"));
        clock.set(APRIL_10.plus(Duration.ofHours(23)));
        employer.saved(MARCH, 1, wage(novak, "2.00"));
        clock.set(APRIL_10.plus(Duration.ofHours(24)));

        Answer history = employer.get("/" + MARCH + "/draft/history");

        assertThat(history.body().get("draftVersion").asInt()).isEqualTo(2);
        assertThat(history.body().get("steps"))
                .extracting(step -> step.path("leftAt").asString("now"))
                .as("the prefilled page is a day old, the first save an hour")
                .containsExactly("2026-04-11T09:00:00Z", "now");
        assertThat(rows(employer)).isEqualTo(2);
        employer.saved(MARCH, 2, wage(novak, "3.00"));
        assertThat(rows(employer)).as("the next save tidies up").isEqualTo(2);
        assertThat(wages(employer.step(MARCH, "undo", 3))).isEqualTo("2.00");
        assertThat(wages(employer.step(MARCH, "undo", 4))).isEqualTo("1.00");
        assertThat(employer.step(MARCH, "undo", 5).text("code")).isEqualTo("NOTHING_TO_UNDO");
    }

    @Test
    void keepsNoMoreThanFiftyStates() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        for (int version = 0; version < 60; version++) {
            employer.saved(MARCH, version, wage(novak, version + ".00"));
        }

        assertThat(rows(employer)).isEqualTo(50);
        assertThat(wages(employer.step(MARCH, "undo", 60))).isEqualTo("58.00");
    }

    @Test
    void forgetsTheHistoryOfAFiledMonth() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        employer.saved(MARCH, 0, wage(novak, "1.00"));

        assertThat(employer.submit(MARCH, Line.worked(novak, "3120.10", "160")).status())
                .isEqualTo(201);

        assertThat(rows(employer)).isZero();
        assertThat(employer.step(MARCH, "undo", 1).text("code")).isEqualTo("DRAFT_CHANGED");
        assertThat(employer.get("/" + MARCH + "/draft/history").body().get("steps")).isEmpty();
    }

    @Test
    @DisplayName(
            "a draft of a correction starts from the filed lines and names the version it corrects")
    void keepsADraftOfACorrection() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        employer.submit(MARCH, Line.worked(novak, "3120.10", "160"));
        Answer filed = employer.get("/" + MARCH);
        assertThat(filed.text("purpose")).isEqualTo("CORRECTION");
        assertThat(filed.body().get("baseVersion").asInt()).isEqualTo(1);

        Answer saved = correction(employer, 0, 1, wage(novak, "3220.10"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text("state")).isEqualTo("FILED");
        assertThat(saved.body().at("/totals/grossSum").asString()).isEqualTo("3220.10");
        assertThat(saved.body().at("/receipt/grossSum").asString()).isEqualTo("3120.10");
        assertThat(wages(employer.get("/" + MARCH))).isEqualTo("3220.10");
        assertThat(wages(employer.step(MARCH, "undo", 1)))
                .as("back to what is filed")
                .isEqualTo("3120.10");
        assertThat(correction(employer, 2, 7, wage(novak, "1.00")).text("code"))
                .isEqualTo("REPORT_CORRECTED_MEANWHILE");
        assertThat(employer.saveDraft(MARCH, 2, wage(novak, "1.00")).text("code"))
                .as("who does not know that the month is filed")
                .isEqualTo("REPORT_ALREADY_FILED");
    }

    @Test
    @DisplayName("answers to warnings are saved with the draft and taken back with it")
    void keepsAnswersWithTheDraft() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        Answer saved =
                answered(
                        employer,
                        0,
                        novak,
                        "[{\"check\":\"H-02\",\"lineId\":\"a\",\"field\":\"hours\",\"reason\":\"Night shift at the bridge\"},"
                                + "{\"check\":\"D-01\",\"reason\":\"late\"}]");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body().at("/answers/0/reason").asString())
                .isEqualTo("Night shift at the bridge");
        assertThat(saved.body().at("/answers/1/reason").asString())
                .as("still being typed")
                .isEqualTo("late");
        assertThat(employer.get("/" + MARCH).body().get("answers"))
                .isEqualTo(saved.body().get("answers"));
        assertThat(answered(employer, 1, novak, "[]").body().get("answers")).isEmpty();
        assertThat(employer.step(MARCH, "undo", 2).body().get("answers")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"draftVersion\":-1,\"lines\":[]}`, /draftVersion, field.invalid",
                "`{\"lines\":[]}`, /draftVersion, field.required",
                "`{\"draftVersion\":0,\"baseVersion\":1,\"lines\":[]}`, /baseVersion, field.invalid",
                "`{\"draftVersion\":0,\"lines\":[],\"answers\":[null]}`, /answers/0, field.required",
                "`{\"draftVersion\":0,\"lines\":[],\"answers\":[{\"reason\":\"x\"}]}`, /answers/0/check, field.invalid",
                "`{\"draftVersion\":0,\"lines\":[],\"answers\":[{\"check\":\"H-02\",\"lineId\":\"z\",\"reason\":\"x\"}]}`, /answers/0/lineId, field.invalid",
                "`{\"draftVersion\":0,\"lines\":[],\"answers\":\"none\"}`, /answers, field.list"
            })
    void namesWhatCannotBeKept(String body, String pointer, String code) {
        TestEmployer employer = TestEmployer.registered(events, port);

        Answer refused = employer.send("PUT", "/" + MARCH + "/draft", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly(code + " " + pointer);
        assertThat(rows(employer)).isZero();
    }

    @Test
    void refusesAReasonThatIsTooLongAndASecondAnswerToTheSameWarning() {
        TestEmployer employer = TestEmployer.registered(events, port);
        Answer refused =
                employer.send(
                        "PUT",
                        "/" + MARCH + "/draft",
                        """
                        {"draftVersion": 0, "lines": [],
                         "answers": [{"check": "D-01", "reason": "%s"},
                                     {"check": "D-01", "reason": "%s"}]}
                        """
                                .formatted("x".repeat(251), "x".repeat(250)));

        assertThat(refused.errors())
                .containsExactly("field.size /answers/0/reason", "field.invalid /answers/1");
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 409", "1, 409"})
    void knowsNothingToUndoBeforeTheFirstSave(int version, int status) {
        TestEmployer employer = TestEmployer.registered(events, port);

        assertThat(employer.step(MARCH, "undo", version).status()).isEqualTo(status);
    }

    @Test
    void hidesTheDraftsOfOthersBehindAnUnknownAddress() {
        TestEmployer employer = employerWithNovak();
        employer.saved(MARCH, 0, wage(novak(employer), "1.00"));
        TestEmployer other = TestEmployer.registered(events, port);

        for (String path : List.of("undo", "redo")) {
            assertThat(
                            employer.send(
                                            other.token(),
                                            "POST",
                                            "/" + MARCH + "/draft/" + path,
                                            "{\"draftVersion\":1}")
                                    .status())
                    .isEqualTo(404);
        }
        assertThat(
                        employer.send(other.token(), "GET", "/" + MARCH + "/draft/history", null)
                                .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "an erased person's remark and the answers about it leave the draft and its history")
    void forgetsTheWordsAboutAnErasedPerson() {
        TestEmployer employer = employerWithNovak();
        String novak = novak(employer);
        String kowal = employer.worker("Kowal");
        for (int version = 0; version < 2; version++) {
            employer.send(
                    "PUT",
                    "/" + MARCH + "/draft",
                    """
                    {"draftVersion": %d,
                     "lines": [{"lineId": "n", "workerNumber": "%s", "remark": "secret %d"},
                               {"lineId": "k", "workerNumber": "%s", "remark": "kept %d"}],
                     "answers": [{"check": "P-07", "lineId": "n", "reason": "secret one"},
                                 {"check": "P-07", "lineId": "k", "reason": "kept reason"}]}
                    """
                            .formatted(version, novak, version, kowal, version));
        }

        events.publishTombstone(novak, PersonRecorded.class);

        await().atMost(Duration.ofSeconds(20)).until(() -> !stored(employer).contains("secret"));
        assertThat(stored(employer)).contains("kept 0", "kept 1", "kept reason");
        assertThat(employer.get("/" + MARCH).body().at("/lines/0/workerNumber").asString())
                .isEqualTo(novak);
    }

    private TestEmployer employerWithNovak() {
        TestEmployer employer = TestEmployer.registered(events, port);
        employer.posted(employer.worker("Novak"), "2026-03-01", "2026-03-31");
        return employer.awaitAnnounced(MARCH, 1);
    }

    private static String novak(TestEmployer employer) {
        return employer.get("/" + MARCH).body().at("/announced/0").asString();
    }

    private static Line wage(String worker, String grossWage) {
        return Line.worked(worker, grossWage, "160.00");
    }

    private static String wages(Answer page) {
        return page.body().at("/lines/0/grossWage").asString("none");
    }

    private static String buttons(Answer page) {
        boolean undo = page.body().at("/history/canUndo").asBoolean();
        boolean redo = page.body().at("/history/canRedo").asBoolean();
        return undo && redo ? "undo redo" : undo ? "undo" : redo ? "redo" : "-";
    }

    private static Answer correction(
            TestEmployer employer, int version, int baseVersion, Line line) {
        return employer.send(
                "PUT",
                "/" + MARCH + "/draft",
                "{\"draftVersion\":%d,\"baseVersion\":%d,\"lines\":%s}"
                        .formatted(version, baseVersion, TestEmployer.json(line)));
    }

    private static Answer answered(
            TestEmployer employer, int version, String worker, String answers) {
        return employer.send(
                "PUT",
                "/" + MARCH + "/draft",
                "{\"draftVersion\":%d,\"lines\":%s,\"answers\":%s}"
                        .formatted(version, TestEmployer.json(wage(worker, "1.00")), answers));
    }

    private int rows(TestEmployer employer) {
        return jdbc.sql("select count(*) from draft_step where employer_number = :employer")
                .param("employer", employer.number())
                .query(Integer.class)
                .single();
    }

    private String stored(TestEmployer employer) {
        return String.join(
                "\n",
                jdbc.sql(
                                """
                                select lines::text || answers::text from draft
                                where employer_number = :employer
                                union all
                                select lines::text || answers::text from draft_step
                                where employer_number = :employer
                                """)
                        .param("employer", employer.number())
                        .query(String.class)
                        .list());
    }
}
