package org.fondsloket.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.edge.Edge.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class LoginIT {

    private final Edge edge = Edge.up();

    @TestFactory
    @DisplayName("S9 a forged, foreign or stale token opens nothing")
    Stream<DynamicTest> refusesATokenThatIs() {
        Tokens tokens = edge.tokens();
        Instant past = Instant.now().minusSeconds(60);
        return Map.of(
                        "for another audience", tokens.with(c -> c.audience("account")),
                        "of another issuer", tokens.with(c -> c.issuer("http://elsewhere")),
                        "expired", tokens.with(c -> c.expirationTime(Date.from(past))),
                        "without an end", tokens.with(c -> c.expirationTime(null)),
                        "not valid yet",
                                tokens.with(c -> c.notBeforeTime(Date.from(past.plusSeconds(180)))),
                        "without a subject", tokens.with(c -> c.subject(null)),
                        "signed by nobody", tokens.unsigned(),
                        "signed by a foreign key", tokens.byForeignKey(),
                        "signed with the public key as secret",
                                tokens.signedWithThePublicKeyAsSecret(),
                        "signed with another algorithm", tokens.withAlgorithm(JWSAlgorithm.RS512))
                .entrySet()
                .stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () -> {
                                            Answer answer = edge.get("/api/me", each.getValue());
                                            assertThat(answer.status()).isEqualTo(401);
                                            assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
                                            assertThat(answer.header("WWW-Authenticate"))
                                                    .startsWith("Bearer");
                                        }));
    }

    @Test
    void asksForATokenWhereNoneCame() {
        for (String path :
                new String[] {
                    "/api/me", "/operations/topic-dead-letters", "/actuator/env", "/nowhere", "/"
                }) {
            Answer answer = edge.send(edge.request(path));
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void leavesOpenWhatHoldsNoSecret() {
        for (String path :
                new String[] {
                    "/actuator/health", "/actuator/health/liveness", "/actuator/prometheus"
                }) {
            assertThat(edge.send(edge.request(path)).status()).as(path).isEqualTo(200);
        }
        assertThat(edge.send(edge.request("/openapi.yaml")).status())
                .as("open, though this service has none")
                .isEqualTo(404);
        assertThat(edge.send(edge.request("/actuator/prometheus")).http().body())
                .contains("fondsloket_inbox_taken_total{consumer=\"access\"}");
    }

    @Test
    void knowsTheCallerAndTheDoor() {
        JsonNode portal =
                edge.send(
                                edge.request("/api/me", edge.tokens().of("anna"))
                                        .header("X-Correlation-Id", "my-thread-0001")
                                        .header(
                                                "traceparent",
                                                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
                        .json();
        assertThat(portal.at("/actor/person").asString()).isEqualTo("anna");
        assertThat(portal.at("/actor/actingFor").asString()).isEqualTo("20417358");
        assertThat(portal.at("/actor/acr").asString()).isEqualTo("1");
        assertThat(portal.path("channel").asString()).isEqualTo("PORTAL");
        assertThat(portal.path("correlationId").asString()).isEqualTo("my-thread-0001");
        assertThat(portal.path("traceparent").asString()).startsWith("00-4bf92f");
        JsonNode machine =
                edge.get("/api/me", edge.tokens().with(c -> c.claim("azp", "wage-office"))).json();
        assertThat(machine.path("channel").asString()).isEqualTo("API");
    }

    @Test
    void neverRepeatsACorrelationIdThatIsNoPlainId() {
        Answer answer =
                edge.send(
                        edge.request("/api/me", edge.tokens().of("anna"))
                                .header("X-Correlation-Id", "<script>alert(1)</script>"));
        assertThat(answer.header("X-Correlation-Id")).matches("[0-9a-f-]{36}");
    }
}
