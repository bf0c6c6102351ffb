package org.fondsloket.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Problems problems = new Problems(JSON);

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void hasTextsOfItsOwnInEachLanguage(ProblemCode code) throws IOException {
        Set<String> titles = new HashSet<>();
        for (String language : Set.of("nl", "de", "en", "pl", "ro")) {
            JsonNode problem = problem(code, language);
            titles.add(problem.required("title").asString());
            assertThat(problem.required("detail").asString()).isNotBlank();
        }
        assertThat(titles).hasSize(5);
    }

    @Test
    void tellsWhenToComeBack() throws IOException {
        var response = new MockHttpServletResponse();

        problems.write(
                new MockHttpServletRequest(),
                response,
                ProblemCode.UNAVAILABLE,
                Duration.ofSeconds(5));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "'pl-PL,pl;q=0.9,en;q=0.5', pl",
        "'fr,ro;q=0.7', ro",
        "'fr', en",
        "'*', en",
        "';;;', en",
        "'NL', nl"
    })
    void speaksTheLanguageOfTheCaller(String header, String language) {
        assertThat(Problems.languageOf(header).getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST",
        "401, UNAUTHENTICATED",
        "403, ACCESS_DENIED",
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "413, BODY_TOO_LARGE",
        "418, BAD_REQUEST",
        "429, TOO_MANY_REQUESTS",
        "500, UNEXPECTED",
        "502, UNEXPECTED",
        "503, UNAVAILABLE"
    })
    void namesEveryStatus(int status, ProblemCode code) {
        assertThat(ProblemCode.ofStatus(status)).isEqualTo(code);
    }

    private JsonNode problem(ProblemCode code, String language) throws IOException {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", language);
        var response = new MockHttpServletResponse();
        problems.write(request, response, code);
        return JSON.readTree(response.getContentAsByteArray());
    }
}
