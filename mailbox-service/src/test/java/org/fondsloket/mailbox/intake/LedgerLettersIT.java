package org.fondsloket.mailbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.LapseWarningDue;
import org.fondsloket.contracts.LeaveYearClosed;
import org.fondsloket.contracts.LetterFiled;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.ReimbursementCredited;
import org.fondsloket.contracts.ReminderDue;
import org.fondsloket.mailbox.TestReports;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@DisplayName("S000-33 P-02 What happens on the accounts becomes letters in the mailbox")
@ServiceIT("mailbox")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LedgerLettersIT {

    private final OuterEvents events;
    private final ApplicationContext service;
    private final String employer = number(8);
    private final String worker = number(10);

    LedgerLettersIT(OuterEvents events, ApplicationContext service) {
        this.events = events;
        this.service = service;
    }

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void anEmployerWithAWorker() {
        events.publish(employer, TestReports.employer(employer));
        events.publish(
                worker,
                new PersonRecorded(
                        worker,
                        1,
                        "Łukaszewski",
                        "Żaneta",
                        LocalDate.of(1990, 5, 4),
                        "PL",
                        null,
                        null,
                        null,
                        null,
                        "pl",
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    @DisplayName("P-02 the same event three times, also under a new id, gives one letter")
    void filesOneReimbursementNoticeInTheEmployersLanguage() {
        Caller reader = Caller.with(service, employer, "BOX");
        events.publish(employer, TestReports.report(employer, 1, "ro", worker));
        Awaitility.await().until(() -> kinds(reader).equals(List.of("LT-07")));
        ReimbursementCredited credited =
                LedgerSamples.sample(ReimbursementCredited.class, employer, worker);

        String id = events.publish(employer, credited);
        events.publish(employer, credited, Map.of("ce_id", id));
        events.publish(employer, credited);
        events.publish(employer, LedgerSamples.sample(ReminderDue.class, employer, worker));

        Awaitility.await().until(() -> kinds(reader).equals(List.of("LT-07", "LT-10", "LT-12")));
        JsonNode notice = letters(reader, "LT-12").getFirst();
        assertThat(notice.get("language").asString()).isEqualTo("ro");
        assertThat(notice.get("month").asString()).isEqualTo("2026-05");
        assertThat(
                        events.awaitRecord(
                                        LetterFiled.class,
                                        filed ->
                                                filed.employerNumber().equals(employer)
                                                        && filed.kind().equals("LT-12"))
                                .content()
                                .reportId())
                .isEqualTo(credited.postingId());
    }

    @Test
    @DisplayName("S-03 a worker's letter is for the fund's clerks and for no employer")
    void keepsAWorkersLettersAwayFromEmployers() {
        Caller reader = Caller.with(service, employer, "BOX");
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        LeaveYearClosed closed = LedgerSamples.sample(LeaveYearClosed.class, employer, worker);

        events.publish(worker, closed);

        String letters = "/api/persons/" + worker + "/letters";
        Awaitility.await().until(() -> clerk.get(letters).json().size() == 1);
        Awaitility.await().until(() -> kinds(reader).equals(List.of("LT-13")));
        JsonNode own = clerk.get(letters).json().get(0);
        String content = letters + "/" + own.get("letterId").asString() + "/content";
        assertThat(own.get("language").asString()).isEqualTo("pl");
        assertThat(clerk.get(content).status()).isEqualTo(200);
        assertThat(reader.get(letters).status()).isEqualTo(404);
        assertThat(reader.get(content).status()).isEqualTo(404);
        assertThat(
                        reader.get(
                                        "/api/employers/%s/letters/%s/content"
                                                .formatted(
                                                        employer, own.get("letterId").asString()))
                                .status())
                .isEqualTo(404);
        assertThat(letters(reader, "LT-13").getFirst().get("letterId"))
                .isNotEqualTo(own.get("letterId"));
        assertThat(Caller.nobody(service).get(letters).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("LT-17 goes to the worker and to the employer who can still grant the leave")
    void warnsBothOfLeaveThatLapses() {
        Caller reader = Caller.with(service, employer, "BOX");
        Caller clerk = Caller.with(service, "FUND", "CLERK");

        events.publish(worker, LedgerSamples.sample(LapseWarningDue.class, employer, worker));

        Awaitility.await().until(() -> kinds(reader).equals(List.of("LT-17")));
        Awaitility.await()
                .until(() -> clerk.get("/api/persons/" + worker + "/letters").json().size() == 1);
        assertThat(letters(reader, "LT-17").getFirst().get("language").asString()).isEqualTo("nl");
    }

    private List<String> kinds(Caller reader) {
        return reader.get("/api/employers/" + employer + "/letters")
                .json()
                .valueStream()
                .map(letter -> letter.get("kind").asString())
                .sorted()
                .toList();
    }

    private List<JsonNode> letters(Caller reader, String kind) {
        return reader.get("/api/employers/" + employer + "/letters")
                .json()
                .valueStream()
                .filter(letter -> letter.get("kind").asString().equals(kind))
                .toList();
    }

    private static String number(int digits) {
        long least = (long) Math.pow(10, digits - 1.0);
        return String.valueOf(ThreadLocalRandom.current().nextLong(least, 10 * least));
    }
}
