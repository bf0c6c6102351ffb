package org.fondsloket.identity.workeraccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class NoEmployerSetsAPasswordTest {

    private static final Set<String> BODIES = Set.of("put", "post", "patch");

    /** What is open without a login is used for oneself; logins are made by the fund alone. */
    private static final List<String> NOT_THE_EMPLOYERS =
            List.of("/api/public/", "/api/logins", "/api/me/");

    @Test
    @DisplayName(
            "S001-06 no operation open to an employer takes another person's password or answer")
    void nothingOpenToAnEmployerTakesAPassword() throws IOException {
        List<String> taking = new ArrayList<>();
        int looked = 0;
        for (Path file : published()) {
            Map<String, Object> document = read(file);
            for (var path : map(document.get("paths")).entrySet()) {
                for (var operation : map(path.getValue()).entrySet()) {
                    if (!BODIES.contains(operation.getKey())) {
                        continue;
                    }
                    looked++;
                    Set<String> fields = new HashSet<>();
                    collect(
                            map(operation.getValue()).get("requestBody"),
                            document,
                            fields,
                            new HashSet<>());
                    if (takesSecret(fields)) {
                        taking.add(path.getKey());
                    }
                }
            }
        }

        assertThat(looked).as("operations with a body, over all services").isGreaterThan(40);
        // The look finds passwords where there are some: an empty answer below means something.
        assertThat(taking).contains("/api/logins", "/api/public/invitations/redeem");
        assertThat(taking).allMatch(path -> NOT_THE_EMPLOYERS.stream().anyMatch(path::startsWith));
    }

    /** A password, or the answer to a security question; a report has answers of another kind. */
    private static boolean takesSecret(Set<String> fields) {
        return fields.stream()
                        .map(field -> field.toLowerCase(Locale.ROOT))
                        .anyMatch(field -> field.contains("password") || field.contains("secret"))
                || (fields.contains("question") && fields.contains("answer"));
    }

    private static List<Path> published() throws IOException {
        Path root = Path.of("..").toAbsolutePath().normalize();
        try (Stream<Path> modules = Files.list(root)) {
            List<Path> files =
                    modules.map(module -> module.resolve("src/main/resources/static/openapi.yaml"))
                            .filter(Files::exists)
                            .toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(6);
            return files;
        }
    }

    private static Map<String, Object> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(reader));
        }
    }

    private static void collect(
            @Nullable Object part,
            Map<String, Object> document,
            Set<String> fields,
            Set<String> seen) {
        if (part instanceof List<?> list) {
            list.forEach(each -> collect(each, document, fields, seen));
        }
        if (!(part instanceof Map<?, ?> map)) {
            return;
        }
        map.forEach(
                (key, content) -> {
                    if ("$ref".equals(key)) {
                        if (seen.add(String.valueOf(content))) {
                            collect(
                                    target(document, String.valueOf(content)),
                                    document,
                                    fields,
                                    seen);
                        }
                    } else if ("properties".equals(key) && content instanceof Map<?, ?> names) {
                        names.keySet().forEach(name -> fields.add(String.valueOf(name)));
                        collect(content, document, fields, seen);
                    } else if (!"example".equals(key) && !"examples".equals(key)) {
                        collect(content, document, fields, seen);
                    }
                });
    }

    private static @Nullable Object target(Map<String, Object> document, String reference) {
        @Nullable Object part = document;
        for (String step : reference.substring(2).split("/", -1)) {
            part = map(part).get(step);
        }
        return part;
    }

    @SuppressWarnings("unchecked") // the safe constructor makes maps with string keys of this file
    private static Map<String, Object> map(@Nullable Object part) {
        return part instanceof Map<?, ?> found ? (Map<String, Object>) found : Map.of();
    }
}
