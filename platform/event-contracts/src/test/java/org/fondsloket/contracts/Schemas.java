package org.fondsloket.contracts;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of the contract records, generated and checked in. */
final class Schemas {

    static final Path FOLDER = Path.of("src/main/resources/schemas");

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** How a Java type looks in JSON, where it is no plain text or number by itself. */
    private static final Map<Class<?>, Map<String, String>> FORMS =
            Map.of(
                    BigDecimal.class, Map.of("type", "number"),
                    LocalDate.class, Map.of("type", "string", "format", "date"),
                    Instant.class, Map.of("type", "string", "format", "date-time"),
                    YearMonth.class,
                            Map.of("type", "string", "pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"));

    private Schemas() {}

    static CheckedInFile file(Class<?> contract) {
        return new CheckedInFile(FOLDER.resolve(Contracts.outer(contract).type() + ".json"));
    }

    static String generate(Class<?> contract) {
        Prose prose = Prose.of(contract);
        SchemaGeneratorConfigBuilder builder =
                new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        builder.forFields()
                .withRequiredCheck(field -> !nullable(field))
                .withDescriptionResolver(field -> prose.of(field.getDeclaredName()));
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(
                        (type, context) -> {
                            Map<String, String> form = FORMS.get(type.getErasedType());
                            if (form == null) {
                                return null;
                            }
                            ObjectNode node = context.getGeneratorConfig().createObjectNode();
                            form.entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .forEach(each -> node.put(each.getKey(), each.getValue()));
                            return new CustomDefinition(node, true);
                        });
        ObjectNode generated = new SchemaGenerator(builder.build()).generateSchema(contract);
        ObjectNode schema = JSON.createObjectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("$id", "urn:fondsloket:schema:" + Contracts.outer(contract).type());
        schema.put("title", contract.getSimpleName());
        schema.put("description", prose.summary());
        schema.setAll(generated);
        return JSON.writeValueAsString(schema) + "\n";
    }

    private static boolean nullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
