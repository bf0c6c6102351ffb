package org.fondsloket.mailbox.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.MandateActivated;
import org.fondsloket.contracts.MandateUserAssigned;
import org.fondsloket.contracts.ReimbursementRejected;
import org.fondsloket.mailbox.TestReports;
import org.fondsloket.mailbox.intake.LedgerSamples;
import org.fondsloket.mailbox.rendering.LetterText;
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

@DisplayName("C7-DOC C7-OBJ C7-AUD documents that come to the fund")
@ServiceIT("mailbox")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DossierIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int THREE_MEGABYTES = 3 * 1024 * 1024;

    /** Sanne works for the provider; once with her second factor and once without. */
    private static final Token SANNE = Tokens.forNewUserAt("L2");

    private static final Token SANNE_WITH_PASSWORD = Tokens.forNewUserAt("L1");
    private static final Token EWA = Tokens.forNewUserAt("L2");
    private static final Token COLLEAGUE = Tokens.forNewClient();
    private static final Token STRANGER = Tokens.forNewClient();
    private static final Token CLERK = Tokens.forNewClient();

    private final OuterEvents events;
    private final JdbcClient jdbc;
    private final MutableClock clock;
    private final String employer = number();
    private final String provider = "DL" + number();
    private final String mandate = "M-" + employer;
    @LocalServerPort private int port;

    DossierIT(OuterEvents events, JdbcClient jdbc, MutableClock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @BeforeEach
    void peopleWhoActForAnEmployer() {
        String other = number();
        events.publish(employer, TestReports.employer(employer));
        events.publish(other, new AccessGranted(STRANGER.subject(), other, List.of("DOC", "AUD")));
        events.publish("FUND", new AccessGranted(CLERK.subject(), "FUND", List.of("CLERK")));
        events.publish(employer, new AccessGranted(COLLEAGUE.subject(), employer, List.of("BOX")));
        events.publish(
                employer,
                new AccessGranted(
                        EWA.subject(), employer, List.of("BOX", "DOC", "OBJ", "AUD", "COMP")));
        events.publish(
                employer,
                new MandateActivated(
                        mandate,
                        employer,
                        provider,
                        "PROVIDER",
                        List.of("ACC", "AUD", "COMP", "DOC"),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2030, 12, 31)));
        for (Token sanne : List.of(SANNE, SANNE_WITH_PASSWORD)) {
            events.publish(
                    employer,
                    new MandateUserAssigned(
                            mandate,
                            employer,
                            sanne.subject(),
                            List.of("ACC", "AUD", "COMP", "DOC"),
                            LocalDate.of(2030, 12, 31)));
        }
        Awaitility.await()
                .until(
                        () ->
                                status(get("/audits", SANNE)) == 200
                                        && status(get("/audits", SANNE_WITH_PASSWORD)) == 200
                                        && status(get("/audits", EWA)) == 200
                                        && status(get("/letters", COLLEAGUE)) == 200
                                        && status(get("/letters", CLERK)) == 200
                                        && count("employer", "employer_number", employer) == 1);
    }

    @Test
    @DisplayName(
            "C7-DOC S003-27 the fund asks for wage records, Sanne uploads a PDF of 3 MB: the fund has a task and the request shows DELIVERED")
    void deliversWhatTheFundAskedFor() {
        String request = ask("Wage accounts of Jan Kowalski");
        Awaitility.await().until(() -> kinds(EWA).equals(List.of("LT-31")));
        byte[] wages = SampleFiles.pdf(THREE_MEGABYTES);
        assertThat(wages.length).isGreaterThan(THREE_MEGABYTES);
        String documents = "/document-requests/" + request + "/documents";

        HttpResponse<byte[]> weak = upload(documents, SANNE_WITH_PASSWORD, "wages.pdf", wages);
        assertThat(weak.statusCode()).isEqualTo(401);
        assertThat(json(weak).get("code").asString()).isEqualTo("LEVEL_TOO_LOW");
        HttpResponse<byte[]> delivered = upload(documents, SANNE, "Jan Kowalski.pdf", wages);

        assertThat(delivered.statusCode()).isEqualTo(201);
        JsonNode shown = json(get("/document-requests", SANNE_WITH_PASSWORD)).get(0);
        assertThat(shown.get("state").asString()).isEqualTo("DELIVERED");
        JsonNode document = shown.at("/documents/0");
        assertThat(document.get("fileName").asString()).isEqualTo("Jan Kowalski.pdf");
        assertThat(document.get("bytes").asInt()).isEqualTo(wages.length);
        assertThat(document.get("organisation").asString()).isEqualTo(provider);
        assertThat(document.get("mandateId").asString()).isEqualTo(mandate);
        JsonNode task = task(request);
        assertThat(task.get("state").asString()).isEqualTo("DELIVERED");
        String id = document.get("documentId").asString();
        HttpResponse<byte[]> opened = fund("/api/documents/" + id + "/content", CLERK);
        assertThat(opened.body()).isEqualTo(wages);
        assertThat(opened.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(get(documents + "/" + id + "/content", EWA).body()).isEqualTo(wages);
        assertThat(eventsOf("DocumentRequest:" + request))
                .containsExactly("mailbox.DocumentRequested", "mailbox.DocumentDelivered");

        assertThat(
                        status(
                                put(
                                        "/api/document-requests/" + request + "/return",
                                        "{\"reason\":\"INCOMPLETE\",\"remark\":\"Page 2\",\"dueOn\":\"%s\"}"
                                                .formatted(
                                                        LocalDate.now(LetterText.FUND_TIME)
                                                                .plusDays(9)))))
                .isEqualTo(204);
        assertThat(task(request).get("returnReason").asString()).isEqualTo("INCOMPLETE");
        Awaitility.await().until(() -> kinds(EWA).equals(List.of("LT-31", "LT-31")));
        assertThat(upload(documents, SANNE, "again.pdf", SampleFiles.pdf()).statusCode())
                .isEqualTo(201);
        assertThat(status(put("/api/document-requests/" + request + "/acceptance", "")))
                .isEqualTo(204);
        HttpResponse<byte[]> late = upload(documents, SANNE, "late.pdf", SampleFiles.pdf());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).get("code").asString()).isEqualTo("DOCUMENT_REQUEST_CLOSED");
        assertThat(tasks()).noneMatch(each -> each.get("requestId").asString().equals(request));
        assertThat(storedAnywhere("Jan Kowalski")).isZero();
    }

    @Test
    @DisplayName(
            "S003-27 for others the document does not exist, without the right it is refused, a bad file is refused at its field")
    void keepsDocumentsToThoseWhomTheyConcern() {
        String request = ask("All workers");
        String documents = "/document-requests/" + request + "/documents";
        String id =
                json(upload(documents, EWA, "a.pdf", SampleFiles.pdf()))
                        .at("/documents/0/documentId")
                        .asString();
        String content = documents + "/" + id + "/content";

        for (String path : List.of("/document-requests", content)) {
            assertThat(status(get(path, STRANGER))).isEqualTo(404);
            assertThat(status(get(path, COLLEAGUE))).isEqualTo(403);
            assertThat(status(get(path, null))).isEqualTo(401);
        }
        assertThat(status(fund("/api/documents/" + id, EWA))).isEqualTo(403);
        assertThat(status(fund("/api/document-requests", EWA))).isEqualTo(403);
        assertThat(status(upload(documents, STRANGER, "a.pdf", SampleFiles.pdf()))).isEqualTo(404);
        // A document of one case is not found under another one of the same employer.
        String second = ask("Again");
        assertThat(
                        status(
                                get(
                                        "/document-requests/%s/documents/%s/content"
                                                .formatted(second, id),
                                        EWA)))
                .isEqualTo(404);

        HttpResponse<byte[]> locked =
                upload(documents, EWA, "a.pdf", SampleFiles.lockedPdf("secret"));
        assertThat(locked.statusCode()).isEqualTo(422);
        assertThat(json(locked).at("/errors/0/pointer").asString()).isEqualTo("/file");
        assertThat(json(locked).at("/errors/0/code").asString()).isEqualTo("document.encrypted");
        assertThat(json(locked).at("/errors/0/message").asString()).contains("chroniony hasłem");
        assertThat(
                        json(upload(documents, EWA, "a.pdf", "MZ".getBytes(UTF_8)))
                                .at("/errors/0/code")
                                .asString())
                .isEqualTo("document.kind");
        assertThat(
                        json(upload(documents, EWA, "a.pdf", new byte[FileRules.LONGEST + 1]))
                                .at("/errors/0/code")
                                .asString())
                .isEqualTo("document.too-large");
        assertThat(status(upload(documents, EWA, "a.pdf", new byte[12 * 1024 * 1024])))
                .isEqualTo(413);
    }

    @Test
    @DisplayName(
            "C7-OBJ S003-31 Ewa objects within the term: filed, and the letter shows the objection of 21-11-2026")
    void objectsToALetterWithinItsTerm() {
        clock.set(Instant.parse("2026-11-21T10:00:00Z"));
        String letter = decision();
        String path = "/letters/" + letter + "/objection";
        JsonNode before = json(get(path, EWA));
        assertThat(before.get("until").asString()).isEqualTo("2026-12-18");
        assertThat(before.get("possible").asBoolean()).isTrue();

        // The fund's own letters carry their figures inside, and are taken as evidence all the
        // same.
        byte[] evidence = get("/letters/" + letter + "/content", EWA).body();
        HttpResponse<byte[]> filed = object(path, EWA, "Jan Kowalski was on leave", evidence);

        assertThat(filed.statusCode()).isEqualTo(201);
        String objection = json(filed).get("objectionId").asString();
        JsonNode shown = json(get("/letters", COLLEAGUE)).get(0);
        assertThat(shown.get("objectedOn").asString()).isEqualTo("2026-11-21");
        assertThat(json(get(path, EWA)).get("possible").asBoolean()).isFalse();
        assertThat(status(get("/objections/" + objection + "/attachment", EWA))).isEqualTo(200);
        HttpResponse<byte[]> twice = object(path, EWA, "Again", null);
        assertThat(json(twice).get("code").asString()).isEqualTo("OBJECTION_ALREADY_FILED");
        assertThat(
                        json(fund("/api/objections", CLERK))
                                .valueStream()
                                .map(each -> each.get("objectionId").asString()))
                .contains(objection);
        assertThat(storedAnywhere("Jan Kowalski was on leave")).isZero();

        String reasons = "The pay slip of Jan Kowalski is missing";
        assertThat(status(put("/api/objections/" + objection + "/answer", "{}"))).isEqualTo(422);
        assertThat(
                        status(
                                put(
                                        "/api/objections/" + objection + "/answer",
                                        "{\"outcome\":\"REJECTED\",\"answer\":\"%s\"}"
                                                .formatted(reasons))))
                .isEqualTo(204);
        Awaitility.await().until(() -> kinds(EWA).equals(List.of("LT-12", "LT-32")));
        JsonNode answered = json(get("/objections", EWA)).get(0);
        assertThat(answered.get("state").asString()).isEqualTo("REJECTED");
        assertThat(answered.get("answer").asString()).isEqualTo(reasons);
        assertThat(eventsOf("Objection:" + objection))
                .containsExactly("mailbox.ObjectionFiled", "mailbox.ObjectionAnswered");
        assertThat(storedAnywhere(reasons)).isZero();
    }

    @Test
    @DisplayName(
            "C7-OBJ S003-22 after the term it is refused with the last day; without OBJ the page learns what to ask for")
    void refusesAnObjectionAfterTheTermAndWithoutTheMandate() {
        clock.set(Instant.parse("2026-11-21T10:00:00Z"));
        String letter = decision();
        String path = "/letters/" + letter + "/objection";

        HttpResponse<byte[]> without = get(path, SANNE);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(json(without).get("code").asString()).isEqualTo("NO_MANDATE");
        assertThat(json(without).get("service").asString()).isEqualTo("OBJ");
        assertThat(json(without).get("organisation").asString()).isEqualTo(provider);
        assertThat(status(object(path, SANNE, "No", null))).isEqualTo(403);
        assertThat(status(get(path, STRANGER))).isEqualTo(404);

        // A clerk files what came by post: the form is needed, and the act says PAPER.
        HttpResponse<byte[]> noForm = object(path, CLERK, "By post", null);
        assertThat(json(noForm).at("/errors/0/pointer").asString()).isEqualTo("/file");
        clock.set(Instant.parse("2026-12-18T23:30:00Z"));
        HttpResponse<byte[]> late = object(path, CLERK, "By post", SampleFiles.pdf());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).get("code").asString()).isEqualTo("OBJECTION_TOO_LATE");
        assertThat(json(late).get("detail").asString()).contains("18 grudnia 2026");
        assertThat(json(get(path, CLERK)).get("possible").asBoolean()).isFalse();
        clock.set(Instant.parse("2026-12-18T22:30:00Z"));
        HttpResponse<byte[]> byPost = object(path, CLERK, "By post", SampleFiles.pdf());
        assertThat(byPost.statusCode()).isEqualTo(201);
        assertThat(json(byPost).at("/attachment/channel").asString()).isEqualTo("PAPER");
        assertThat(metaOf("Objection:" + json(byPost).get("objectionId").asString()))
                .contains("PAPER");
    }

    @Test
    @DisplayName("C7-AUD S003-30 Sanne holds AUD and downloads the file list of the audit")
    void takesTheFilesOfAnAuditHome() throws IOException {
        HttpResponse<byte[]> opened =
                post("/audits", "{\"firstMonth\":\"2026-01\",\"lastMonth\":\"2026-06\"}");
        assertThat(opened.statusCode()).isEqualTo(201);
        String number = json(opened).get("number").asString();
        assertThat(number).matches("A-[0-9]+");
        String audit = "/audits/" + json(opened).get("auditId").asString();
        byte[] wages = SampleFiles.pdf(2000);
        byte[] photo = SampleFiles.image("jpeg");
        upload(audit + "/files", CLERK, "wages.pdf", wages);
        assertThat(upload(audit + "/files", CLERK, "wages.pdf", photo).statusCode()).isEqualTo(201);
        assertThat(status(upload(audit + "/files", EWA, "x.pdf", wages))).isEqualTo(403);

        JsonNode files = json(get(audit + "/files", SANNE_WITH_PASSWORD));
        assertThat(files).hasSize(2);
        assertThat(status(get(audit + "/files.csv", SANNE_WITH_PASSWORD))).isEqualTo(401);
        String list = new String(get(audit + "/files.csv", SANNE).body(), UTF_8);
        assertThat(list.lines()).hasSize(3);
        assertThat(list).contains("\"wages.pdf\"", "\"wages.pdf.jpg\"", "image/jpeg");
        HttpResponse<byte[]> one =
                get(audit + "/files/" + files.at("/1/documentId").asString() + "/content", SANNE);
        assertThat(one.body()).isEqualTo(photo);
        HttpResponse<byte[]> archive = get(audit + "/files.zip", SANNE);
        assertThat(archive.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(number + ".zip");
        assertThat(names(archive.body()))
                .containsExactlyInAnyOrder(
                        "000 " + number + ".csv", "001 wages.pdf", "002 wages.pdf.jpg");
        assertThat(status(get(audit + "/files.zip", STRANGER))).isEqualTo(404);
        assertThat(status(get(audit + "/files", COLLEAGUE))).isEqualTo(403);

        assertThat(status(put("/api/employers/" + employer + audit + "/closed", "")))
                .isEqualTo(204);
        assertThat(json(upload(audit + "/files", CLERK, "x.pdf", wages)).get("code").asString())
                .isEqualTo("AUDIT_CLOSED");
    }

    @Test
    @DisplayName(
            "S003-07 S003-20 a scanned form gets an id for the act; the employer and the fund can read it, a provider cannot")
    void keepsScansOfPaperForms() {
        HttpResponse<byte[]> stored =
                upload("/scans", CLERK, "form F-07.png", SampleFiles.image("png"));

        assertThat(stored.statusCode()).isEqualTo(201);
        assertThat(json(stored).get("channel").asString()).isEqualTo("PAPER");
        String id = json(stored).get("documentId").asString();
        assertThat(id).matches("[A-Za-z0-9._-]{1,60}");
        assertThat(json(fund("/api/documents/" + id, CLERK)).get("fileName").asString())
                .isEqualTo("form F-07.png");
        assertThat(status(get("/scans/" + id + "/content", EWA))).isEqualTo(200);
        assertThat(status(get("/scans/" + id + "/content", SANNE))).isEqualTo(404);
        assertThat(status(get("/scans/" + id + "/content", COLLEAGUE))).isEqualTo(403);
        assertThat(status(upload("/scans", EWA, "a.png", SampleFiles.image("png")))).isEqualTo(403);
    }

    private String ask(String remark) {
        HttpResponse<byte[]> asked =
                post(
                        "/document-requests",
                        """
                        {"kind": "WAGE_RECORDS", "purpose": "REPORT_CHECK", "month": "2026-05",
                         "dueOn": "%s", "remark": "%s"}
                        """
                                .formatted(
                                        LocalDate.now(LetterText.FUND_TIME).plusDays(5), remark));
        assertThat(asked.statusCode()).isEqualTo(201);
        return json(asked).get("requestId").asString();
    }

    /** A letter of 18 November 2026 with a decision, to which one can object for a month. */
    private String decision() {
        ReimbursementRejected sample =
                LedgerSamples.sample(ReimbursementRejected.class, employer, number());
        events.publish(
                employer,
                new ReimbursementRejected(
                        sample.decisionId(),
                        employer,
                        sample.month(),
                        sample.reportId(),
                        sample.reportVersion(),
                        List.of(),
                        sample.claimed(),
                        sample.reason(),
                        LocalDate.of(2026, 11, 18),
                        LocalDate.of(2026, 12, 18),
                        sample.ruleSet()));
        Awaitility.await().until(() -> kinds(EWA).equals(List.of("LT-12")));
        return json(get("/letters", EWA)).get(0).get("letterId").asString();
    }

    private JsonNode task(String request) {
        return tasks().stream()
                .filter(each -> each.get("requestId").asString().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> tasks() {
        return json(fund("/api/document-requests", CLERK)).valueStream().toList();
    }

    private List<String> kinds(Token reader) {
        return json(get("/letters", reader))
                .valueStream()
                .map(letter -> letter.get("kind").asString())
                .sorted()
                .toList();
    }

    private List<@Nullable String> eventsOf(String aggregate) {
        return jdbc.sql(
                        """
                        SELECT payload_type FROM domain_event_entry
                        WHERE aggregate_identifier = :id ORDER BY sequence_number
                        """)
                .param("id", aggregate)
                .query(String.class)
                .list();
    }

    private String metaOf(String aggregate) {
        return jdbc.sql(
                        """
                        SELECT convert_from(meta_data, 'UTF8') FROM domain_event_entry
                        WHERE aggregate_identifier = :id
                        """)
                .param("id", aggregate)
                .query(String.class)
                .single();
    }

    /** Events with this text, which people wrote and which may be in none. */
    private long storedAnywhere(String text) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM domain_event_entry
                        WHERE convert_from(payload, 'UTF8') LIKE :text
                           OR convert_from(meta_data, 'UTF8') LIKE :text
                        """)
                .param("text", "%" + text + "%")
                .query(Long.class)
                .single();
    }

    private long count(String table, String column, String value) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + column + " = :value")
                .param("value", value)
                .query(Long.class)
                .single();
    }

    private static Set<String> names(byte[] archive) throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private HttpResponse<byte[]> object(
            String path, Token token, String reason, byte @Nullable [] file) {
        return send(path, token, "POST", form(reason, "evidence.pdf", file));
    }

    private HttpResponse<byte[]> upload(String path, Token token, String name, byte[] content) {
        return send(path, token, "POST", form(null, name, content));
    }

    private static byte[] form(@Nullable String reason, String name, byte @Nullable [] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        if (reason != null) {
            form.writeBytes(
                    ("--cut\r\nContent-Disposition: form-data; name=\"reason\"\r\n"
                                    + "Content-Type: text/plain; charset=UTF-8\r\n\r\n"
                                    + reason
                                    + "\r\n")
                            .getBytes(UTF_8));
        }
        if (file != null) {
            form.writeBytes(
                    ("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                    + name
                                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                            .getBytes(UTF_8));
            form.writeBytes(file);
            form.writeBytes("\r\n".getBytes(UTF_8));
        }
        form.writeBytes("--cut--\r\n".getBytes(UTF_8));
        return form.toByteArray();
    }

    private HttpResponse<byte[]> get(String path, @Nullable Token token) {
        return fund("/api/employers/" + employer + path, token);
    }

    private HttpResponse<byte[]> fund(String path, @Nullable Token token) {
        return exchange(request(path, token).GET());
    }

    private HttpResponse<byte[]> post(String path, String body) {
        return exchange(
                request("/api/employers/" + employer + path, CLERK)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> put(String path, String body) {
        return exchange(
                request(path, CLERK)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> send(String path, Token token, String method, byte[] form) {
        return exchange(
                request("/api/employers/" + employer + path, token)
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .method(method, BodyPublishers.ofByteArray(form)));
    }

    private HttpRequest.Builder request(String path, @Nullable Token token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Language", "pl");
        return token == null ? request : request.header("Authorization", token.bearer());
    }

    private static HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int status(HttpResponse<byte[]> answer) {
        return answer.statusCode();
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    /** A number nobody else uses, so that tests may share one service. */
    private static String number() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L));
    }
}
