package org.fondsloket.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fondsloket.edge.Edge.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class AccessIT {

    private static final String EMPLOYER = "20417358";
    private static final String PATH = "/api/employers/" + EMPLOYER + "/things";

    private final Edge edge = Edge.up();
    private final String subject = UUID.randomUUID().toString();
    private final String token = edge.tokens().of(subject);

    private void becomes(int status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(edge.get(PATH, token).status()).isEqualTo(status));
    }

    @Test
    void letsInWhoWasGrantedTheRight() {
        assertThat(edge.get(PATH, token).status()).isEqualTo(404);
        edge.grant(subject, EMPLOYER, "COMP", "WORKERS");
        becomes(200);
    }

    @Test
    @DisplayName("Another employer answers exactly like an unknown address")
    void hidesOtherEmployers() {
        edge.grant(subject, EMPLOYER, "WORKERS");
        becomes(200);
        Answer other = edge.get("/api/employers/20417366/things", token);
        Answer unknown = edge.get("/api/no-such-thing", token);
        assertThat(other.status()).isEqualTo(404);
        assertThat(withoutThread(other)).isEqualTo(withoutThread(unknown));
    }

    @Test
    void namesTheMissingRight() {
        edge.grant(subject, EMPLOYER, "COMP");
        becomes(403);
        Answer answer = edge.get(PATH, token);
        assertThat(answer.code()).isEqualTo("ACCESS_RIGHT_MISSING");
        assertThat(answer.json().path("detail").asString()).contains("WORKERS");
    }

    @Test
    void aGrantReplacesWhatWasGrantedBefore() {
        edge.grant(subject, EMPLOYER, "WORKERS");
        becomes(200);
        edge.grant(subject, EMPLOYER, "COMP");
        becomes(403);
    }

    @Test
    @DisplayName("A revocation counts within two seconds")
    void aRevocationCountsWithinTwoSeconds() {
        edge.grant(subject, EMPLOYER, "WORKERS");
        becomes(200);
        edge.revoke(subject, EMPLOYER);
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(edge.get(PATH, token).status()).isEqualTo(404));
    }

    @Test
    void aClerkOfTheFundActsForEveryEmployer() {
        edge.grant(subject, "FUND", "CLERK");
        becomes(200);
    }

    @Test
    void operationsAreForOperationsStaffOnly() {
        edge.grant(subject, EMPLOYER, "WORKERS");
        becomes(200);
        assertThat(edge.get("/operations/topic-dead-letters", token).status()).isEqualTo(403);
        edge.grant(subject, "FUND", "OPERATIONS");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(
                                                edge.get("/operations/topic-dead-letters", token)
                                                        .status())
                                        .isEqualTo(200));
        assertThat(edge.get("/api/employers/20417366/things", token).status())
                .as("watching is not acting")
                .isEqualTo(404);
    }

    private static String withoutThread(Answer answer) {
        ObjectNode body = (ObjectNode) answer.json();
        body.remove("correlationId");
        return body.toString();
    }
}
