package org.fondsloket.reporting;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.scheme.WorkerNumber;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An employer of its own for each test, as the other services would announce it. */
final class TestEmployer {

    private static final AtomicInteger SERIAL = new AtomicInteger(2_041_735);
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final OuterEvents events;
    private final int port;
    private final String number;
    private final Token token;
    private String language = "en";

    private TestEmployer(OuterEvents events, int port, String number, Token token) {
        this.events = events;
        this.port = port;
        this.number = number;
        this.token = token;
    }

    /** Takes part since January 2026; the token's holder may report. */
    static TestEmployer registered(OuterEvents events, int port) {
        Token token = Tokens.forNewClient();
        String number = EmployerNumber.ofSerial(SERIAL.getAndIncrement()).value();
        TestEmployer employer = new TestEmployer(events, port, number, token);
        events.publish(
                employer.number,
                new EmployerRegistered(
                        employer.number, "Bouw BV", "NL", "masonry", LocalDate.of(2026, 1, 1)));
        employer.grant("REPORT");
        employer.awaitStatus(200, "");
        return employer;
    }

    /** The same employer and caller at another instance of the service. */
    TestEmployer at(int otherPort) {
        return new TestEmployer(events, otherPort, number, token);
    }

    TestEmployer grant(String... rights) {
        events.publish(number, new AccessGranted(token.subject(), number, List.of(rights)));
        return this;
    }

