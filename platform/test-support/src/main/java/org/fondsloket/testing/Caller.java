package org.fondsloket.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.AccessGranted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the running service, with rights that arrive as they do in real life: as events. */
public final class Caller {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final @Nullable Token token;

    private Caller(String base, @Nullable Token token) {
        this.base = base;
        this.token = token;
    }

    /** Somebody without a token. */
    public static Caller nobody(ApplicationContext service) {
        return new Caller(
                "http://127.0.0.1:"
                        + service.getEnvironment().getRequiredProperty("local.server.port"),
                null);
    }

    /** Somebody with this token, and with whatever rights reach the service later. */
    public static Caller as(ApplicationContext service, Token token) {
        return new Caller(nobody(service).base, token);
    }

    /** Somebody new who may act for one employer, or for the fund. */
    public static Caller with(ApplicationContext service, String employerNumber, String... rights) {
        return holding(service, Tokens.forNewClient(), employerNumber, rights);
    }

    /** The holder of this token, who from now on may act for one employer, or for the fund. */
    public static Caller holding(
            ApplicationContext service, Token token, String employerNumber, String... rights) {
        service.getBean(OuterEvents.class)
                .publish(
                        token.subject(),
                        new AccessGranted(token.subject(), employerNumber, List.of(rights)));
        DataSource database = service.getBean(DataSource.class);
        Awaitility.await().until(() -> isKnown(token.subject(), database));
        return as(service, token);
    }

    private static boolean isKnown(String subject, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select 1 from access_grant where subject = ?")) {
            query.setString(1, subject);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, "en");
    }

    public Answer get(String path, String language) {
        return send("GET", path, null, language);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body, "en");
    }

    public Answer post(String path, String body, String language) {
        return send("POST", path, body, language);
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body, "en");
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, "en");
    }

    /** Sends a file as a form of a browser does. */
    public Answer upload(String path, String content, String language) {
        return send(
                "POST",
                path,
                """
                --part\r
                Content-Disposition: form-data; name="file"; filename="table.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --part--\r
                """
                        .formatted(content),
                language,
                "multipart/form-data; boundary=part");
    }

    private Answer send(String method, String path, @Nullable String body, String language) {
        return send(method, path, body, language, "application/json");
    }

    private Answer send(
            String method,
            String path,
            @Nullable String body,
            String language,
            String contentType) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept-Language", language)
                        .header("Content-Type", contentType)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body, UTF_8));
        if (token != null) {
            request.header("Authorization", token.bearer());
        }
        try {
            HttpResponse<String> response =
                    http.send(request.build(), BodyHandlers.ofString(UTF_8));
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("X-Total-Count").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back, with the length of the whole list where it is a page. */
    public record Answer(int status, String text, String total) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String at(String pointer) {
            return json().at(pointer).asString();
        }
    }
}
