package org.fondsloket.employer.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fondsloket.employer.history.HistoryView.FieldChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in which fields two versions of a section differ. */
final class Differences {

    private Differences() {}

    /** By field name; nothing stands for a version before the first. */
    static List<FieldChange> between(@Nullable JsonNode before, JsonNode after) {
        Map<String, String> old = new TreeMap<>();
        if (before != null) {
            flatten("", before, old);
        }
        Map<String, String> now = new TreeMap<>();
        flatten("", after, now);
        TreeSet<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(old.get(field), now.get(field))) {
                changes.add(new FieldChange(field, old.get(field), now.get(field)));
            }
        }
        return changes;
    }

    private static void flatten(String name, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            entry ->
                                    flatten(
                                            name.isEmpty()
                                                    ? entry.getKey()
                                                    : name + "." + entry.getKey(),
                                            entry.getValue(),
                                            fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(name + "." + (i + 1), node.get(i), fields);
            }
        } else if (!node.isNull()) {
            fields.put(name, node.asString());
        }
    }
}
