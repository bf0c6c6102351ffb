package org.fondsloket.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.mailbox.TestReports.person;
import static org.fondsloket.mailbox.TestReports.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.AccessRevoked;
import org.fondsloket.contracts.LetterFiled;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("S000-06 S000-33 P-02 A submitted report becomes a letter in the mailbox")
@ServiceIT("mailbox")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MailboxIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Token READER = Tokens.forNewClient();

    private final OuterEvents events;
    private final JdbcClient jdbc;
    private final MutableClock clock;
    private final String employer = number();
    @LocalServerPort private int port;

    MailboxIT(OuterEvents events, JdbcClient jdbc, MutableClock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first letter after a cold start takes seconds on a busy machine. */
    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @BeforeEach
    void oneEmployerWithAccess() {
        events.publish(employer, new AccessGranted(READER.subject(), employer, List.of("BOX")));
        events.publish(employer, TestReports.employer(employer));
        Awaitility.await().until(() -> count("access_grant", "employer_number", employer) == 1);
    }

    @Test
    @DisplayName("S000-33 the report's letter can be listed, opened and marked as read")
    void putsTheConfirmationIntoTheMailbox() throws Exception {
        String worker = number();
        events.publish(worker, person(worker, 1, "Łukaszewski", "Żaneta"));

        events.publish(employer, report(employer, 1, "pl", worker));

        JsonNode letter = onlyLetter(employer);
        assertThat(letter.get("kind").asString()).isEqualTo("LT-07");
        assertThat(letter.get("month").asString()).isEqualTo("2026-03");
        assertThat(letter.get("language").asString()).isEqualTo("pl");
        assertThat(letter.get("readAt")).isNull();
        assertThat(letter.get("pages").asInt()).isGreaterThanOrEqualTo(2);

        HttpResponse<byte[]> content = get(path(letter, "/content"), READER, Map.of());
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(header(content, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(content, "Cache-Control")).contains("private", "no-cache");
        assertThat(header(content, "Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''", "2026-03%20pracodawca%20" + employer);
        assertThat(header(content, "ETag"))
                .isEqualTo("\"" + letter.get("sha256").asString() + "\"");
        assertThat(sha256(content.body())).isEqualTo(letter.get("sha256").asString());
        assertThat(content.body()).hasSize(letter.get("bytes").asInt());
        assertThat(text(content.body()))
                .contains("Łukaszewski, Żaneta", "Van der Velde Bouw B.V.", "471,14");

        assertThat(
                        get(
                                        path(letter, "/content"),
                                        READER,
                                        Map.of("If-None-Match", header(content, "ETag")))
                                .statusCode())
                .isEqualTo(304);

        assertThat(put(path(letter, "/read"), READER).statusCode()).isEqualTo(204);
        assertThat(put(path(letter, "/read"), READER).statusCode()).isEqualTo(204);
        Awaitility.await().until(() -> onlyLetter(employer).hasNonNull("readAt"));
        assertThat(storedEvents(letter))
                .containsExactly(
                        "mailbox.LetterRequested", "mailbox.LetterFiled", "mailbox.LetterRead");
    }

    @Test
    @DisplayName("P-02 the same event three times, also under a new id, gives one letter")
    void givesOneLetterForTheSameReportThrice() {
        String worker = number();
        events.publish(worker, person(worker, 1, "Nowak", "Piotr"));
        MonthlyReportSubmitted report = report(employer, 1, "nl", worker);

        String id = events.publish(employer, report);
        events.publish(employer, report, Map.of("ce_id", id));
        events.publish(employer, report);
        events.publish(employer, report(employer, 2, "nl", worker));

        Awaitility.await().until(() -> letters(employer).size() == 2);
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT count(*) FROM domain_event_entry e
                                        JOIN mailbox_list m
                                          ON e.aggregate_identifier = 'Letter:' || m.letter_id
                                        WHERE m.employer_number = :employer
                                        """)
                                .param("employer", employer)
                                .query(Long.class)
                                .single())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("P-01 the filed letter is told to the world, without names")
    void publishesThatTheLetterWasFiled() {
        String worker = number();
        events.publish(worker, person(worker, 1, "Nowak", "Piotr"));
        MonthlyReportSubmitted report = report(employer, 1, "ro", worker);
        events.publish(employer, report, Map.of("ce_correlationid", "thread-" + employer));

        var filed =
                events.awaitRecord(
                        LetterFiled.class, letter -> letter.employerNumber().equals(employer));

        assertThat(filed.key()).isEqualTo(employer);
        assertThat(filed.header("ce_correlationid")).isEqualTo("thread-" + employer);
        assertThat(filed.content().reportId()).isEqualTo(report.reportId());
        assertThat(filed.content().kind()).isEqualTo("LT-07");
        assertThat(filed.content().sha256())
                .isEqualTo(onlyLetter(employer).get("sha256").asString());
    }

    @Test
    @DisplayName("Topics are not ordered among each other: a letter waits for a name on its way")
    void waitsForANameThatArrivesAfterTheReport() throws Exception {
        String worker = number();
        events.publish(employer, report(employer, 1, "de", worker));
        Awaitility.await().until(() -> waiting() > 0);
        assertThat(letters(employer)).isEmpty();

        events.publish(worker, person(worker, 1, "Ștefănescu", "Ionuț"));

        assertThat(text(get(path(onlyLetter(employer), "/content"), READER, Map.of()).body()))
                .contains("Ștefănescu, Ionuț");
        Awaitility.await().until(() -> waiting() == 0);
    }

    @Test
    void writesTheNumberAloneWhenTheNameNeverComes() throws Exception {
        String worker = number();
        events.publish(employer, report(employer, 1, "en", worker));
        Awaitility.await().until(() -> waiting() > 0);

        clock.advance(Duration.ofMinutes(1));

        assertThat(text(get(path(onlyLetter(employer), "/content"), READER, Map.of()).body()))
                .contains(worker + " – Construction worker");
    }

    @Test
    @DisplayName("Erasing a person removes the copy; a late older record does not bring it back")
    void forgetsAPersonAfterTheTombstone() {
        String worker = number();
        events.publish(worker, person(worker, 2, "Nowak", "Piotr"));
        events.publish(worker, person(worker, 1, "Nowakowski", "Piotr"));
        Awaitility.await().until(() -> count("person", "worker_number", worker) == 1);
        assertThat(
                        jdbc.sql("SELECT family_name FROM person WHERE worker_number = :number")
                                .param("number", worker)
                                .query(String.class)
                                .single())
                .isEqualTo("Nowak");

        events.publishTombstone(worker, PersonRecorded.class);

        Awaitility.await().until(() -> count("person", "worker_number", worker) == 0);
    }

    @Test
    @DisplayName("S-03 another employer's letters are not found, a missing right is refused")
    void showsLettersOnlyToThoseWhoMaySeeThem() throws Exception {
        String worker = number();
        events.publish(worker, person(worker, 1, "Nowak", "Piotr"));
        events.publish(employer, report(employer, 1, "nl", worker));
        JsonNode letter = onlyLetter(employer);
        Token stranger = Tokens.forNewClient();
        String other = number();
        events.publish(other, new AccessGranted(stranger.subject(), other, List.of("BOX")));
        Token colleague = Tokens.forNewClient();
        events.publish(
                employer, new AccessGranted(colleague.subject(), employer, List.of("REPORT")));
        Token clerk = Tokens.forNewClient();
        events.publish("FUND", new AccessGranted(clerk.subject(), "FUND", List.of("CLERK")));
        Awaitility.await()
                .until(
                        () ->
                                count("access_grant", "subject", stranger.subject())
                                                + count(
                                                        "access_grant",
                                                        "subject",
                                                        colleague.subject())
                                                + count("access_grant", "subject", clerk.subject())
                                        == 3);

        for (String path :
                List.of(
                        "/api/employers/" + employer + "/letters",
                        path(letter, "/content"),
                        // Under an employer of one's own the letter does not exist either.
                        path(letter, "/content").replace(employer, other))) {
            HttpResponse<byte[]> answer = get(path, stranger, Map.of());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(json(answer).get("code").asString()).isEqualTo("NOT_FOUND");
        }
        assertThat(put(path(letter, "/read"), stranger).statusCode()).isEqualTo(404);
        assertThat(get(path(letter, "/content"), colleague, Map.of()).statusCode()).isEqualTo(403);
        assertThat(get(path(letter, "/content"), clerk, Map.of()).statusCode()).isEqualTo(200);
        assertThat(
                        get(
                                        "/api/employers/"
                                                + employer
                                                + "/letters/no-such-letter/content",
                                        READER,
                                        Map.of())
                                .statusCode())
                .isEqualTo(404);
        assertThat(get(path(letter, "/content"), null, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("A right that was taken back closes the mailbox at once")
    void closesTheMailboxWhenTheRightIsRevoked() throws Exception {
        events.publish(employer, new AccessRevoked(READER.subject(), employer));

        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(
                        () ->
                                get("/api/employers/" + employer + "/letters", READER, Map.of())
                                                .statusCode()
                                        == 404);
    }

    @Test
    @DisplayName("Events forget nothing, so no name stands in the event store")
    void keepsNamesOutOfTheEventStore() {
        String worker = number();
        String name = "Unverwechselbar" + worker;
        events.publish(worker, person(worker, 1, name, "Piotr"));
        events.publish(employer, report(employer, 1, "nl", worker));
        onlyLetter(employer);

        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT count(*) FROM domain_event_entry
                                        WHERE convert_from(payload, 'UTF8') LIKE :name
                                           OR convert_from(meta_data, 'UTF8') LIKE :name
                                        """)
                                .param("name", "%" + name + "%")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private JsonNode onlyLetter(String employerNumber) {
        return Awaitility.await()
                .until(() -> letters(employerNumber), letters -> letters.size() == 1)
                .getFirst();
    }

    private List<JsonNode> letters(String employerNumber) {
        try {
            HttpResponse<byte[]> answer =
                    get("/api/employers/" + employerNumber + "/letters", READER, Map.of());
            assertThat(answer.statusCode()).isEqualTo(200);
            return json(answer).valueStream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String path(JsonNode letter, String tail) {
        return "/api/employers/%s/letters/%s%s"
                .formatted(employer, letter.get("letterId").asString(), tail);
    }

    private List<@Nullable String> storedEvents(JsonNode letter) {
        return jdbc.sql(
                        """
                        SELECT payload_type FROM domain_event_entry
                        WHERE aggregate_identifier = :id ORDER BY sequence_number
                        """)
                .param("id", "Letter:" + letter.get("letterId").asString())
                .query(String.class)
                .list();
    }

    private long waiting() {
        return jdbc.sql("SELECT count(*) FROM letter_waiting").query(Long.class).single();
    }

    private long count(String table, String column, String value) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + column + " = :value")
                .param("value", value)
                .query(Long.class)
                .single();
    }

    private HttpResponse<byte[]> put(String path, Token token) throws IOException {
        return send(request(path, token, Map.of()).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<byte[]> get(
            String path, @Nullable Token token, Map<String, String> headers) throws IOException {
        return send(request(path, token, headers));
    }

    private HttpRequest.Builder request(
            String path, @Nullable Token token, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) {
            request.header("Authorization", token.bearer());
        }
        headers.forEach(request::header);
        return request;
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** A number nobody else uses, so that tests may share one service. */
    private static String number() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    }
}
