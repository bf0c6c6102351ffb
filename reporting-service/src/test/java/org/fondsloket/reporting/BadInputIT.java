package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.TestEmployer.Line;
import org.fondsloket.scheme.WorkerNumber;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final String MARCH = "2026-03";

    private final OuterEvents events;
    private final MutableClock clock;
    @LocalServerPort private int port;
    private TestEmployer employer;
    private String worker;

    BadInputIT(OuterEvents events, MutableClock clock) {
        this.events = events;
        this.clock = clock;
    }

    @BeforeAll
    void oneEmployerWithOneWorker() {
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
        employer = TestEmployer.registered(events, port);
        worker = employer.worker("Novak");
        employer.posted(worker, "2026-03-01", "2026-03-31");
        employer.awaitAnnounced(MARCH, 1);
    }

    @BeforeEach
    void isAprilTheTenth() {
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
    }

    @ParameterizedTest
    @DisplayName("S000-30 every mistake in a cell is named at the cell, in the reader's language")
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | abc     | 160    | check.S-07 /lines/0/grossWage | Dit is geen bedrag.",
                "de | abc     | 160    | check.S-07 /lines/0/grossWage | Das ist kein Betrag.",
                "nl | 12.345  | 160    | check.S-07 /lines/0/grossWage | Dit is geen bedrag.",
                "de | 12.00   | 12.345 | check.S-07 /lines/0/hours     | Das sind keine Stunden.",
                "nl | -50.00  | 160    | check.S-08 /lines/0/grossWage | Het brutoloon moet tussen 0 en 25.000 euro liggen.",
                "de | -50.00  | 160    | check.S-08 /lines/0/grossWage | Der Bruttolohn muss zwischen 0 und 25.000 Euro liegen.",
                "nl | 12.00   | 300.01 | check.S-08 /lines/0/hours     | De uren moeten tussen 0 en 300 liggen.",
                "de | 12.00   | ''     | check.S-09 /lines/0/hours     | Die Stunden fehlen.",
                "nl | ''      | 160    | check.S-09 /lines/0/grossWage | Het brutoloon ontbreekt."
            })
    void namesAMistakeInACell(
            String language, String grossWage, String hours, String error, String message) {
        Answer refused =
                employer.speaking(language).submit(MARCH, Line.worked(worker, grossWage, hours));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("REPORT_HAS_ERRORS");
        assertThat(refused.errors()).startsWith(error);
        assertThat(refused.body().at("/errors/0/message").asString()).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Dit werknemersnummer is voor uw bedrijf niet bekend.",
        "de, Diese Arbeitnehmernummer ist für Ihren Betrieb nicht bekannt."
    })
    @DisplayName("S-03 another employer's worker is as unknown as a number that does not exist")
    void knowsNoWorkersOfOthers(String language, String message) {
        TestEmployer other = TestEmployer.registered(events, port);
        String stranger = other.worker("Kowal");
        other.posted(stranger, "2026-03-01", "2026-03-31");
        other.awaitAnnounced(MARCH, 1);
        String nobody = WorkerNumber.ofSerial(9_999_999).value();
        employer.speaking(language);

        Answer foreign = refusedWithout(stranger);
        Answer unknown = refusedWithout(nobody);

        assertThat(foreign.errors()).containsExactly("check.S-03 /lines/1/workerNumber");
        assertThat(foreign.body().at("/errors/0/message").asString()).startsWith(message);
        assertThat(unknown.errors()).isEqualTo(foreign.errors());
        assertThat(unknown.body().at("/errors/0/message"))
                .isEqualTo(foreign.body().at("/errors/0/message"));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 2026-05, kan vanaf 31 mei 2026",
        "de, 2026-05, ab dem 31. Mai 2026",
        "nl, 2026-04, kan vanaf 30 april 2026"
    })
    @DisplayName("S-02 a month is not sent before its last day, and not in the future")
    void refusesAMonthThatIsNotOver(String language, String month, String message) {
        Answer refused = employer.speaking(language).submit(month);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("check.S-02 /lines");
        assertThat(refused.body().at("/errors/0/message").asString()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 2026-13, 404, MONTH_UNKNOWN, Deze maand bestaat niet",
        "de, 2026-13, 404, MONTH_UNKNOWN, Diesen Monat gibt es nicht",
        "de, march, 404, MONTH_UNKNOWN, Diesen Monat gibt es nicht",
        "nl, 2025-12, 404, MONTH_BEFORE_PARTICIPATION, In deze maand nam u niet deel",
        "de, 2025-12, 404, MONTH_BEFORE_PARTICIPATION, In diesem Monat nahmen Sie nicht teil",
        "nl, 2026-05, 422, MONTH_IN_FUTURE, Deze maand is nog niet begonnen",
        "de, 2026-05, 422, MONTH_IN_FUTURE, Dieser Monat hat noch nicht begonnen"
    })
    void refusesAMonthThatCannotBeReported(
            String language, String month, int status, String code, String title) {
        Answer read = employer.speaking(language).get("/" + month);
        Answer saved = employer.saveDraft(month, 0);

        assertThat(read.status()).isEqualTo(status);
        assertThat(read.text("code")).isEqualTo(code);
        assertThat(read.text("title")).isEqualTo(title);
        assertThat(saved.text("code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, {\"lines\": [, 400, MALFORMED_JSON",
        "de, not json, 400, MALFORMED_JSON",
        "nl, {}, 422, INVALID_INPUT",
        "de, {\"lines\": 7}, 422, INVALID_INPUT",
        "nl, {\"lines\": [null]}, 422, INVALID_INPUT",
        "de, '{\"lines\": [{\"lineId\": \"a\"}, {\"lineId\": \"a\"}]}', 422, INVALID_INPUT"
    })
    void refusesABodyThatIsNoReport(String language, String body, int status, String code) {
        Answer refused = employer.speaking(language).send("POST", "/2026-03/submissions", body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(refused.text("title")).isNotEqualTo(code);
    }

    @Test
    void refusesACellThatIsLongerThanAnythingThatCouldBeMeant() {
        Answer refused = employer.saveDraft(MARCH, 0, Line.worked(worker, "9".repeat(61), "1"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("field.size /lines/0/grossWage");
    }

    @Test
    void refusesMoreLinesThanAReportMayHave() {
        Line[] lines = new Line[5_001];
        for (int index = 0; index < lines.length; index++) {
            lines[index] = Line.notPosted(worker).named("" + index);
        }

        Answer refused = employer.saveDraft(MARCH, 0, lines);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("REPORT_TOO_LONG");
    }

    @Test
    @DisplayName("S000-24 5,000 lines are saved and checked in one call")
    void savesFiveThousandLines() {
        TestEmployer big = TestEmployer.registered(events, port);
        String known = big.worker("Novak");
        big.posted(known, "2026-03-01", "2026-03-31");
        big.awaitAnnounced(MARCH, 1);
        Line[] lines = new Line[5_000];
        for (int index = 0; index < lines.length; index++) {
            lines[index] =
                    Line.worked(WorkerNumber.ofSerial(index).value(), "3120.01", "160.00")
                            .named("" + index);
        }
        Answer saved = big.saveDraft(MARCH, 0, lines);

        long start = System.nanoTime();
        Answer again = big.saveDraft(MARCH, 1, lines);
        System.out.printf(
                "5000 lines saved again in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(again.status()).isEqualTo(200);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body().at("/totals/grossSum").asString()).isEqualTo("15600050.00");
        assertThat(saved.findings()).contains("S-05 /", "S-03 4999/workerNumber");
        assertThat(saved.findings().stream().filter(each -> each.startsWith("S-03")))
                .hasSize(5_000);
    }

    @Test
    void letsNobodyInWithoutAToken() {
        Answer refused = employer.send(null, "GET", "/2026-03", null);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("code")).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void hidesAnotherEmployersReports() {
        Token stranger = Tokens.forNewClient();

        for (String path : new String[] {"", "/2026-03", "/2026-03/submission"}) {
            Answer refused = employer.send(stranger, "GET", path, null);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.text("code")).isEqualTo("NOT_FOUND");
        }
        assertThat(
                        employer.send(stranger, "POST", "/2026-03/submissions", "{\"lines\": []}")
                                .status())
                .isEqualTo(404);
        assertThat(
                        employer.send(
                                        stranger,
                                        "PUT",
                                        "/2026-03/draft",
                                        "{\"draftVersion\": 0, \"lines\": []}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void refusesWhoMayDoOtherThingsOnly() {
        TestEmployer limited = TestEmployer.registered(events, port);
        limited.grant("COMP", "WORKERS").awaitStatus(403, "");

        Answer refused = limited.speaking("nl").get("/2026-03");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("ACCESS_RIGHT_MISSING");
    }

    private Answer refusedWithout(String number) {
        Answer refused =
                employer.submit(
                        MARCH,
                        Line.worked(worker, "3120.10", "160").named("1"),
                        Line.worked(number, "3120.10", "160").named("2"));
        assertThat(refused.status()).isEqualTo(422);
        return refused;
    }
}
