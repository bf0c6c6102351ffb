package org.fondsloket.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VectorsTest {

    private static final RuleSet RULES = RuleSets.published().latest();

    @TestFactory
    Stream<DynamicTest> meetsEveryGoldenVector() throws IOException {
        List<JsonNode> vectors = new ArrayList<>();
        try (InputStream file = VectorsTest.class.getResourceAsStream("vectors.json")) {
            JsonMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(file))
                    .forEach(vectors::add);
        }
        assertThat(vectors).hasSize(8);
        return vectors.stream()
                .map(
                        vector ->
                                dynamicTest(
                                        vector.get("id").asString(),
                                        () -> holds(vector.get("in"), vector)));
    }

    private static void holds(JsonNode in, JsonNode vector) {
        switch (vector.get("what").asString()) {
            case "contribution" ->
                    assertThat(contribution(in).toString()).isEqualTo(vector.get("out").asString());
            case "agNumberValid" ->
                    assertThat(EmployerNumber.isValid(in.asString()))
                            .isEqualTo(vector.get("out").asBoolean());
            default -> throw new IllegalArgumentException("unknown vector " + vector);
        }
    }

    private static Money contribution(JsonNode in) {
        List<Money> wages = new ArrayList<>();
        in.get("gross").forEach(wage -> wages.add(Money.of(wage.asString())));
        int year = in.get("year").asInt();
        return Contribution.of(RULES, YearMonth.of(year, 3), wages).amount();
    }
}
