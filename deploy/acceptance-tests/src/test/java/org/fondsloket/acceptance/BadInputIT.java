package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.acceptance.Api.Answer;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever comes in wrong gets a coded answer at its field, in the caller's language, and leaves
 * nothing.
 */
class BadInputIT {

    private static final String MONTH = "2026-03";

    private static final Running PLATFORM = Running.platform();
    private static Employer mine = new Employer("", List.of());
    private static Employer other = new Employer("", List.of());

    @BeforeAll
    static void twoEmployers() {
        mine = PLATFORM.fund().employer("Fout Bouw", 1);
        other = PLATFORM.fund().employer("Ander Bouw", 1);
        PLATFORM.awaitReportable(mine, MONTH);
        PLATFORM.awaitReportable(other, MONTH);
    }

    static Stream<Arguments> wrongCells() {
        return Stream.of(
                Arguments.of("negative wage", "grossWage", "-50.00", "S-08"),
                Arguments.of("three decimals", "grossWage", "2964.555", "S-07"),
                Arguments.of("text in a number", "grossWage", "veel", "S-07"),
                Arguments.of("too many hours", "hours", "301", "S-08"),
                Arguments.of("period outside the month", "periodTo", "2026-04-08", "T-02"),
                Arguments.of("no such worker", "workerNumber", "9999999999", "S-03"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongCells")
    void aWrongCellIsNamedAtItsFieldInTheCallersLanguage(
            String what, String field, String value, String check) {
        ObjectNode line = (ObjectNode) Fund.line("l0", mine.workers().getFirst(), MONTH, "3000.00");
        line.put(field, value);

        Answer dutch = submit(mine, "{\"lines\":[" + line + "]}", "nl");
        Answer german = submit(mine, "{\"lines\":[" + line + "]}", "de");

        assertThat(dutch.status()).isEqualTo(422);
        assertThat(dutch.header("Content-Type")).startsWith("application/problem+json");
        JsonNode dutchError = errorAt(dutch, "/lines/0/" + field);
        JsonNode germanError = errorAt(german, "/lines/0/" + field);
        assertThat(dutchError.get("code").asString()).contains(check);
        assertThat(dutchError.get("message").asString())
                .isNotEqualTo(germanError.get("message").asString());
        assertNothingStored();
    }

    @Test
    @DisplayName("S-03 a worker of another employer looks like no worker at all")
    void aForeignWorkerAnswersLikeAnUnknownOne() {
        String foreign =
                "{\"lines\":[" + Fund.line("l0", other.workers().getFirst(), MONTH, "1.00") + "]}";
        String unknown = "{\"lines\":[" + Fund.line("l0", "9999999999", MONTH, "1.00") + "]}";

        JsonNode foreignError = errorAt(submit(mine, foreign, "en"), "/lines/0/workerNumber");
        JsonNode unknownError = errorAt(submit(mine, unknown, "en"), "/lines/0/workerNumber");

        assertThat(foreignError.get("code")).isEqualTo(unknownError.get("code"));
        assertNothingStored();
    }

    @Test
    void malformedJsonIsRefused() {
        Answer answer = submit(mine, "{\"lines\":[", "pl");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").asString()).isEqualTo("MALFORMED_JSON");
        assertThat(answer.json().get("correlationId").asString()).isNotBlank();
        assertNothingStored();
    }

    @Test
    void anUnknownMonthIsRefused() {
        Answer answer =
                clerk().send(
                                "POST",
                                mine.path("/reports/2026-13/submissions"),
                                "{\"lines\":[]}",
                                "nl");

        assertThat(answer.status()).isIn(404, 422);
        assertThat(answer.json().get("code").asString()).isNotBlank();
    }

    @Test
    @DisplayName("S-02 a month that is not over cannot be reported")
    void aFutureMonthIsRefused() {
        Answer answer =
                clerk().post(
                                mine.path("/reports/2031-01/submissions"),
                                Fund.lines("2031-01", mine.workers(), "3000.00"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("S-02");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        Answer answer = submit(mine, "{\"lines\":[]," + " ".repeat(3_000_000) + "\"x\":1}", "en");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("code").asString()).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void anotherEmployersNumberAnswersExactlyLikeAnUnknownOne() {
        Api stranger = PLATFORM.clientOf(mine, List.of("REPORT", "ACC", "BOX"));
        for (String rest : List.of("/reports/" + MONTH, "/account", "/letters")) {
            Answer foreign = stranger.get(other.path(rest));
            Answer unknown = stranger.get("/api/employers/10000009" + rest);

            assertThat(foreign.status()).isEqualTo(404);
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(withoutCorrelation(foreign)).isEqualTo(withoutCorrelation(unknown));
        }
    }

    @Test
    void aMissingRightIsRefused() {
        Api accountant = PLATFORM.clientOf(mine, List.of("ACC"));

        Answer answer = accountant.get(mine.path("/reports/" + MONTH));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("code").asString()).isEqualTo("ACCESS_RIGHT_MISSING");
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        Answer answer = Api.anonymous(PLATFORM.gateway()).get(mine.path("/account"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void forgedAndExpiredTokensAreRefused() {
        String real = PLATFORM.clerkToken();
        String[] parts = real.split("\\.", -1);
        String none = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
        String changed =
                parts[0]
                        + "."
                        + base64("{\"sub\":\"somebody\",\"exp\":4102444800}")
                        + "."
                        + parts[2];
        TrustedKey key = TrustedKey.publishedBy(PLATFORM.keycloak());
        Map<String, Object> claims = key.claims("somebody", "L1");
        claims.put("exp", Instant.now().minusSeconds(60).getEpochSecond());
        String expired = key.token(claims);

        for (String token : List.of(none, changed, "rubbish", expired)) {
            Answer answer = Api.with(PLATFORM.gateway(), token).get(mine.path("/account"));

            assertThat(answer.status()).isEqualTo(401);
        }
    }

    @Test
    void aClosedServiceIsSaidSoAndComesBack() {
        PLATFORM.stopService("ledger");
        Answer closed = clerk().get(mine.path("/account"));
        PLATFORM.startService("ledger");

        assertThat(closed.status()).isEqualTo(503);
        assertThat(closed.header("Retry-After")).isNotBlank();
        Until.answers(() -> clerk().get(mine.path("/account")), answer -> answer.status() == 200);
    }

    private static Api clerk() {
        return PLATFORM.fund().clerk();
    }

    private static Answer submit(Employer employer, String body, String language) {
        return clerk().send(
                        "POST",
                        employer.path("/reports/" + MONTH + "/submissions"),
                        body,
                        language);
    }

    private static JsonNode errorAt(Answer answer, String pointer) {
        for (JsonNode error : answer.json().get("errors")) {
            if (error.get("pointer").asString().equals(pointer)) {
                return error;
            }
        }
        throw new AssertionError("no error at " + pointer + ": " + answer.text());
    }

    private static void assertNothingStored() {
        assertThat(PLATFORM.count("reporting", "domain_event_entry", mine.number())).isZero();
    }

    private static JsonNode withoutCorrelation(Answer answer) {
        ObjectNode problem = (ObjectNode) answer.json();
        problem.remove("correlationId");
        problem.remove("instance");
        return problem;
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
