package org.fondsloket.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class CompatibilityTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");

    @TestFactory
    Stream<DynamicTest> judgesEachChangeAsTheTableSays() {
        JsonNode table =
                Schemas.JSON.readTree(
                        new CheckedInFile(Path.of("src/test/resources/compatibility-rules.json"))
                                .read());
        assertThat(table.size()).isGreaterThan(10);
        return table.valueStream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.path("description").stringValue(),
                                        () ->
                                                assertThat(
                                                                Compatibility.findings(
                                                                        row.path("old"),
                                                                        row.path("new")))
                                                        .containsExactlyElementsOf(
                                                                row.path("findings")
                                                                        .valueStream()
                                                                        .map(JsonNode::stringValue)
                                                                        .toList())));
    }

    /** After a release, {@code -Dfondsloket.release=true} makes the present schemas the bar. */
    @Test
    void presentSchemasAreCompatibleWithTheReleasedOnes() throws IOException {
        if (Boolean.getBoolean("fondsloket.release")) {
            for (Class<?> contract : Contracts.all()) {
                CheckedInFile present = Schemas.file(contract);
                new CheckedInFile(RELEASED.resolve(present.path().getFileName()))
                        .write(present.read());
            }
        }
        List<Path> released;
        try (Stream<Path> files = Files.list(RELEASED)) {
            released = files.sorted().toList();
        }
        assertThat(released).isNotEmpty();
        for (Path file : released) {
            Path present = Schemas.FOLDER.resolve(file.getFileName());
            assertThat(present).as("a released event type stays for ever").exists();
            assertThat(Compatibility.findings(tree(file), tree(present)))
                    .as("%s: a breaking change needs a new major version", file.getFileName())
                    .isEmpty();
        }
    }

    private static JsonNode tree(Path file) {
        return Schemas.JSON.readTree(new CheckedInFile(file).read());
    }
}
