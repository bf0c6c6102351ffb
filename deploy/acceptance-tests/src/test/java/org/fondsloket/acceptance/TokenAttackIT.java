package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.fondsloket.acceptance.ForgedTokens.Forged;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The same attacks on every process that takes tokens, on the gateway as on each service. */
@DisplayName("token attacks on every part")
class TokenAttackIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Running platform = Running.platform();
    private final TrustedKey key = TrustedKey.publishedBy(platform.keycloak());

    @Test
    void everyForgedTokenIsRefusedEverywhereAndStandsInNoLog() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer trap = trap(asked);
        List<String> taken = new ArrayList<>();
        List<Forged> forged;
        try {
            forged =
                    ForgedTokens.of(
                            key, "http://127.0.0.1:" + trap.getAddress().getPort() + "/keys");
            for (Map.Entry<String, URI> part : parts().entrySet()) {
                awaitTaken(part.getValue());
                for (Forged each : forged) {
                    HttpResponse<String> answer =
                            send(
                                    part.getValue(),
                                    request ->
                                            request.header(
                                                    "Authorization", "Bearer " + each.token()));
                    if (!isRefused(answer)) {
                        taken.add(part.getKey() + ": " + each + ": " + shown(answer));
                    }
                }
            }
        } finally {
            trap.stop(0);
        }

        System.out.printf("token attacks: %d tokens, %d parts%n", forged.size(), parts().size());
        assertThat(taken).isEmpty();
        assertThat(forged).hasSizeGreaterThanOrEqualTo(25);
        assertThat(asked).as("requests for the attacker's keys").hasValue(0);
        for (Forged each : forged) {
            if (each.token().length() > 100) {
                assertThat(platform.logsHolding(end(each.token()))).as(each.trick()).isEmpty();
            }
        }
    }

    @Test
    void aGoodTokenOpensNothingWhereNoTokenBelongs() throws Exception {
        String good = ForgedTokens.good(key);
        String other = key.token(key.claims("somebody-else", "L1"));
        Map<String, UnaryOperator<HttpRequest.Builder>> ways = new LinkedHashMap<>();
        ways.put("no token at all", request -> request);
        ways.put(
                "two headers",
                request ->
                        request.header("Authorization", "Bearer " + good)
                                .header("Authorization", "Bearer " + other));
        ways.put(
                "two headers, the second one forged",
                request ->
                        request.header("Authorization", "Bearer " + good)
                                .header("Authorization", "Bearer a.b.c"));
        ways.put("another scheme", request -> request.header("Authorization", "Token " + good));
        ways.put("no scheme", request -> request.header("Authorization", good));
        ways.put(
                "two tokens in one header",
                request -> request.header("Authorization", "Bearer " + good + " " + other));
        ways.put("another header", request -> request.header("X-Access-Token", good));
        ways.put("a cookie", request -> request.header("Cookie", "access_token=" + good));
        ways.put(
                "a form",
                request ->
                        request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("access_token=" + good)));
        List<String> taken = new ArrayList<>();
        for (Map.Entry<String, URI> part : parts().entrySet()) {
            awaitTaken(part.getValue());
            ways.forEach(
                    (way, change) -> {
                        HttpResponse<String> answer = send(part.getValue(), change);
                        if (!isRefused(answer)
                                && !(answer.statusCode() == 403 && way.equals("a form"))) {
                            taken.add(part.getKey() + ": " + way + ": " + shown(answer));
                        }
                    });
            URI withQuery = URI.create(part.getValue() + "?access_token=" + good);
            HttpResponse<String> answer = send(withQuery, request -> request);
            if (!isRefused(answer)) {
                taken.add(part.getKey() + ": the query: " + shown(answer));
            }
        }
        assertThat(taken).isEmpty();
        assertThat(platform.logsHolding(end(good))).isEmpty();
    }

    @Test
    void whatNoTokenCanBeIsRefusedBeforeItIsLookedAt() {
        String huge = "Bearer " + "a".repeat(64 * 1024);
        for (Map.Entry<String, URI> part : parts().entrySet()) {
            assertThat(
                            send(part.getValue(), request -> request.header("Authorization", huge))
                                    .statusCode())
                    .as(part.getKey())
                    .isIn(400, 401, 431);
        }
    }

    /** What no other token has in common with it. */
    private static String end(String token) {
        return token.substring(token.length() - 60);
    }

    /** A fresh key is known everywhere once a good token of it is taken. */
    private void awaitTaken(URI address) {
        Until.answers(
                Duration.ofSeconds(60),
                () ->
                        send(
                                address,
                                request ->
                                        request.header(
                                                "Authorization",
                                                "Bearer " + ForgedTokens.good(key))),
                answer -> answer.statusCode() != 401);
    }

    private Map<String, URI> parts() {
        Map<String, URI> parts = new LinkedHashMap<>();
        parts.put("gateway", platform.gateway().resolve("/api/me"));
        for (String service : Running.SERVICES) {
            parts.put(
                    service, platform.serviceAddress(service).resolve("/api/nothing-of-this-name"));
        }
        return parts;
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        if (answer.statusCode() != 401
                || !answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("application/problem+json")) {
            return false;
        }
        JsonNode problem = Api.JSON.readTree(answer.body());
        return problem.path("status").asInt(0) == 401 && !answer.body().contains("xception");
    }

    private static HttpResponse<String> send(
            URI address, UnaryOperator<HttpRequest.Builder> change) {
        try {
            return HTTP.send(
                    change.apply(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String shown(HttpResponse<String> answer) {
        String body = answer.body();
        return answer.statusCode() + " " + body.substring(0, Math.min(160, body.length()));
    }

    /** Where an attacker would keep the keys that a forged header names. */
    private static HttpServer trap(AtomicInteger asked) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    byte[] keys = "{\"keys\":[]}".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
        server.start();
        return server;
    }
}
