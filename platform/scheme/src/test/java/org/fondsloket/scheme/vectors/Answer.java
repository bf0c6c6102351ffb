package org.fondsloket.scheme.vectors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the rule book answers to a vector: figures by name, and one for a vector that asks one. */
final class Answer {

    private static final String NOTHING = "null";

    private final Map<String, Object> byName = new LinkedHashMap<>();
    private @Nullable Object single;

    private Answer(@Nullable Object single) {
        this.single = single;
    }

    /** An answer that a plain expectation is compared with. */
    static Answer of(@Nullable Object single) {
        return new Answer(single);
    }

    /** Sets what a plain expectation is compared with. */
    Answer single(Object figure) {
        single = figure;
        return this;
    }

    /** Adds a figure under all names that a vector may use for it. */
    Answer with(@Nullable Object figure, String... names) {
        for (String name : names) {
            byName.put(plain(name), figure == null ? NOTHING : figure);
        }
        return this;
    }

    boolean meets(JsonNode expected) {
        if (!expected.isObject()) {
            return single != null && equal(expected, single);
        }
        return expected.properties().stream()
                .allMatch(
                        field ->
                                Optional.ofNullable(byName.get(plain(field.getKey())))
                                        .map(got -> equal(field.getValue(), got))
                                        .orElse(false));
    }

    /** What was computed, in the words of the expectation. */
    String told(JsonNode expected) {
        if (!expected.isObject()) {
            return String.valueOf(single);
        }
        List<String> told = new ArrayList<>();
        expected.properties()
                .forEach(
                        field ->
                                told.add(
                                        field.getKey()
                                                + ": "
                                                + byName.getOrDefault(
                                                        plain(field.getKey()), "unknown")));
        return "{" + String.join(", ", told) + "}";
    }

    private static boolean equal(JsonNode expected, Object got) {
        if (expected.isNull()) {
            return got.equals(NOTHING);
        }
        if (expected.isArray()) {
            return got instanceof Collection<?> list && equalLists(expected, List.copyOf(list));
        }
        if (expected.isBoolean()) {
            return got.equals(expected.asBoolean());
        }
        Optional<BigDecimal> number = number(expected.asString());
        Optional<BigDecimal> figure =
                got instanceof Money money ? Optional.of(money.amount()) : number(got.toString());
        if (number.isPresent() && figure.isPresent()) {
            return number.get().compareTo(figure.get()) == 0;
        }
        return expected.asString().equals(got.toString());
    }

    private static boolean equalLists(JsonNode expected, List<?> got) {
        if (expected.size() != got.size()) {
            return false;
        }
        for (int at = 0; at < got.size(); at++) {
            if (!equal(expected.get(at), got.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
