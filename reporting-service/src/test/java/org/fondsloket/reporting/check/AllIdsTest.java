package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.SchemeIds.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every id of scheme 5.8 has its check, its message and its test")
class AllIdsTest {

    private static final String TESTS = "ChecksTest.class";

    @Test
    @DisplayName("one registered class a check, named by its id, and no class for another id")
    void everyIdHasItsCheck() {
        List<String> classes =
                Checks.ALL.stream().map(check -> check.getClass().getSimpleName()).toList();

        assertThat(classes).doesNotHaveDuplicates();
        assertThat(
                        classes.stream()
                                .map(name -> name.charAt(0) + "-" + name.substring(1, 3))
                                .sorted())
                .isEqualTo(SchemeIds.all().stream().map(Row::check).distinct().sorted().toList());
    }

    @Test
    @DisplayName("a message in each language")
    void everyIdHasItsMessages() {
        List<String> missing = new ArrayList<>();
        for (String language : Texts.LANGUAGES) {
            SchemeIds.all().stream()
                    .map(row -> "check." + row.check())
                    .distinct()
                    .filter(key -> !Texts.knows(language, key))
                    .forEach(key -> missing.add(language + " " + key));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("a test that names it")
    void everyIdHasItsTest() throws Exception {
        List<String> names = displayNames();

        assertThat(
                        SchemeIds.all().stream()
                                .map(Row::id)
                                .filter(id -> names.stream().noneMatch(name -> says(name, id))))
                .isEmpty();
    }

    private static boolean says(String name, String id) {
        return Pattern.compile("(?<!\\w)" + id + "(?!\\w)").matcher(name).find();
    }

    /** What the tests of the checks say of themselves, method by method. */
    private static List<String> displayNames() throws IOException, URISyntaxException {
        Path compiled =
                Path.of(
                                AllIdsTest.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                        .resolve(AllIdsTest.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(compiled)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(TESTS))
                    .map(AllIdsTest::testClass)
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .flatMap(
                            method ->
                                    Optional.ofNullable(method.getAnnotation(DisplayName.class))
                                            .stream())
                    .map(DisplayName::value)
                    .collect(Collectors.toUnmodifiableList());
        }
    }

    private static Class<?> testClass(String file) {
        try {
            return Class.forName(
                    AllIdsTest.class.getPackageName() + "." + file.replace(".class", ""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
