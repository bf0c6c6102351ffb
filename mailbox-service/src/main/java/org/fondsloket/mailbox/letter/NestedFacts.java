package org.fondsloket.mailbox.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts with lists in them, as the plain text values of a letter: the second claim's first origin
 * is {@code claims.2.origins.1.days}.
 */
public final class NestedFacts {

    private NestedFacts() {}

    /** Writes maps, lists and plain values down as text; nothing is left out but nulls. */
    public static LetterFacts flat(Map<String, ?> nested) {
        Map<String, String> values = new TreeMap<>();
        nested.forEach((name, value) -> write(values, name, value));
        return new LetterFacts(values, List.of());
    }

    /** What {@link #flat} wrote, with maps and lists again; plain values stay text. */
    public static Map<String, Object> nested(LetterFacts facts) {
        Map<String, Object> root = new TreeMap<>();
        facts.values()
                .forEach(
                        (path, text) -> {
                            Map<String, Object> place = root;
                            String[] steps = path.split("\\.", -1);
                            for (int i = 0; i < steps.length - 1; i++) {
                                place = below(place, steps[i]);
                            }
                            place.put(steps[steps.length - 1], text);
                        });
        Map<String, Object> nested = new LinkedHashMap<>();
        root.forEach((name, value) -> nested.put(name, withLists(value)));
        return nested;
    }

    private static void write(Map<String, String> values, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> map.forEach((key, item) -> write(values, name + "." + key, item));
            case Collection<?> list -> {
                int at = 1;
                for (Object item : list) {
                    write(values, name + "." + at++, item);
                }
            }
            case BigDecimal amount -> values.put(name, amount.toPlainString());
            default -> values.put(name, value.toString());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> below(Map<String, Object> place, String step) {
        return (Map<String, Object>)
                place.computeIfAbsent(step, _ -> new TreeMap<String, Object>());
    }

    /** A map whose keys are numbers was a list. */
    private static Object withLists(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.containsKey("1")) {
            List<Object> list = new ArrayList<>();
            for (int at = 1; map.containsKey(Integer.toString(at)); at++) {
                list.add(withLists(Objects.requireNonNull(map.get(Integer.toString(at)))));
            }
            return list;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((name, item) -> object.put(name.toString(), withLists(item)));
        return object;
    }
}
