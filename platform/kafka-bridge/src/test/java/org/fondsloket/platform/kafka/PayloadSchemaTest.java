package org.fondsloket.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.fondsloket.contracts.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bridge writes is what the checked-in schemas promise. */
class PayloadSchemaTest {

    static List<Class<? extends Record>> contracts() {
        return Contracts.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void writesWhatTheSchemaPromises(Class<? extends Record> contract) throws IOException {
        String sample = resource("/samples/" + Contracts.outer(contract).type() + ".json");
        Record event = PayloadJson.read(sample.getBytes(UTF_8), contract);
        String written = new String(PayloadJson.write(event), UTF_8);
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(
                                        resource(Contracts.schemaResource(contract)),
                                        InputFormat.JSON)
                                .validate(
                                        written,
                                        InputFormat.JSON,
                                        context ->
                                                context.executionConfig(
                                                        config ->
                                                                config.formatAssertionsEnabled(
                                                                        true))))
                .isEmpty();
        assertThat(PayloadJson.mapper().readTree(written))
                .as("nothing is lost on the way")
                .isEqualTo(PayloadJson.mapper().readTree(sample));
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = PayloadSchemaTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }
}
