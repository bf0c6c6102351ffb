package org.fondsloket.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API as the fund's own machine uses it. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final Duration TOKEN_AGE = Duration.ofMinutes(3);

    /** A right or a record that another service has not heard of yet. */
    private static final Set<Integer> NOT_YET = Set.of(401, 403, 404, 502, 503, 504);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway;
    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private @Nullable String token;
    private Instant tokenSince = Instant.MIN;

    Api(String gateway, String issuer, String clientId, String clientSecret) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** Reads until the answer is as wanted; views follow the events a moment later. */
    JsonNode getWhen(String path, Predicate<JsonNode> wanted) {
        return eventually(
                "GET " + path,
                () -> {
                    var answer = send("GET", path, null);
                    return answer.statusCode() == 200 && wanted.test(tree(answer))
                            ? tree(answer)
                            : refusedForGood(answer, path);
                });
    }

    JsonNode get(String path) {
        return getWhen(path, any -> true);
    }

    JsonNode post(String path, Object content) {
        return change("POST", path, content);
    }

    JsonNode put(String path, Object content) {
        return change("PUT", path, content);
    }

    private JsonNode change(String method, String path, Object content) {
        return eventually(
                method + " " + path,
                () -> {
                    var answer = send(method, path, JSON.writeValueAsString(content));
                    return answer.statusCode() / 100 == 2
                            ? tree(answer)
                            : refusedForGood(answer, path);
                });
    }

    private static @Nullable JsonNode refusedForGood(HttpResponse<String> answer, String path) {
        int status = answer.statusCode();
        if (status / 100 == 2 || NOT_YET.contains(status)) {
            return null;
        }
        throw new IllegalStateException(
                "%s was refused with %d: %s".formatted(path, status, answer.body()));
    }

    private static JsonNode eventually(String what, Supplier<@Nullable JsonNode> attempt) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var result = attempt.get();
            if (result != null) {
                return result;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "%s did not succeed in %d s".formatted(what, PATIENCE.toSeconds()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body) {
        var request =
                HttpRequest.newBuilder(URI.create(gateway + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token())
                        .header("Accept", "application/json")
                        .header("Accept-Language", "en");
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        return exchange(request.build());
    }

    private String token() {
        var current = token;
        if (current == null || tokenSince.plus(TOKEN_AGE).isBefore(Instant.now())) {
            var form =
                    "grant_type=client_credentials&client_id=%s&client_secret=%s"
                            .formatted(encoded(clientId), encoded(clientSecret));
            var answer =
                    exchange(
                            HttpRequest.newBuilder(
                                            URI.create(issuer + "/protocol/openid-connect/token"))
                                    .timeout(Duration.ofSeconds(30))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No token for " + clientId);
            }
            current = JSON.readTree(answer.body()).required("access_token").asString();
            token = current;
            tokenSince = Instant.now();
        }
        return current;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
