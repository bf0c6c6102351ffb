package org.fondsloket.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    static List<Class<? extends Record>> contracts() {
        return Contracts.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void schemaFileIsWhatTheRecordSays(Class<?> contract) {
        Schemas.file(contract).mustBe(Schemas.generate(contract));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void sampleFitsItsSchema(Class<?> contract) {
        Schema schema = schema(contract);
        assertThat(schema.validate(sample(contract), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void schemaRefusesAnEmptyObject(Class<?> contract) {
        assertThat(schema(contract).validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyOuterEventIsListedAndEveryFileBelongsToOne() throws IOException {
        List<String> types =
                Contracts.all().stream()
                        .map(contract -> Contracts.outer(contract).type() + ".json")
                        .sorted()
                        .toList();
        assertThat(names(Schemas.FOLDER)).isEqualTo(types);
        assertThat(names(Path.of("src/main/resources/samples"))).isEqualTo(types);
        List<String> annotated;
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/fondsloket/contracts"))) {
            annotated =
                    sources.filter(SchemaTest::isOuter)
                            .map(file -> file.getFileName().toString().replace(".java", ""))
                            .sorted()
                            .toList();
        }
        assertThat(Contracts.all().stream().map(Class::getSimpleName).sorted())
                .containsExactlyElementsOf(annotated);
    }

    @Test
    void keyOfEveryEventIsAFieldOfIt() {
        assertThat(Contracts.all())
                .allSatisfy(
                        contract ->
                                assertThat(contract.getRecordComponents())
                                        .extracting(component -> component.getName())
                                        .contains(Contracts.outer(contract).key()));
    }

    static String sample(Class<?> contract) {
        return new CheckedInFile(
                        Path.of(
                                "src/main/resources/samples",
                                Contracts.outer(contract).type() + ".json"))
                .read();
    }

    private static Schema schema(Class<?> contract) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.file(contract).read(), InputFormat.JSON);
    }

    private static boolean isOuter(Path source) {
        return new CheckedInFile(source).read().contains("\n@Outer(");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
