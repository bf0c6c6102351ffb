package org.fondsloket.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.fondsloket.edge.Edge.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemIT {

    private final Edge edge = Edge.up();

    @Test
    void takesAmountsAsTextAndNumberAndGivesThemBackAsText() {
        Answer answer =
                edge.post(
                        "/api/things",
                        """
                        {"name":"x","amount":1419.05,"count":1,"lines":[{"grossWage":"100000000000000.10"}]}
                        """);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("amount").isString()).isTrue();
        assertThat(answer.json().path("amount").asString()).isEqualTo("1419.05");
        assertThat(answer.json().at("/lines/0/grossWage").asString())
                .isEqualTo("100000000000000.10");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"name\":\"x\",\"count\":1,\"lines\":[{},{\"grossWage\":\"many\"}]}`, /lines/1/grossWage, field.number",
                "`{\"name\":\"x\",\"count\":1,\"amount\":true}`, /amount, field.number",
                "`{\"name\":\"x\",\"count\":1,\"amount\":\"1E+900000000\"}`, /amount, field.number",
                "`{\"name\":\"x\",\"count\":1,\"day\":\"31.05.2026\"}`, /day, field.date",
                "`{\"name\":\"x\",\"count\":1,\"month\":\"May\"}`, /month, field.month",
                "`{\"name\":\"x\",\"count\":1,\"kind\":\"GIFT\"}`, /kind, field.one-of",
                "`{\"name\":\"x\",\"count\":1,\"lines\":\"none\"}`, /lines, field.list",
                "`{\"name\":\"x\",\"count\":1.5}`, /count, field.number",
                "`{\"name\":\"x\",\"count\":null}`, /count, field.required",
                "`{\"name\":\" \",\"count\":1}`, /name, field.required",
            })
    void pointsAtTheFieldThatIsWrong(String body, String pointer, String code) {
        Answer answer = edge.post("/api/things", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
        assertThat(answer.json().path("type").asString())
                .isEqualTo("urn:fondsloket:problem:INVALID_INPUT");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"name\":`",
                "`{\"name\":\"x\",\"name\":\"y\",\"count\":1}`",
                "`{\"name\":\"x\",\"count\":1} and more`",
                "``"
            })
    void refusesWhatIsNoJson(String body) {
        Answer answer = edge.post("/api/things", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void refusesAWrongMethodMediaTypeAndParameter() {
        String token = edge.tokens().of("anna");
        Answer method = edge.get("/api/things", token);
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(method.header("Allow")).isEqualTo("POST");
        Answer media =
                edge.send(
                        edge.request("/api/things", token)
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("x")));
        assertThat(media.status()).isEqualTo(415);
        assertThat(media.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        Answer parameter = edge.get("/api/months/2026-13", token);
        assertThat(parameter.status()).isEqualTo(400);
        assertThat(parameter.code()).isEqualTo("INVALID_PARAMETER");
        assertThat(parameter.json().path("detail").asString()).contains("month");
        Answer unknown = edge.get("/api/nowhere", token);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void refusesABodyOverTheLimitWhetherItSaysSoOrNot() {
        String large = "{\"name\":\"" + "x".repeat(30_000) + "\",\"count\":1}";
        Answer announced = edge.post("/api/things", large);
        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.code()).isEqualTo("BODY_TOO_LARGE");
        Answer chunked =
                edge.send(
                        edge.request("/api/things", edge.tokens().of("anna"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofInputStream(
                                                () ->
                                                        new ByteArrayInputStream(
                                                                large.getBytes(
                                                                        StandardCharsets.UTF_8)))));
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.code()).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void tellsNothingOfAnUnexpectedFailureButHowToFindIt() {
        Answer answer = edge.get("/api/broken", edge.tokens().of("anna"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.http().body()).doesNotContain("secret", "IllegalState", "java");
        assertThat(answer.json().path("correlationId").asString())
                .isEqualTo(answer.header("X-Correlation-Id"))
                .isNotEmpty();
    }

    @Test
    void answersARequestTheFirewallRefusesInTheSameForm() {
        Answer answer = edge.get("/api/things;x=y", edge.tokens().of("anna"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "'nl-BE,nl;q=0.9', '(nl) filed on 31 mei 2026, 3 lines'",
        "de, '(de) filed on 31. Mai 2026, 3 lines'",
        "pl, '(pl) filed on 31 maja 2026, 3 linie'",
        "'fr,ro;q=0.5', '(ro) filed on 31 mai 2026, 3 linie'",
        "'xx;;', '(en) filed on May 31, 2026, 3 lines'"
    })
    void explainsARefusalInTheCallersLanguage(String language, String title) {
        Answer answer =
                edge.send(
                        edge.request("/api/refused", edge.tokens().of("anna"))
                                .header("Accept-Language", language)
                                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("ALREADY_FILED");
        assertThat(answer.json().path("title").asString()).isEqualTo(title);
    }
}
