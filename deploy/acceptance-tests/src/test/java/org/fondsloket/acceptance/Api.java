package org.fondsloket.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A machine client of the platform: one login, calls through the gateway, nothing shared with it.
 */
final class Api {

    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI gateway;
    private final @Nullable Supplier<String> token;

    private Api(URI gateway, @Nullable Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /**
     * Calls as the machine client with this secret; the token is fetched anew before it expires.
     */
    static Api as(URI gateway, URI issuer, String clientId, String secret) {
        return new Api(gateway, new ClientToken(issuer, clientId, secret));
    }

    static Api with(URI gateway, String token) {
        return new Api(gateway, () -> token);
    }

    /** Token of Keycloak's own administrator, for what no service may do. */
    static String adminToken(URI keycloak) {
        return new ClientToken(
                        URI.create(keycloak + "/realms/master"),
                        "grant_type=password&client_id=admin-cli&username=admin&password=admin")
                .get();
    }

    /** Calls as a person, through a client that may take the password itself. */
    static Api asPerson(
            URI gateway, URI issuer, String clientId, String secret, String user, String password) {
        return new Api(
                gateway,
                new ClientToken(
                        issuer,
                        "grant_type=password&client_id=%s&client_secret=%s&username=%s&password=%s"
                                .formatted(
                                        ClientToken.encoded(clientId),
                                        ClientToken.encoded(secret),
                                        ClientToken.encoded(user),
                                        ClientToken.encoded(password))));
    }

    /** The same caller at another address. */
    static Api at(URI address, Api caller) {
        return new Api(address, caller.token);
    }

    String currentToken() {
        return Objects.requireNonNull(token).get();
    }

    static Api anonymous(URI gateway) {
        return new Api(gateway, null);
    }

    Answer get(String path) {
        return send("GET", path, null, "en");
    }

    Answer post(String path, String json) {
        return send("POST", path, json, "en");
    }

    Answer put(String path, String json) {
        return send("PUT", path, json, "en");
    }

    Answer delete(String path) {
        return send("DELETE", path, null, "en");
    }

    /** Sends a file as a browser's form does. */
    Answer upload(String path, byte[] file) {
        byte[] head =
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.xlsx\"\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8);
        return sent(
                HttpRequest.newBuilder(gateway.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .POST(BodyPublishers.ofByteArrays(List.of(head, file, tail))));
    }

    Answer send(String method, String path, @Nullable String body, String language) {
        return send(method, path, body, language, "application/json");
    }

    Answer send(String method, String path, @Nullable String body, String language, String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Accept-Language", language)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        return sent(request);
    }

    private Answer sent(HttpRequest.Builder request) {
        Supplier<String> bearer = token;
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer.get());
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    static final class Answer {

        private final HttpResponse<byte[]> response;

        Answer(HttpResponse<byte[]> response) {
            this.response = response;
        }

        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(
                        "expected " + status + " but was " + status() + ": " + text());
            }
            return this;
        }
    }

    private static final class ClientToken implements Supplier<String> {

        private final URI issuer;
        private final String form;
        private String value = "";
        private Instant until = Instant.MIN;

        ClientToken(URI issuer, String clientId, String secret) {
            this(
                    issuer,
                    "grant_type=client_credentials&client_id=%s&client_secret=%s"
                            .formatted(encoded(clientId), encoded(secret)));
        }

        ClientToken(URI issuer, String form) {
            this.issuer = issuer;
            this.form = form;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        @Override
        public synchronized String get() {
            if (Instant.now().isAfter(until)) {
                fetch();
            }
            return value;
        }

        private void fetch() {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build();
            try {
                HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
                JsonNode token = JSON.readTree(response.body());
                if (response.statusCode() != 200) {
                    throw new AssertionError("no token: " + response.statusCode());
                }
                value = token.get("access_token").asString();
                until = Instant.now().plusSeconds(token.get("expires_in").asLong() - 30);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
