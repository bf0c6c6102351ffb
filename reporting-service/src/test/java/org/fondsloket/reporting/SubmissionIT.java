package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.fondsloket.contracts.EmployerNumberSuperseded;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.TestEmployer.Line;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.PublishedEvent;
import org.fondsloket.testing.ServiceIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SubmissionIT {

    private static final String MARCH = "2026-03";

    private final OuterEvents events;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    private final Environment environment;
    @LocalServerPort private int port;

    SubmissionIT(OuterEvents events, MutableClock clock, JdbcClient jdbc, Environment environment) {
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @BeforeEach
    void isAprilTheTenth() {
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
    }

    @Test
    @DisplayName("example 1, S000-32: the answer is the receipt and the month is filed at once")
    void filesAReport() {
        TestEmployer employer = TestEmployer.registered(events, port).speaking("nl");
        String novak = posted(employer, "Novak");
        String kowal = posted(employer, "Kowal");
        String third = posted(employer, "Popescu");
        String absent = posted(employer, "Jansen");
        employer.awaitAnnounced(MARCH, 4);
        employer.saveDraft(MARCH, 0, Line.worked(novak, "1.00", "1.00"));

        Answer receipt =
                employer.submit(
                        MARCH,
                        Line.worked(novak, "3120.10", "160").named("1"),
                        Line.worked(kowal, "2876.47", "144.50").named("2"),
                        Line.worked(third, "3401.13", "170").named("3"),
                        Line.notPosted(absent).named("4"));

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.text("grossSum")).isEqualTo("9397.70");
        assertThat(receipt.text("contribution")).isEqualTo("1419.05");
        assertThat(receipt.text("dueOn")).isEqualTo("2026-04-28");
        assertThat(receipt.text("paymentReference")).isEqualTo(employer.number() + " 2026-03");
        assertThat(receipt.text("ruleSet")).isEqualTo("2026-11");
        assertThat(receipt.text("submittedAt")).isEqualTo("2026-04-10T10:00:00Z");
        assertThat(receipt.body().get("version").asInt()).isEqualTo(1);

        Answer page = employer.get("/2026-03");
        assertThat(page.text("state")).isEqualTo("FILED");
        assertThat(page.body().get("receipt")).isEqualTo(receipt.body());
        assertThat(page.body().at("/totals/contribution").asString()).isEqualTo("1419.05");
        assertThat(page.body().at("/totals/hours").asString()).isEqualTo("474.50");
        assertThat(page.body().at("/lines/0/grossWage").asString()).isEqualTo("3120.10");
        assertThat(employer.get("?year=2026").body().at("/2/state").asString()).isEqualTo("FILED");

        PublishedEvent<MonthlyReportSubmitted> told =
                events.awaitRecord(
                        MonthlyReportSubmitted.class,
                        event -> event.employerNumber().equals(employer.number()));
        assertThat(told.key()).isEqualTo(employer.number());
        assertThat(told.content().reportId()).isEqualTo(receipt.text("reportId"));
        assertThat(told.content().contribution()).isEqualTo("1419.05");
        assertThat(told.content().language()).isEqualTo("nl");
        assertThat(told.content().lines()).hasSize(4);
        assertThat(told.content().lines().getFirst().grossWage()).isEqualTo("3120.10");
        assertThat(told.header("ce_actingfor")).isEqualTo(employer.number());
        assertThat(told.header("ce_actorperson")).isEqualTo(employer.token().subject());
    }

    @Test
    @DisplayName(
            "S003-21 merged on 01-07-2026: the open June and the filed March of the former number are found, sent and read by the successor")
    void goesOnUnderTheSuccessor() {
        TestEmployer former = TestEmployer.registered(events, port);
        TestEmployer heir = TestEmployer.registered(events, port);
        String jan = former.worker("Kowalski");
        former.posted(jan, "2026-03-01", "2026-12-31");
        former.awaitAnnounced(MARCH, 1);
        assertThat(former.submit(MARCH, Line.worked(jan, "3120.00", "160")).status())
                .isEqualTo(201);
        assertThat(heir.get("/former-numbers?year=2026").body()).isEmpty();
        clock.set(Instant.parse("2026-07-10T10:00:00Z"));

        events.publish(
                former.number(),
                new EmployerNumberSuperseded(
                        former.number(), heir.number(), LocalDate.of(2026, 7, 1)));

        await().until(() -> !heir.get("/former-numbers?year=2026").body().isEmpty());
        JsonNode found = heir.get("/former-numbers?year=2026").body().get(0);
        assertThat(found.path("employerNumber").asString()).isEqualTo(former.number());
        assertThat(found.path("effectiveOn").asString()).isEqualTo("2026-07-01");
        assertThat(found.path("months"))
                .extracting(
                        month ->
                                month.path("month").asString()
                                        + " "
                                        + month.path("state").asString())
                .containsExactly(
                        "2026-03 FILED", "2026-04 OVERDUE", "2026-05 OVERDUE", "2026-06 OPEN");

        assertThat(asHeir(former, heir, "GET", "/2026-03/submission", null).status())
                .isEqualTo(200);
        Answer june = asHeir(former, heir, "GET", "/2026-06", null);
        assertThat(june.body().at("/lines/0/workerNumber").asString()).isEqualTo(jan);
        String report =
                """
                {"lines": [{"lineId": "a", "workerNumber": "%s", "status": "NOT_POSTED"}],
                 "answers": [{"check": "X-03", "reason": "April and May follow today."},
                             {"check": "X-01", "reason": "Nobody worked in June."},
                             {"check": "X-02", "reason": "Nobody worked in June."}]}
                """
                        .formatted(jan);
        Answer sent = asHeir(former, heir, "POST", "/2026-06/submissions", report);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        assertThat(sent.text("employerNumber")).isEqualTo(former.number());
        assertThat(asHeir(former, heir, "POST", "/2026-06/submissions", report).status())
                .as("never filed twice")
                .isEqualTo(200);

        Answer july = asHeir(former, heir, "GET", "/2026-07", null);
        assertThat(july.status()).isEqualTo(409);
        assertThat(july.text("code")).isEqualTo("MONTH_UNDER_SUCCESSOR");
        assertThat(former.get("/2026-06").status())
                .as("rights at the former number")
                .isEqualTo(404);
        assertThat(heir.get("/2026-07").body().path("announced")).isEmpty();
    }

    private static Answer asHeir(
            TestEmployer former,
            TestEmployer heir,
            String method,
            String path,
            @Nullable String body) {
        return former.send(heir.token(), method, path, body);
    }

    @Test
    void showsTheSubmissionAgainWithNames() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = posted(employer, "Novak");
        employer.awaitAnnounced(MARCH, 1);
        await().until(() -> employer.get("/2026-03").body().at("/lines/0").has("familyName"));
        Answer receipt = employer.submit(MARCH, Line.worked(novak, "3120.10", "160"));
        await().atMost(Duration.ofSeconds(20)).until(() -> filedRows(employer) == 1);

        Answer submission = employer.get("/2026-03/submission");

        assertThat(submission.body().get("receipt")).isEqualTo(receipt.body());
        assertThat(submission.body().at("/lines/0/familyName").asString()).isEqualTo("Novak");
        assertThat(submission.body().at("/lines/0/hours").asString()).isEqualTo("160.00");
        assertThat(employer.get("/2026-02/submission").text("code")).isEqualTo("REPORT_NOT_FILED");
    }

    @Test
    void answersTheSameReportAgainWithTheSameReceipt() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = posted(employer, "Novak");
        employer.awaitAnnounced(MARCH, 1);
        Line line = Line.worked(novak, "3120.10", "160");
        Answer first = employer.submit(MARCH, line);
        clock.set(Instant.parse("2026-04-11T10:00:00Z"));
        // A posting that arrives later does not turn a filed report into a wrong one.
        posted(employer, "Kowal");
        employer.awaitAnnounced(MARCH, 2);

        Answer again = employer.submit(MARCH, Line.worked(novak, "3120.1", "160.00").named("x"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(storedEvents(employer)).isEqualTo(1);
    }

    @Test
    @DisplayName("S-10 other content for a filed month is refused, draft and submission alike")
    void refusesOtherContentForAFiledMonth() {
        TestEmployer employer = TestEmployer.registered(events, port).speaking("de");
        String novak = posted(employer, "Novak");
        employer.awaitAnnounced(MARCH, 1);
        employer.submit(MARCH, Line.worked(novak, "3120.10", "160"));

        Answer other = employer.submit(MARCH, Line.worked(novak, "3120.11", "160"));
        Answer unreadable = employer.submit(MARCH, Line.worked(novak, "abc", "160"));
        Answer draft = employer.saveDraft(MARCH, 0, Line.notPosted(novak));

        for (Answer refused : List.of(other, unreadable, draft)) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("REPORT_ALREADY_FILED");
            assertThat(refused.text("title")).isEqualTo("Dieser Monat ist bereits gemeldet");
        }
        assertThat(storedEvents(employer)).isEqualTo(1);
    }

    @Test
    void filesOnceWhenTheSameReportComesManyTimesAtOnce() throws Exception {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = posted(employer, "Novak");
        employer.awaitAnnounced(MARCH, 1);
        Line line = Line.worked(novak, "3120.10", "160");

        List<Answer> answers = inParallel(4, () -> employer.submit(MARCH, line));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(storedEvents(employer)).isEqualTo(1);
    }

    @Test
    void storesNothingOfAReportWithErrors() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = posted(employer, "Novak");
        posted(employer, "Kowal");
        employer.awaitAnnounced(MARCH, 2);
        employer.saveDraft(MARCH, 0, Line.worked(novak, "7.00", "1.00"));

        Answer refused = employer.submit(MARCH, Line.worked(novak, "-50.00", "160"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("REPORT_HAS_ERRORS");
        assertThat(refused.errors())
                .containsExactly("check.S-05 /lines", "check.S-08 /lines/0/grossWage");
        assertThat(storedEvents(employer)).isZero();
        assertThat(employer.get("/2026-03").body().at("/lines/0/grossWage").asString())
                .as("the draft is as it was")
                .isEqualTo("7.00");
    }

    @Test
    void acceptsAReportInWhichNobodyWorked() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = posted(employer, "Novak");
        employer.awaitAnnounced(MARCH, 1);

        Answer receipt = employer.submit(MARCH, Line.notPosted(novak));

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.text("contribution")).isEqualTo("0.00");
        assertThat(receipt.text("purpose")).isEqualTo("NIL");
        NilReportSubmitted told =
                events.awaitRecord(
                                NilReportSubmitted.class,
                                event -> event.employerNumber().equals(employer.number()))
                        .content();
        assertThat(told.lines()).hasSize(1);
        assertThat(told.reportId()).isEqualTo(receipt.text("reportId"));
    }

    @Test
    void knowsAFiledReportAfterARestart() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = posted(employer, "Novak");
        employer.awaitAnnounced(MARCH, 1);
        Line line = Line.worked(novak, "3120.10", "160");
        Answer first = employer.submit(MARCH, line);

        try (ConfigurableApplicationContext restarted = anotherInstance()) {
            int otherPort =
                    Integer.parseInt(
                            Objects.requireNonNull(
                                    restarted.getEnvironment().getProperty("local.server.port")));
            TestEmployer there = employer.at(otherPort);

            Answer again = there.submit(MARCH, line);

            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(there.get("/2026-03").body().get("receipt")).isEqualTo(first.body());
        }
    }

    private ConfigurableApplicationContext anotherInstance() {
        Map<String, Object> properties = new HashMap<>(Map.of("server.port", 0));
        Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.kafka.bootstrap-servers",
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                        "fondsloket.topic-prefix")
                .forEach(
                        name ->
                                properties.put(
                                        name,
                                        Objects.requireNonNull(environment.getProperty(name))));
        return new SpringApplicationBuilder(ReportingServiceApplication.class)
                .run(
                        properties.entrySet().stream()
                                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                                .toArray(String[]::new));
    }

    private static String posted(TestEmployer employer, String familyName) {
        String worker = employer.worker(familyName);
        employer.posted(worker, "2026-03-01", "2026-03-31");
        return worker;
    }

    private long storedEvents(TestEmployer employer) {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = :id")
                .param("id", "MonthlyReport:" + employer.number() + ":" + MARCH)
                .query(Long.class)
                .single();
    }

    private long filedRows(TestEmployer employer) {
        return jdbc.sql("select count(*) from filed_report where employer_number = :employer")
                .param("employer", employer.number())
                .query(Long.class)
                .single();
    }

    private static List<Answer> inParallel(int times, Callable<Answer> call)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Answer>> running =
                    threads.invokeAll(
                            Stream.<Callable<Answer>>generate(() -> call).limit(times).toList());
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
