package org.fondsloket.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares a released schema with the present one. Full compatibility: yesterday's reader must
 * understand today's event, and today's reader all of yesterday's, for the topic keeps them all.
 */
final class Compatibility {

    private static final List<String> VALUE_RULES =
            List.of("format", "pattern", "minimum", "maximum", "minLength", "maxLength", "const");

    private final JsonNode oldRoot;
    private final JsonNode newRoot;
    private final List<String> findings = new ArrayList<>();

    private Compatibility(JsonNode oldRoot, JsonNode newRoot) {
        this.oldRoot = oldRoot;
        this.newRoot = newRoot;
    }

    static List<String> findings(JsonNode released, JsonNode present) {
        Compatibility comparison = new Compatibility(released, present);
        comparison.compare("", released, present);
        return List.copyOf(comparison.findings);
    }

    private void compare(String path, JsonNode released, JsonNode present) {
        JsonNode before = resolve(oldRoot, released);
        JsonNode after = resolve(newRoot, present);
        if (!before.path("type").equals(after.path("type"))) {
            findings.add(at(path) + " changed its type");
            return;
        }
        for (String rule : VALUE_RULES) {
            if (!before.path(rule).equals(after.path(rule))) {
                findings.add(at(path) + " changed its " + rule);
            }
        }
        if (!texts(before.path("enum")).equals(texts(after.path("enum")))) {
            findings.add(at(path) + " changed its values");
        }
        if (!before.path("additionalProperties").equals(after.path("additionalProperties"))) {
            findings.add(at(path) + " changed what else it allows");
        }
        if (before.has("items") || after.has("items")) {
            compare(path + "[]", before.path("items"), after.path("items"));
        }
        fields(path, before, after);
    }

    private void fields(String path, JsonNode before, JsonNode after) {
        Set<String> names = new TreeSet<>(before.path("properties").propertyNames());
        names.addAll(after.path("properties").propertyNames());
        Set<String> neededBefore = texts(before.path("required"));
        Set<String> neededAfter = texts(after.path("required"));
        for (String name : names) {
            String field = path.isEmpty() ? name : path + "." + name;
            JsonNode released = before.path("properties").path(name);
            JsonNode present = after.path("properties").path(name);
            if (present.isMissingNode()) {
                findings.add(field + " was removed");
            } else if (released.isMissingNode()) {
                if (neededAfter.contains(name)) {
                    findings.add(field + " is new and not optional");
                }
            } else {
                if (!neededBefore.contains(name) && neededAfter.contains(name)) {
                    findings.add(field + " is no longer optional");
                }
                if (neededBefore.contains(name) && !neededAfter.contains(name)) {
                    findings.add(field + " became optional");
                }
                compare(field, released, present);
            }
        }
    }

    private static JsonNode resolve(JsonNode root, JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString()
                ? root.at(reference.stringValue().replaceFirst("^#", ""))
                : node;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(each -> texts.add(each.toString().replace("\"", "")));
        return texts;
    }

    private static String at(String path) {
        return path.isEmpty() ? "the event" : path;
    }
}
