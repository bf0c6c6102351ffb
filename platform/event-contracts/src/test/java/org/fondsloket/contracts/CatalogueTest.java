package org.fondsloket.contracts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CatalogueTest {

    @Test
    void catalogueIsWhatTheRecordsSay() {
        new CheckedInFile(Path.of("../../docs/events.md")).mustBe(catalogue());
    }

    private static String catalogue() {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Event catalogue

                        Generated from `platform/event-contracts`; a test fails when it is out of date.
                        What travels beside each payload (who did it, for whom, caused by what) is in
                        `platform/event-contracts/src/main/resources/asyncapi.yaml`.

                        | Event | Type | Topic | Key |
                        | --- | --- | --- | --- |
                        """);
        for (Class<?> contract : Contracts.all()) {
            Outer outer = Contracts.outer(contract);
            String name = contract.getSimpleName();
            text.append(
                    "| [%s](#%s) | `%s` | `%s`%s | `%s` |\n"
                            .formatted(
                                    name,
                                    name.toLowerCase(Locale.ROOT),
                                    outer.type(),
                                    outer.topic(),
                                    outer.compacted() ? " (compacted)" : "",
                                    outer.key()));
        }
        for (Class<?> contract : Contracts.all()) {
            text.append("\n## %s\n\n".formatted(contract.getSimpleName()));
            text.append("%s\n\n".formatted(Prose.of(contract).summary()));
            text.append("| Field | Form | Needed | Meaning |\n| --- | --- | --- | --- |\n");
            JsonNode schema = Schemas.JSON.readTree(Schemas.generate(contract));
            rows("", schema, schema, text);
            text.append("\n```json\n%s```\n".formatted(SchemaTest.sample(contract)));
        }
        return text.toString();
    }

    private static void rows(String path, JsonNode root, JsonNode object, StringBuilder text) {
        Set<String> needed = new TreeSet<>();
        object.path("required").forEach(each -> needed.add(each.stringValue()));
        for (String name : object.path("properties").propertyNames()) {
            JsonNode field = resolve(root, object.path("properties").path(name));
            text.append(
                    "| `%s%s` | %s | %s | %s |\n"
                            .formatted(
                                    path,
                                    name,
                                    form(root, field),
                                    needed.contains(name) ? "yes" : "",
                                    field.path("description").asString("")));
            if (field.has("properties")) {
                rows(path + name + ".", root, field, text);
            }
            JsonNode items = resolve(root, field.path("items"));
            if (items.has("properties")) {
                rows(path + name + "[].", root, items, text);
            }
        }
    }

    private static String form(JsonNode root, JsonNode field) {
        List<String> parts = new ArrayList<>();
        String type = field.path("type").asString("");
        parts.add(
                type.equals("array")
                        ? "list of " + resolve(root, field.path("items")).path("type").asString("")
                        : type);
        if (field.has("format")) {
            parts.add(field.path("format").asString(""));
        }
        if (field.has("pattern")) {
            parts.add("`" + field.path("pattern").asString("").replace("|", "\\|") + "`");
        }
        return String.join(", ", parts);
    }

    private static JsonNode resolve(JsonNode root, JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString()
                ? root.at(reference.stringValue().replaceFirst("^#", ""))
                : node;
    }
}
