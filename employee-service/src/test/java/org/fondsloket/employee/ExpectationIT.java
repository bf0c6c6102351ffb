package org.fondsloket.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is expected in a month, on real servers, with reports as reporting-service tells of them. */
@ServiceIT("employee")
class ExpectationIT {

    private static final AtomicInteger SERIAL = new AtomicInteger(6_500_000);

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;

    private final String employer = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();

    @Test
    @DisplayName("S000-22 announced, then reported: T-04, S-05 and the stranger are named")
    void comparesAnnouncementAndReport() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String late = announced(anna, "A-1", "Zieliński", "2026-05-06", "2026-08-28");
        String left = announced(anna, "A-2", "Lis", "2026-05-04", "2026-08-28");
        String stranger = register(anna, "Kot");
        String next = announced(anna, "A-3", "Wilk", "2026-06-01", "2026-08-28");

        JsonNode before = awaitWorkers(anna, "2026-05", 2);
        assertThat(before.path("filed").asBoolean()).isFalse();
        assertThat(before.path("workers"))
                .extracting(worker -> worker.path("state").asString())
                .containsExactly("ANNOUNCED", "ANNOUNCED");
        submit(
                1,
                line(late, "WORKED", LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 31)),
                line(stranger, "WORKED", LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 15)));
        JsonNode after = awaitWorkers(anna, "2026-05", 3);

        assertThat(after.path("filed").asBoolean()).isTrue();
        assertThat(states(after))
                .containsExactlyInAnyOrder(
                        late + " REPORTED [REPORTED_OUTSIDE_ANNOUNCEMENT]",
                        left + " ANNOUNCED [ANNOUNCED_NOT_REPORTED]",
                        stranger + " REPORTED [REPORTED_NOT_ANNOUNCED]");
        JsonNode outside = worker(after, late).at("/differences/0");
        assertThat(outside.path("check").asString()).isEqualTo("T-04");
        assertThat(outside.path("from").asString()).isEqualTo("2026-05-04");
        assertThat(outside.path("to").asString()).isEqualTo("2026-05-05");
        assertThat(anna.get(months("2026-05"), "pl").text())
                .contains(
                        "Zgłoszone dni od 2026-05-04 do 2026-05-05 nie są zapowiedziane w urzędzie celnym.");
        assertThat(worker(after, late).path("familyName").asString()).isEqualTo("Zieliński");
        assertThat(awaitWorkers(anna, "2026-06", 3).path("workers"))
                .extracting(worker -> worker.path("workerNumber").asString())
                .contains(next)
                .doesNotContain(stranger);
    }

    @Test
    @DisplayName("a correction and a nil report replace the lines, a late older version does not")
    void takesTheLastVersionOfAMonth() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String jan = announced(anna, "A-1", "Zieliński", "2026-05-01", "2026-08-28");
        String ewa = announced(anna, "A-2", "Lis", "2026-05-01", "2026-08-28");
        submit(1, line(jan, "WORKED", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));
        awaitStates(anna, jan + " REPORTED []", ewa + " ANNOUNCED [ANNOUNCED_NOT_REPORTED]");

        publish("reporting.monthly-report-corrected.v1", 3, jan, ewa);
        awaitStates(anna, jan + " REPORTED []", ewa + " REPORTED []");
        publish("reporting.monthly-report-corrected.v1", 2, jan);
        publish("reporting.nil-report-submitted.v1", 4, ewa);

        awaitStates(anna, jan + " ANNOUNCED [ANNOUNCED_NOT_REPORTED]", ewa + " REPORTED []");
    }

    @Test
    @DisplayName(
            "T-09 who has left is ended; a notification that runs on is named until it is told")
    void showsWhoHasLeft() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String jan = announced(anna, "A-1", "Zieliński", "2026-05-04", "2026-12-31");
        awaitStates(anna, jan + " ANNOUNCED []");
        String posting =
                anna.get("/api/employers/" + employer + "/notifications/A-1")
                        .at("/workers/0/postingId");

        mayEnd().post(
                        "/api/employers/" + employer + "/postings/" + posting + "/end",
                        "{\"endedOn\": \"2026-05-22\"}");
        awaitStates(anna, jan + " ENDED [ENDED_STILL_ANNOUNCED]");
        JsonNode july = worker(awaitWorkers(anna, "2026-07", 1), jan);
        assertThat(july.at("/differences/0/from").asString()).isEqualTo("2026-05-23");
        assertThat(july.at("/differences/0/notificationId").asString()).isEqualTo("A-1");
        anna.post(
                "/api/employers/" + employer + "/notifications/A-1/end",
                "{\"endedOn\": \"2026-05-22\"}");

        awaitStates(anna, jan + " ENDED []");
        awaitWorkers(anna, "2026-07", 0);
    }

    @Test
    @DisplayName(
            "C7-END last day 30-09-2026: October no longer expects Jan; the same day again changes nothing")
    void expectsNobodyAfterTheLastDay() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String jan = announced(anna, "A-1", "Kowalski", "2026-05-04", "2026-12-31");
        assertThat(awaitWorkers(anna, "2026-10", 1).path("workers")).hasSize(1);
        Caller ewa = mayEnd();
        assertThat(ewa.get(lastDay(jan)).json().has("lastDay")).isFalse();

        Answer reported = ewa.post(lastDay(jan), "{\"lastDay\": \"2026-09-30\"}");

        assertThat(reported.status()).as(reported.text()).isEqualTo(200);
        assertThat(reported.at("/lastDay")).isEqualTo("2026-09-30");
        assertThat(reported.json().path("corrections")).isEmpty();
        assertThat(states(anna.get(months("2026-10")).json()))
                .containsExactly(jan + " ENDED [ENDED_STILL_ANNOUNCED]");
        assertThat(ewa.post(lastDay(jan), "{\"lastDay\": \"2026-09-30\"}").status()).isEqualTo(200);
        Answer other = ewa.post(lastDay(jan), "{\"lastDay\": \"2026-09-29\"}", "de");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/title"))
                .isEqualTo("Als letzter Tag ist bereits der 30. September 2026 gemeldet");
        assertThat(anna.post(lastDay(jan), "{\"lastDay\": \"2026-09-30\"}").status())
                .isEqualTo(403);
        assertThat(ewa.get("/api/employers/" + employer + "/workers/3300127200/last-day").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "C7-END last day 31-08 in a closed month: the correction of August is offered until it is filed")
    void offersTheCorrectionOfAClosedMonth() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String jan = announced(anna, "A-1", "Kowalski", "2026-05-04", "2026-12-31");
        publishAugust(1, jan, null);
        Awaitility.await()
                .until(() -> anna.get(months("2026-08")).json().path("filed").asBoolean());
        Caller ewa = mayEnd();

        Answer reported = ewa.post(lastDay(jan), "{\"lastDay\": \"2026-08-31\"}");

        assertThat(reported.json().path("corrections").toString())
                .isEqualTo("[{\"month\":\"2026-08\",\"reason\":\"LAST_DAY_NOT_REPORTED\"}]");
        publishAugust(2, jan, LocalDate.of(2026, 8, 31));
        Awaitility.await().until(() -> ewa.get(lastDay(jan)).json().path("corrections").isEmpty());
    }

    @Test
    void refusesWhatIsNoMonth() {
        Caller anna = Caller.with(service, employer, "WORKERS");

        assertThat(anna.get(months("2026-13")).status()).isEqualTo(400);
        assertThat(anna.get(months("may")).at("/code")).isEqualTo("INVALID_PARAMETER");
        assertThat(anna.get(months("2026-05")).json().path("workers")).isEmpty();
    }

    private JsonNode awaitWorkers(Caller caller, String month, int count) {
        return Awaitility.await()
                .until(
                        () -> caller.get(months(month)).json(),
                        answer -> answer.path("workers").size() == count);
    }

    private void awaitStates(Caller caller, String... states) {
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(states(caller.get(months("2026-05")).json()))
                                        .containsExactlyInAnyOrder(states));
    }

    private static List<String> states(JsonNode month) {
        return month.path("workers")
                .valueStream()
                .map(
                        worker ->
                                worker.path("workerNumber").asString()
                                        + " "
                                        + worker.path("state").asString()
                                        + " "
                                        + worker.path("differences")
                                                .valueStream()
                                                .map(each -> each.path("code").asString())
                                                .toList())
                .toList();
    }

    private static JsonNode worker(JsonNode month, String number) {
        return month.path("workers")
                .valueStream()
                .filter(worker -> worker.path("workerNumber").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Caller mayEnd() {
        return Caller.holding(service, Tokens.forNewUserAt("L2"), employer, "END");
    }

    private String lastDay(String worker) {
        return "/api/employers/" + employer + "/workers/" + worker + "/last-day";
    }

    private String months(String month) {
        return "/api/employers/" + employer + "/months/" + month + "/expected-workers";
    }

    private String register(Caller caller, String family) {
        return caller.post("/api/employers/" + employer + "/workers", person(family))
                .at("/workerNumber");
    }

    private String announced(Caller caller, String id, String family, String from, String to) {
        Answer answer =
                caller.post(
                        "/api/employers/" + employer + "/notifications",
                        """
                        {"notificationId": "%s", "from": "%s", "expectedTo": "%s", "workers": [%s],
                         "site": {"street": "Rheinufer 12", "postalCode": "50667", "city": "Köln",
                                  "land": "NW"}}
                        """
                                .formatted(id, from, to, person(family)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/workers/0/workerNumber");
    }

    private static String person(String family) {
        return """
               {"familyName": "%s", "givenName": "Jan", "birthDate": "1988-03-14", "nationality": "PL"}
               """
                .formatted(family);
    }

    private void submit(int version, MonthlyReportSubmitted.Line... lines) {
        outerEvents.publish(
                employer,
                new MonthlyReportSubmitted(
                        UUID.randomUUID().toString(),
                        employer,
                        YearMonth.of(2026, 5),
                        version,
                        "en",
                        List.of(lines),
                        new BigDecimal("3120.00"),
                        new BigDecimal("0.151"),
                        new BigDecimal("471.12"),
                        LocalDate.of(2026, 6, 28),
                        employer,
                        "2026-11",
                        Instant.parse("2026-06-03T08:00:00Z"),
                        null,
                        null,
                        null));
    }

    private static MonthlyReportSubmitted.Line line(
            String worker, String status, LocalDate from, LocalDate to) {
        return MonthlyReportSubmitted.Line.of(
                1,
                worker,
                status,
                "NW",
                from,
                to,
                new BigDecimal("3120.00"),
                new BigDecimal("160.00"));
    }

    /** A later kind of report, of which this service reads no more than the lines. */
    private void publish(String type, int version, String... workers) {
        List<Map<String, Object>> lines =
                List.of(workers).stream()
                        .map(
                                worker ->
                                        Map.<String, Object>of(
                                                "lineNo",
                                                1,
                                                "workerNumber",
                                                worker,
                                                "status",
                                                "NOT_POSTED"))
                        .toList();
        publish(type, "2026-05", version, lines);
    }

    /** August of one worker, whole, with or without the last day. */
    private void publishAugust(int version, String worker, @Nullable LocalDate postingEnd) {
        Map<String, Object> line =
                new HashMap<>(
                        Map.of(
                                "lineNo",
                                1,
                                "workerNumber",
                                worker,
                                "status",
                                "WORKED",
                                "periodFrom",
                                "2026-08-01",
                                "periodTo",
                                "2026-08-31"));
        if (postingEnd != null) {
            line.put("postingEnd", postingEnd.toString());
        }
        publish("reporting.monthly-report-corrected.v1", "2026-08", version, List.of(line));
    }

    private void publish(String type, String month, int version, List<Map<String, Object>> lines) {
        outerEvents.publishRaw(
                MonthlyReportSubmitted.class,
                employer,
                JsonMapper.shared()
                        .writeValueAsBytes(
                                Map.of(
                                        "employerNumber",
                                        employer,
                                        "month",
                                        month,
                                        "version",
                                        version,
                                        "lines",
                                        lines,
                                        "more",
                                        "fields")),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "urn:fondsloket:reporting",
                        "ce_subject",
                        employer,
                        "ce_time",
                        "2026-06-03T08:00:00Z",
                        "content-type",
                        "application/json",
                        "ce_actorperson",
                        "system:tests",
                        "ce_channel",
                        "SYSTEM",
                        "ce_correlationid",
                        UUID.randomUUID().toString()));
    }
}
