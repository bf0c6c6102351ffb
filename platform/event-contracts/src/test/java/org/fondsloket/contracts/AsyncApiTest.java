package org.fondsloket.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class AsyncApiTest {

    private static final CheckedInFile FILE =
            new CheckedInFile(Path.of("src/main/resources/asyncapi.yaml"));

    @Test
    void documentIsWhatTheRecordsSay() {
        FILE.mustBe(AsyncApi.generate());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Map<String, Object> document = new Yaml().load(AsyncApi.generate());
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references).hasSizeGreaterThan(3 * Contracts.all().size());
        for (String reference : references) {
            if (reference.startsWith("./")) {
                assertThat(Files.exists(Path.of("src/main/resources").resolve(reference)))
                        .as(reference)
                        .isTrue();
            } else {
                @Nullable Object target = document;
                for (String step : reference.substring(2).split("/", -1)) {
                    target = target instanceof Map<?, ?> map ? map.get(step) : null;
                }
                assertThat(target).as(reference).isNotNull();
            }
        }
    }

    private static void collect(Object node, List<String> references) {
        switch (node) {
            case Map<?, ?> map ->
                    map.forEach(
                            (key, value) -> {
                                if ("$ref".equals(key)) {
                                    references.add(String.valueOf(value));
                                } else {
                                    collect(value, references);
                                }
                            });
            case List<?> list -> list.forEach(each -> collect(each, references));
            default -> {}
        }
    }
}
