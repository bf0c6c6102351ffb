package org.fondsloket.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.sample.Sample.eventually;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.fondsloket.platform.operations.OperationsAccess;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.Switchboard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

@DisplayName(
        "P-03 what flows, lags and failed is seen, tried again, discarded with a reason and replayed")
class OperationsIT {

    private static final String[] QUIET = {
        "fondsloket.dead-letters.first-retry=1h",
        "management.endpoints.web.exposure.include=health",
        "management.endpoint.health.show-details=always"
    };

    @Test
    void showsProcessorsAndDeadLettersWithoutTheirContent() {
        try (Sample sample = Sample.startWebWith(Access.class, QUIET)) {
            park(sample);
            JsonNode processors = get(sample, "/operations/processors");
            assertThat(processors).hasSize(2);
            JsonNode shelf = processors.get(1);
            assertThat(shelf.get("group").asString()).isEqualTo("shelf");
            assertThat(shelf.get("kind").asString()).isEqualTo("PROJECTION");
            assertThat(shelf.get("running").asBoolean()).isTrue();
            assertThat(shelf.get("segments")).hasSize(2);

            JsonNode letter = get(sample, "/operations/dead-letters").get(0);
            assertThat(letter.get("group").asString()).isEqualTo("shelf");
            assertThat(letter.get("sequence").asString()).isEqualTo("Parcel:bad");
            assertThat(letter.get("eventType").asString()).isEqualTo("sample.ParcelAnnounced");
            assertThat(letter.get("causeType").asString())
                    .isEqualTo("java.lang.IllegalStateException");
            assertThat(letter.toString()).doesNotContain("payload").doesNotContain("2.50");
        }
    }

