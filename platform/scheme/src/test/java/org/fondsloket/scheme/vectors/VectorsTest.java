package org.fondsloket.scheme.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VectorsTest {

    @TestFactory
    Stream<DynamicTest> meetsEverySharedVector() throws IOException {
        return outcomes("shared.json", 33);
    }

    @TestFactory
    Stream<DynamicTest> meetsEveryVectorOfTheWorkedExamplesAndTheirVariations() throws IOException {
        return outcomes("further.json", 91);
    }

    @Test
    void tellsAFailureInsteadOfStopping() {
        List<Vectors.Outcome> outcomes =
                new Vectors()
                        .run(
                                """
                                [
                                {"id": "X1", "what": "weather", "in": {}, "out": 1},
                                {"id": "X2", "what": "contribution", "in": {}, "out": "1.00"},
                                {"id": "X3"},
                                7,
                                {"id": "X5", "what": "agNumberValid", "in": "20417358", "out": true},
                                {"id": "X6", "what": "agNumberValid", "in": "20417358", "out": false},
                                {"id": "X7", "what": "leaveDays", "in": {"employmentDays": 12, "divisor": "12"}, "out": {"colour": 1}}
                                ]
                                """);

        assertThat(outcomes)
                .extracting(Vectors.Outcome::passed)
                .containsExactly(false, false, false, false, true, false, false);
        assertThat(outcomes.getFirst().got()).isEqualTo("no calculation is named weather");
        assertThat(outcomes.get(3).id()).isEqualTo("vector 4");
        assertThat(outcomes.getLast().got()).isEqualTo("{colour: unknown}");
        assertThat(new Vectors().run("[{").getFirst().passed()).isFalse();
    }

    private static Stream<DynamicTest> outcomes(String name, int count) throws IOException {
        List<Vectors.Outcome> outcomes;
        try (InputStream file = VectorsTest.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            outcomes = new Vectors().run(new String(bytes, StandardCharsets.UTF_8));
        }
        assertThat(outcomes).hasSize(count);
        return outcomes.stream()
                .map(
                        outcome ->
                                dynamicTest(
                                        outcome.id(),
                                        () ->
                                                assertThat(outcome.passed())
                                                        .as(
                                                                "expected %s, got %s",
                                                                outcome.expected(), outcome.got())
                                                        .isTrue()));
    }
}
