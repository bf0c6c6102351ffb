package org.fondsloket.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.PostingChanged;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.contracts.PostingWithdrawn;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Customs notifications on real servers: taken in, changed, ended, and read from a file. */
@ServiceIT("employee")
class NotificationIT {

    private static final AtomicInteger SERIAL = new AtomicInteger(6_000_000);
    private static final String HEADER =
            "notification_id;site_street;site_postal_code;site_city;site_land;from;expected_to;"
                    + "worker_number;family_name;given_name;birth_date;nationality\n";

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private JdbcClient jdbc;

    private final String employer = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();

    @Test
    @DisplayName("S000-22 S000-23 workers of a notification are found or registered, and announced")
    void announcesTheWorkersOfANotification() {
        Caller anna = caller();
        String known = register(anna, "Nowak", "Anna");

        Answer answer =
                anna.post(
                        notifications(),
                        notification(
                                "A-1",
                                "2026-05-04",
                                "2026-08-28",
                                "{\"workerNumber\": \"%s\"}".formatted(known),
                                named("Zieliński", "Jan")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.at("/workers/0/workerNumber")).isEqualTo(known);
        String jan = answer.at("/workers/1/workerNumber");
        assertThat(anna.get(workers() + "/" + jan).at("/familyName")).isEqualTo("Zieliński");
        assertThat(
                        outerEvents
                                .awaitRecord(
                                        WorkerPosted.class,
                                        event -> event.workerNumber().equals(jan))
                                .content())
                .isEqualTo(
                        new WorkerPosted(
                                answer.at("/workers/1/postingId"),
                                employer,
                                jan,
                                "NW",
                                LocalDate.of(2026, 5, 4),
                                LocalDate.of(2026, 8, 28),
                                "A-1"));
        Answer view = anna.get(notifications() + "/A-1");
        assertThat(view.at("/state")).isEqualTo("OPEN");
        assertThat(view.at("/site/city")).isEqualTo("Köln");
        assertThat(view.json().path("workers"))
                .extracting(worker -> worker.path("familyName").asString())
                .containsExactly("Nowak", "Zieliński");
        assertThat(anna.get(notifications()).json().get(0)).isEqualTo(view.json());
        awaitPostings(anna, 2);
        assertThat(anna.get(postings()).at("/0/notificationId")).isEqualTo("A-1");
    }

    @Test
    void answersTheSameToTheSameNotification() {
        Caller anna = caller();
        String body =
                notification(
                        "A-1",
                        "2026-05-04",
                        "2026-08-28",
                        named("Zieliński", "Jan"),
                        named("Lis", "Ewa"));
        Answer first = anna.post(notifications(), body);

        Answer again = anna.post(notifications(), body.replace("Zieliński", "ZIELIŃSKI"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(anna.get(workers()).json()).hasSize(2);
        assertThat(storedEvents("A-1")).isEqualTo(3);
    }

    @Test
    @DisplayName("the same notification many times at once is one notification, one worker each")
    void takesANotificationOnceWhenItComesManyTimesAtOnce() throws Exception {
        Caller anna = caller();
        String body = notification("A-1", "2026-05-04", "2026-08-28", named("Zieliński", "Jan"));
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> sent =
                    IntStream.range(0, 5)
                            .mapToObj(i -> senders.submit(() -> anna.post(notifications(), body)))
                            .toList();
            for (Future<Answer> each : sent) {
                answers.add(each.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(200);
        assertThat(answers).extracting(Answer::json).containsOnly(answers.getFirst().json());
        assertThat(anna.get(workers()).json()).hasSize(1);
        assertThat(storedEvents("A-1")).isEqualTo(2);
    }

    @Test
    @DisplayName("AEntG section 18: a change reaches the others, worker by worker")
    void passesAChangeOn() {
        Caller anna = caller();
        Answer first =
                anna.post(
                        notifications(),
                        notification(
                                "A-1",
                                "2026-05-04",
                                "2026-08-28",
                                named("Zieliński", "Jan"),
                                named("Lis", "Ewa")));
        String jan = first.at("/workers/0/workerNumber");
        String ewa = first.at("/workers/1/workerNumber");

        Answer changed =
                anna.post(
                        notifications(),
                        notification(
                                        "A-1",
                                        "2026-05-04",
                                        "2026-10-30",
                                        named("Zieliński", "Jan"),
                                        named("Kot", "Ola"))
                                .replace("\"NW\"", "\"HE\""));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/version")).isEqualTo("2");
        assertThat(
                        outerEvents
                                .awaitRecord(
                                        PostingChanged.class,
                                        event -> event.workerNumber().equals(jan))
                                .content())
                .isEqualTo(
                        new PostingChanged(
                                first.at("/workers/0/postingId"),
                                employer,
                                jan,
                                "HE",
                                LocalDate.of(2026, 5, 4),
                                LocalDate.of(2026, 10, 30)));
        outerEvents.awaitRecord(PostingWithdrawn.class, event -> event.workerNumber().equals(ewa));
        Answer view = anna.get(notifications() + "/A-1");
        assertThat(view.json().path("workers"))
                .extracting(worker -> worker.path("familyName").asString())
                .containsExactlyInAnyOrder("Zieliński", "Kot");
        assertThat(view.at("/expectedTo")).isEqualTo("2026-10-30");
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(anna.get(postings()).json())
                                        .extracting(
                                                posting -> posting.path("workerNumber").asString())
                                        .containsExactlyInAnyOrder(
                                                jan, changed.at("/workers/1/workerNumber")));
        // The days of whoever was withdrawn are free again.
        assertThat(
                        anna.post(
                                        notifications(),
                                        notification(
                                                "A-2",
                                                "2026-05-04",
                                                "2026-08-28",
                                                named("Lis", "Ewa")))
                                .status())
                .isEqualTo(201);
    }

    @Test
    void endsOneWorkerOrTheWholeNotification() {
        Caller anna = caller();
        Answer first =
                anna.post(
                        notifications(),
                        notification(
                                "A-1",
                                "2026-05-04",
                                "2026-08-28",
                                named("Zieliński", "Jan"),
                                named("Lis", "Ewa")));
        String janPosting = first.at("/workers/0/postingId");

        assertThat(end(anna, postings() + "/" + janPosting, "2026-05-03").at("/code"))
                .isEqualTo("POSTING_ENDS_BEFORE_START");
        assertThat(end(anna, postings() + "/" + janPosting, "2026-06-12").status()).isEqualTo(204);
        assertThat(end(anna, postings() + "/" + janPosting, "2026-06-12").at("/code"))
                .isEqualTo("POSTING_ALREADY_ENDED");
        Answer ended = end(anna, notifications() + "/A-1", "2026-07-31");

        assertThat(ended.status()).as(ended.text()).isEqualTo(204);
        assertThat(
                        outerEvents
                                .awaitRecord(
                                        PostingEnded.class,
                                        event ->
                                                event.workerNumber()
                                                        .equals(
                                                                first.at(
                                                                        "/workers/1/workerNumber")))
                                .content()
                                .endedOn())
                .isEqualTo(LocalDate.of(2026, 7, 31));
        JsonNode view = anna.get(notifications() + "/A-1").json();
        assertThat(view.path("state").asString()).isEqualTo("ENDED");
        assertThat(view.path("workers"))
                .extracting(worker -> worker.path("endedOn").asString())
                .containsExactly("2026-06-12", "2026-07-31");
        assertThat(end(anna, notifications() + "/A-1", "2026-07-31").status()).isEqualTo(204);
        assertThat(end(anna, notifications() + "/A-1", "2026-07-30").at("/code"))
                .isEqualTo("NOTIFICATION_ENDED");
        assertThat(end(anna, notifications() + "/other", "2026-07-30").status()).isEqualTo(404);
        assertThat(
                        anna.post(
                                        notifications(),
                                        notification(
                                                "A-1",
                                                "2026-05-04",
                                                "2026-12-31",
                                                named("Lis", "Ewa")))
                                .at("/code"))
                .isEqualTo("NOTIFICATION_ENDED");
    }

    @Test
    @DisplayName("no day of a worker is taken twice, whoever announces it")
    void takesNothingInWhenADayWouldBeTakenTwice() {
        Caller anna = caller();
        String jan = register(anna, "Zieliński", "Jan");
        anna.post(
                postings(),
                """
                {"workerNumber": "%s", "siteLand": "NW", "from": "2026-05-04", "expectedTo": "2026-05-29"}
                """
                        .formatted(jan));

        Answer overlapping =
                anna.post(
                        notifications(),
                        notification(
                                "A-1",
                                "2026-05-29",
                                "2026-08-28",
                                named("Lis", "Ewa"),
                                named("Zieliński", "Jan")));

        assertThat(overlapping.status()).isEqualTo(409);
        assertThat(overlapping.at("/code")).isEqualTo("POSTING_OVERLAPS");
        assertThat(overlapping.at("/errors/0/pointer")).isEqualTo("/workers/1/workerNumber");
        assertThat(anna.get(workers()).json()).hasSize(1);
        assertThat(anna.get(notifications() + "/A-1").status()).isEqualTo(404);
        assertThat(storedEvents("A-1")).isZero();
    }

    @Test
    void marksWorkersWhoCannotBeFoundOrStandThereTwice() {
        Caller anna = caller();
        String other = other();
        String stranger =
                Caller.with(service, other, "WORKERS")
                        .post("/api/employers/" + other + "/workers", named("Fremd", "Fritz"))
                        .at("/workerNumber");
        assertThat(stranger).isNotEmpty();

        Answer answer =
                anna.post(
                        notifications(),
                        notification(
                                "A-1",
                                "2026-05-04",
                                "2026-08-28",
                                "{\"workerNumber\": \"%s\"}".formatted(stranger),
                                named("Lis", "Ewa"),
                                named("LIS", "EWA")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors"))
                .extracting(
                        error ->
                                error.path("pointer").asString()
                                        + " "
                                        + error.path("code").asString())
                .containsExactly(
                        "/workers/0/workerNumber notification.worker.unknown",
                        "/workers/2/workerNumber notification.worker.twice");
        assertThat(anna.get(workers()).json()).isEmpty();
    }

    @Test
    @DisplayName("S11 an erased worker stays announced by number only")
    void keepsAnErasedWorkerAnnouncedWithoutAName() {
        Caller anna = caller();
        Answer first =
                anna.post(
                        notifications(),
                        notification("A-1", "2026-05-04", "2026-08-28", named("Brzeg", "Jan")));
        String jan = first.at("/workers/0/workerNumber");
        Caller.with(service, "FUND", "CLERK").delete("/api/persons/" + jan);

        Answer again =
                anna.post(
                        notifications(),
                        notification(
                                "A-1",
                                "2026-05-04",
                                "2026-08-28",
                                "{\"workerNumber\": \"%s\"}".formatted(jan)));

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        Answer view = anna.get(notifications() + "/A-1");
        assertThat(view.at("/workers/0/workerNumber")).isEqualTo(jan);
        assertThat(view.text()).doesNotContain("Brzeg");
        assertThat(storedText()).doesNotContain("Brzeg");
    }

    @Test
    @DisplayName("no name, birth date or responsible person stands in any stored event")
    void storesNoPersonalDataInEvents() {
        Caller anna = caller();
        anna.post(
                notifications(),
                notification("A-1", "2026-05-04", "2026-08-28", named("Szczypiorek", "Wacław"))
                        .replace(
                                "\"site\"",
                                "\"responsiblePerson\": \"Gwidon Odpowiedzialny\", \"site\""));

        assertThat(storedText())
                .contains("Rheinufer 12")
                .doesNotContain("Szczypiorek")
                .doesNotContain("Wacław")
                .doesNotContain("Odpowiedzialny");
    }

    @Test
    @DisplayName("a file is taken in as a whole, and once")
    void importsAFileOnce() {
        Caller anna = caller();
        String known = register(anna, "Nowak", "Anna");
        String file =
                HEADER
                        + row("A-1", "2026-05-04", "2026-08-28", known + ";;;;")
                        + row("A-1", "2026-05-04", "2026-08-28", ";Zieliński;Jan;1988-03-14;PL")
                        + row("A-2", "2026-09-01", "2026-09-30", ";Zieliński;Jan;1988-03-14;PL");

        Answer first = anna.upload(notifications() + "/import", file, "en");
        Answer again = anna.upload(notifications() + "/import", file, "en");
        Answer longer =
                anna.upload(
                        notifications() + "/import",
                        file.replace("2026-09-30", "2026-10-15"),
                        "en");

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.text())
                .isEqualTo(
                        "{\"rows\":3,\"received\":2,\"changed\":0,\"unchanged\":0,\"registeredWorkers\":1}");
        assertThat(again.text())
                .isEqualTo(
                        "{\"rows\":3,\"received\":0,\"changed\":0,\"unchanged\":2,\"registeredWorkers\":0}");
        assertThat(longer.text())
                .isEqualTo(
                        "{\"rows\":3,\"received\":0,\"changed\":1,\"unchanged\":1,\"registeredWorkers\":0}");
        assertThat(anna.get(workers()).json()).hasSize(2);
        Answer page = anna.get(notifications() + "?size=1&page=1");
        assertThat(page.total()).isEqualTo("2");
        assertThat(page.at("/0/notificationId")).isEqualTo("A-2");
    }

    @Test
    @DisplayName("a file with findings changes nothing; each finding names row and column")
    void importsNothingOfAFileWithFindings() {
        Caller anna = caller();
        String file =
                HEADER
                        + row("A-1", "2026-05-04", "2026-08-28", ";Zieliński;Jan;1988-03-14;PL")
                        + row("A-2", "2026-05-04", "2026-05-03", ";Lis;Ewa;31.02.1990;PL")
                        + row("A-1", "2026-05-04", "2026-08-29", ";Kot;Ola;1988-03-14;Polonia");

        Answer answer = anna.upload(notifications() + "/import", file, "nl");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(
                        answer.json()
                                .path("errors")
                                .valueStream()
                                .map(
                                        error ->
                                                error.at("/params/row").asString()
                                                        + " "
                                                        + error.at("/params/column").asString()
                                                        + " "
                                                        + error.path("code").asString()))
                .containsExactlyInAnyOrder(
                        "4 expected_to import.differsWithinNotification",
                        "4 nationality person.nationality.unknown",
                        "3 expected_to posting.expectedTo.beforeFrom",
                        "3 birth_date person.birthDate.invalid");
        assertThat(answer.text())
                .contains("Het einde kan niet voor het begin liggen.")
                .doesNotContain("Polonia")
                .doesNotContain("Kot");
        assertThat(anna.get(workers()).json()).isEmpty();
        assertThat(anna.get(notifications()).json()).isEmpty();
    }

    @Test
    void importsNothingWhenAFileOverlapsWithItself() {
        Caller anna = caller();
        String file =
                HEADER
                        + row("A-1", "2026-05-04", "2026-08-28", ";Zieliński;Jan;1988-03-14;PL")
                        + row("A-2", "2026-08-28", "2026-09-30", ";Zieliński;Jan;1988-03-14;PL");

        Answer answer = anna.upload(notifications() + "/import", file, "en");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("errors"))
                .extracting(error -> error.at("/params/row").asString())
                .containsExactly("2", "3");
        assertThat(anna.get(workers()).json()).isEmpty();
    }

    @Test
    @DisplayName("the largest file, all new workers: it goes through, and so do others meanwhile")
    void importsTheLargestFileWhileOthersGoOn() throws Exception {
        Caller anna = caller();
        String other = other();
        Caller bert = Caller.with(service, other, "WORKERS");
        String file =
                HEADER
                        + IntStream.range(0, 2_000)
                                .mapToObj(
                                        i ->
                                                row(
                                                        "A-" + i / 100,
                                                        "2026-05-04",
                                                        "2026-08-28",
                                                        ";Worker%d;Jan;1988-03-14;PL".formatted(i)))
                                .collect(Collectors.joining());
        int registered = 0;
        Future<Answer> answer;
        try (ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor()) {
            answer = sender.submit(() -> anna.upload(notifications() + "/import", file, "en"));
            do {
                Answer small =
                        bert.post(
                                "/api/employers/" + other + "/workers",
                                named("Other" + registered, "Jan"));
                assertThat(small.status()).as(small.text()).isEqualTo(201);
                registered++;
            } while (!answer.isDone());
        }

        assertThat(answer.get().at("/registeredWorkers")).as(answer.get().text()).isEqualTo("2000");
        assertThat(anna.get(workers() + "?size=1").total()).isEqualTo("2000");
    }

    @Test
    void refusesAFileThatIsTooLargeOrNoFile() {
        Caller anna = caller();

        Answer large =
                anna.upload(notifications() + "/import", HEADER + "x".repeat(1_100_000), "en");
        Answer none = anna.upload(notifications() + "/import", "", "en");

        assertThat(large.status()).isEqualTo(413);
        assertThat(large.at("/code")).isEqualTo("BODY_TOO_LARGE");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.at("/errors/0/code")).isEqualTo("import.empty");
    }

    @Test
    void showsAndTakesNothingWithoutTheRight() {
        Caller anna = caller();
        anna.post(
                notifications(),
                notification("A-1", "2026-05-04", "2026-08-28", named("Lis", "Ewa")));
        Caller bert = Caller.with(service, other(), "WORKERS");
        Caller reporter = Caller.with(service, employer, "REPORT");

        assertThat(bert.get(notifications()).status()).isEqualTo(404);
        assertThat(bert.get(notifications() + "/A-1").status()).isEqualTo(404);
        assertThat(bert.upload(notifications() + "/import", HEADER, "en").status()).isEqualTo(404);
        assertThat(end(bert, notifications() + "/A-1", "2026-07-31").status()).isEqualTo(404);
        assertThat(reporter.get(notifications()).status()).isEqualTo(403);
        assertThat(reporter.post(notifications(), "{}").status()).isEqualTo(403);
        assertThat(reporter.get(months("2026-05")).status()).isEqualTo(403);
        assertThat(Caller.nobody(service).get(notifications()).status()).isEqualTo(401);
    }

    private void awaitPostings(Caller caller, int count) {
        Awaitility.await().until(() -> caller.get(postings()).json().size() == count);
    }

    private Caller caller() {
        return Caller.with(service, employer, "WORKERS", "END");
    }

    private static String other() {
        return EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
    }

    private String workers() {
        return "/api/employers/" + employer + "/workers";
    }

    private String postings() {
        return "/api/employers/" + employer + "/postings";
    }

    private String notifications() {
        return "/api/employers/" + employer + "/notifications";
    }

    private String months(String month) {
        return "/api/employers/" + employer + "/months/" + month + "/expected-workers";
    }

    private static Answer end(Caller caller, String path, String day) {
        return caller.post(path + "/end", "{\"endedOn\": \"%s\"}".formatted(day));
    }

    private String register(Caller caller, String family, String given) {
        return caller.post(workers(), named(family, given)).at("/workerNumber");
    }

    private static String named(String family, String given) {
        return """
               {"familyName": "%s", "givenName": "%s", "birthDate": "1988-03-14", "nationality": "PL"}
               """
                .formatted(family, given);
    }

    private static String notification(String id, String from, String to, String... workers) {
        return """
               {"notificationId": "%s", "from": "%s", "expectedTo": "%s", "workers": [%s],
                "site": {"street": "Rheinufer 12", "postalCode": "50667", "city": "Köln", "land": "NW"}}
               """
                .formatted(id, from, to, String.join(",", workers));
    }

    private static String row(String id, String from, String to, String worker) {
        return "%s;Rheinufer 12;50667;Köln;NW;%s;%s;%s\n".formatted(id, from, to, worker);
    }

    private long storedEvents(String notificationId) {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .param("PostingNotification:" + employer + ":" + notificationId)
                .query(Long.class)
                .single();
    }

    /** What the store holds of this employer's notifications. */
    private String storedText() {
        return String.join(
                "\n",
                jdbc.sql(
                                """
                                select convert_from(payload, 'UTF8') from domain_event_entry
                                where aggregate_identifier like ?
                                """)
                        .param("PostingNotification:" + employer + ":%")
                        .query(String.class)
                        .list());
    }
}