    TestEmployer awaitStatus(int status, String path) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get(path).status() == status);
        return this;
    }

    TestEmployer speaking(String tag) {
        language = tag;
        return this;
    }

    String number() {
        return number;
    }

    Token token() {
        return token;
    }

    /** A worker of this employer with a name; known as soon as a posting of it is. */
    String worker(String familyName) {
        String worker = WorkerNumber.ofSerial(SERIAL.getAndIncrement()).value();
        events.publish(
                worker,
                new PersonRecorded(
                        worker,
                        1,
                        familyName,
                        "Jan",
                        LocalDate.of(1985, 2, 1),
                        "PL",
                        "Opole",
                        new PersonRecorded.Address("Rynek 1", "45-015", "Opole", "PL"),
                        null,
                        "mason",
                        "pl",
                        "PL",
                        null,
                        null,
                        null));
        events.publish(number, new WorkerRegistered(number, worker));
        return worker;
    }

    /** Announces the worker and waits until the month's page shows it. */
    String posted(String worker, String from, String to) {
        String postingId = "posting-" + SERIAL.getAndIncrement();
        events.publish(
                number,
                new WorkerPosted(
                        postingId,
                        number,
                        worker,
                        "NW",
                        LocalDate.parse(from),
                        LocalDate.parse(to)));
        return postingId;
    }

    TestEmployer awaitAnnounced(String month, int workers) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get("/" + month).body().get("announced").size() == workers);
        return this;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer saveDraft(String month, int version, Line... lines) {
        return send(
                "PUT",
                "/" + month + "/draft",
                "{\"draftVersion\": %d, \"lines\": %s}".formatted(version, json(lines)));
    }

    /** Saves and must not be refused. */
    Answer saved(String month, int version, Line... lines) {
        Answer saved = saveDraft(month, version, lines);
        if (saved.status() != 200) {
            throw new AssertionError(saved.toString());
        }
        return saved;
    }

    /** Undoes or redoes a save. */
    Answer step(String month, String direction, int version) {
        return send(
                "POST",
                "/" + month + "/draft/" + direction,
                "{\"draftVersion\": %d}".formatted(version));
    }

    /** Sends a report, with a reason for what is remarked about the month as a whole. */
    Answer submit(String month, Line... lines) {
        String body =
                "{\"lines\": %s, \"answers\": %s}"
                        .formatted(json(lines), JSON.writeValueAsString(OF_THE_MONTH));
        return send("POST", "/" + month + "/submissions", body);
    }

    /** Sends new values for a filed month and answers every warning about them. */
    Answer correct(String month, int baseVersion, Line... lines) {
        return send("POST", "/" + month + "/corrections", correction(month, baseVersion, lines));
    }

    Answer preview(String month, int baseVersion, Line... lines) {
        return send(
                "POST",
                "/" + month + "/corrections/preview",
                "{\"baseVersion\": %d, \"lines\": %s}".formatted(baseVersion, json(lines)));
    }

    /** The body of a correction with an answer to each warning. */
    String correction(String month, int baseVersion, Line... lines) {
        List<Reason> reasons = new ArrayList<>();
        preview(month, baseVersion, lines)
                .body()
                .path("findings")
                .forEach(
                        finding -> {
                            if (finding.path("severity").asString("").equals("W")) {
                                reasons.add(
                                        new Reason(
                                                finding.required("check").asString(),
                                                finding.path("lineId").asString(null),
                                                finding.path("field").asString(null),
                                                "as the payroll records say"));
                            }
                        });
        return "{\"baseVersion\": %d, \"lines\": %s, \"answers\": %s}"
                .formatted(baseVersion, json(lines), JSON.writeValueAsString(reasons));
    }

    private static final List<Reason> OF_THE_MONTH =
            Stream.of("D-01", "X-01", "X-02", "X-03")
                    .map(check -> new Reason(check, null, null, "Checked with the site manager."))
                    .toList();

    private record Reason(
            String check, @Nullable String lineId, @Nullable String field, String reason) {}

    /** Sends under a key that makes a repeated request harmless. */
    Answer sendWithKey(String key, String path, String body) {
        return request(token, "POST", "/reports" + path, body, key);
    }

    Answer send(String method, String path, @Nullable String body) {
        return send(token, method, path, body);
    }

    /** Posts to an address of the employer that is no report's. */
    Answer sendTo(String path, String body) {
        return request(token, "POST", path, body, null);
    }

    /** The same on behalf of somebody else. */
    Answer sendTo(Token caller, String path, String body) {
        return request(caller, "POST", path, body, null);
    }

    Answer send(@Nullable Token caller, String method, String path, @Nullable String body) {
        return request(caller, method, "/reports" + path, body, null);
    }

    private Answer request(
            @Nullable Token caller,
            String method,
            String path,
            @Nullable String body,
            @Nullable String key) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/api/employers/%s%s"
                                                .formatted(port, number, path)))
                        .header("Accept-Language", language)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (caller != null) {
            request.header("Authorization", caller.bearer());
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String json(Line... lines) {
        return JSON.writeValueAsString(lines);
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {

        String text(String field) {
            return body.required(field).asString();
        }

        /** Code and place of every error or finding, as {@code code pointer}. */
        List<String> errors() {
            List<String> errors = new ArrayList<>();
            body.required("errors")
                    .forEach(
                            error ->
                                    errors.add(
                                            error.required("code").asString()
                                                    + " "
                                                    + error.required("pointer").asString()));
            return errors;
        }

        List<String> findings() {
            List<String> findings = new ArrayList<>();
            body.required("findings")
                    .forEach(
                            finding ->
                                    findings.add(
                                            finding.required("check").asString()
                                                    + " "
                                                    + finding.path("lineId").asString("")
                                                    + "/"
                                                    + finding.path("field").asString("")));
            return findings;
        }
    }

    /** A line as the entry screen sends it. */
    record Line(
            @Nullable String lineId,
            @Nullable String workerNumber,
            String status,
            @Nullable String siteLand,
            @Nullable String periodFrom,
            @Nullable String periodTo,
            @Nullable String grossWage,
            @Nullable String hours) {

        static Line worked(String worker, String grossWage, String hours) {
            return new Line(
                    "a", worker, "WORKED", "NW", "2026-03-01", "2026-03-31", grossWage, hours);
        }

        static Line notPosted(String worker) {
            return new Line("b", worker, "NOT_POSTED", null, null, null, null, null);
        }

        Line named(String id) {
            return new Line(
                    id, workerNumber, status, siteLand, periodFrom, periodTo, grossWage, hours);
        }
    }
}