    @Test
    void aLetterIsDiscardedWithAReasonThatIsKept() {
        try (Sample sample = Sample.startWebWith(Access.class, QUIET)) {
            String letter = park(sample);
            assertThat(post(sample, "/operations/dead-letters/" + letter + "/discard", "{}"))
                    .isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(
                            post(
                                    sample,
                                    "/operations/dead-letters/" + letter + "/discard",
                                    "{\"reason\":\"was a trial\"}"))
                    .isEqualTo(HttpStatus.NO_CONTENT);
            assertThat(sample.count("dead_letter_entry")).isZero();
            JsonNode entry = get(sample, "/operations/log").get(0);
            assertThat(entry.get("actor").asString()).isEqualTo("olga");
            assertThat(entry.get("action").asString()).isEqualTo("DISCARD");
            assertThat(entry.get("target").asString()).isEqualTo("shelf/" + letter);
            assertThat(entry.get("reason").asString()).isEqualTo("was a trial");
            assertThat(
                            post(
                                    sample,
                                    "/operations/dead-letters/" + letter + "/discard",
                                    "{\"reason\":\"again\"}"))
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void aLetterIsTriedAgainAndAProjectionRebuiltOnDemand() {
        try (Sample sample = Sample.startWebWith(Access.class, QUIET)) {
            String letter = park(sample);
            sample.bean(Switchboard.class).repair();
            assertThat(post(sample, "/operations/dead-letters/" + letter + "/retry", "{}"))
                    .isEqualTo(HttpStatus.OK);
            eventually(() -> assertThat(sample.count("shelf")).isEqualTo(1));

            String reason = "{\"reason\":\"new column\"}";
            assertThat(post(sample, "/operations/processors/shelf/rebuild", reason))
                    .isEqualTo(HttpStatus.OK);
            eventually(() -> assertThat(sample.count("shelf")).isEqualTo(1));
            assertThat(post(sample, "/operations/processors/notice/rebuild", reason))
                    .isEqualTo(HttpStatus.CONFLICT);
            assertThat(post(sample, "/operations/processors/unknown/rebuild", reason))
                    .isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(
                            sample.jdbc()
                                    .sql("SELECT action FROM operations_log ORDER BY entry_id")
                                    .query(String.class)
                                    .list())
                    .containsExactly("RETRY", "REBUILD");
        }
    }

    @Test
    void whoLacksTheRightSeesAndDoesNothing() {
        try (Sample sample = Sample.startWebWith(Access.class, QUIET)) {
            String letter = park(sample);
            sample.bean(AtomicBoolean.class).set(false);
            for (String path : new String[] {"processors", "dead-letters", "log"}) {
                assertThat(status(sample, "/operations/" + path)).isEqualTo(HttpStatus.FORBIDDEN);
            }
            for (String path :
                    new String[] {
                        "dead-letters/" + letter + "/retry",
                        "dead-letters/" + letter + "/discard",
                        "processors/shelf/rebuild"
                    }) {
                assertThat(post(sample, "/operations/" + path, "{\"reason\":\"none\"}"))
                        .isEqualTo(HttpStatus.FORBIDDEN);
            }
            assertThat(sample.count("dead_letter_entry")).isEqualTo(1);
        }
    }

    @Test
    void withoutAnybodyWhoDecidesOnAccessNobodyHasIt() {
        try (Sample sample = Sample.startWebWith(NoAccess.class, QUIET)) {
            assertThat(status(sample, "/operations/processors")).isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    @DisplayName("gauges and health tell lag, letters and a group that stands still")
    void gaugesAndHealth() {
        try (Sample sample = Sample.startWebWith(Access.class, QUIET)) {
            park(sample);
            eventually(
                    () -> {
                        assertThat(gauge(sample, "fondsloket.dead.letters")).isEqualTo(1);
                        assertThat(gauge(sample, "fondsloket.dead.letters.oldest.seconds"))
                                .isPositive();
                        assertThat(gauge(sample, "fondsloket.processor.lag.events")).isZero();
                        assertThat(gauge(sample, "fondsloket.processor.running")).isEqualTo(1);
                    });
            sample.bean(EventProcessingConfiguration.class)
                    .eventProcessor("shelf", StreamingEventProcessor.class)
                    .orElseThrow()
                    .shutDown();
            sample.announce("later");
            eventually(
                    () -> {
                        // A segment that only passed the first event over may not have said so.
                        assertThat(gauge(sample, "fondsloket.processor.lag.events"))
                                .isBetween(1.0, 2.0);
                        assertThat(gauge(sample, "fondsloket.processor.lag.seconds")).isPositive();
                        assertThat(gauge(sample, "fondsloket.processor.running")).isZero();
                    });
            JsonNode health = get(sample, "/actuator/health");
            assertThat(health.at("/components/processors/status").asString()).isEqualTo("DEGRADED");
            assertThat(health.at("/components/processors/details/shelf").asString())
                    .isEqualTo("stopped");
        }
    }

    private static String park(Sample sample) {
        sample.bean(Switchboard.class).fail("shelf", "bad");
        sample.announce("bad");
        eventually(() -> assertThat(sample.count("dead_letter_entry")).isEqualTo(1));
        return sample.jdbc()
                .sql("SELECT dead_letter_id FROM dead_letter_entry")
                .query(String.class)
                .single();
    }

    private static double gauge(Sample sample, String name) {
        return sample.bean(MeterRegistry.class).get(name).tag("group", "shelf").gauge().value();
    }

    private static RestClient http(Sample sample) {
        String port = sample.context().getEnvironment().getRequiredProperty("local.server.port");
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    private static JsonNode get(Sample sample, String path) {
        JsonNode body = http(sample).get().uri(path).retrieve().body(JsonNode.class);
        if (body == null) {
            throw new AssertionError("no answer");
        }
        return body;
    }

    private static HttpStatusCode status(Sample sample, String path) {
        return http(sample).get().uri(path).retrieve().toBodilessEntity().getStatusCode();
    }

    private static HttpStatusCode post(Sample sample, String path, String body) {
        return http(sample)
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class NoAccess {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Access {

        @Bean
        AtomicBoolean allowed() {
            return new AtomicBoolean(true);
        }

        @Bean
        OperationsAccess operationsAccess(AtomicBoolean allowed) {
            return () -> {
                if (!allowed.get()) {
                    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                }
                return "olga";
            };
        }
    }
}
