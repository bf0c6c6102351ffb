package org.fondsloket.scheme.vectors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Inputs of a vector, read liberally: several names for one thing, text or number for a figure. */
final class VectorInput {

    private static final List<String> TRUE = List.of("true", "yes", "1");

    private final JsonNode node;

    VectorInput(JsonNode node) {
        this.node = node;
    }

    /** The whole input where it is no object. */
    String text() {
        return node.asString();
    }

    boolean isObject() {
        return node.isObject();
    }

    Optional<JsonNode> find(String... names) {
        for (String name : names) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (plain(field.getKey()).equals(plain(name)) && !field.getValue().isNull()) {
                    return Optional.of(field.getValue());
                }
            }
        }
        return Optional.empty();
    }

    boolean has(String... names) {
        return find(names).isPresent();
    }

    JsonNode get(String... names) {
        return find(names)
                .orElseThrow(() -> new IllegalArgumentException("needs the input " + names[0]));
    }

    String text(String... names) {
        return get(names).asString();
    }

    BigDecimal number(String... names) {
        return number(get(names));
    }

    BigDecimal numberOr(String other, String... names) {
        return find(names).map(VectorInput::number).orElse(new BigDecimal(other));
    }

    int whole(String... names) {
        return number(names).intValueExact();
    }

    int wholeOr(int other, String... names) {
        return find(names).map(VectorInput::number).map(BigDecimal::intValueExact).orElse(other);
    }

    Money money(String... names) {
        return Money.of(number(names));
    }

    Money moneyOr(String other, String... names) {
        return Money.of(numberOr(other, names));
    }

    /** One amount or a list of them. */
    List<Money> amounts(String... names) {
        return elements(get(names)).stream().map(VectorInput::amount).toList();
    }

    boolean flag(String... names) {
        return find(names).map(VectorInput::isTrue).orElse(false);
    }

    boolean flagOr(boolean other, String... names) {
        return find(names).map(VectorInput::isTrue).orElse(other);
    }

    LocalDate date(String... names) {
        return date(get(names));
    }

    Optional<LocalDate> dateIfAny(String... names) {
        return find(names).map(VectorInput::date);
    }

    boolean severelyDisabled() {
        return flag("severelyDisabled", "disabled");
    }

    /** A month, or January of the year that is given instead. */
    YearMonth month() {
        Optional<JsonNode> month = find("month", "reportMonth");
        if (month.isEmpty()) {
            return find("date", "on", "from")
                    .map(VectorInput::date)
                    .map(YearMonth::from)
                    .orElseGet(() -> YearMonth.of(whole("year"), 1));
        }
        String text = month.get().asString();
        return text.contains("-")
                ? YearMonth.parse(text.substring(0, 7))
                : YearMonth.of(whole("year"), Integer.parseInt(text));
    }

    int year() {
        return has("year", "yearOfOrigin") ? whole("year", "yearOfOrigin") : month().getYear();
    }

    /** Land of the site; the region of the old minimum wages stands for one of its Länder. */
    String land() {
        String land = find("land", "siteLand", "region").map(JsonNode::asString).orElse("NW");
        return switch (land.toLowerCase(Locale.ROOT)) {
            case "west" -> "NW";
            case "berlin" -> "BE";
            case "east" -> "SN";
            default -> land.toUpperCase(Locale.ROOT);
        };
    }

    /** Periods as pairs, as objects with from and to, or a single one of them. */
    List<Entry> periods(String... names) {
        Optional<JsonNode> found = find(names);
        if (found.isEmpty()) {
            return List.of();
        }
        JsonNode list = found.get();
        if (list.isObject() || (list.isArray() && !list.isEmpty() && list.get(0).isString())) {
            return List.of(entry(list));
        }
        List<Entry> entries = new ArrayList<>();
        list.forEach(each -> entries.add(entry(each)));
        return entries;
    }

    /** Payments as pairs of day and amount, or as objects. */
    List<VectorInput> objects(String name) {
        return find(name).stream()
                .flatMap(list -> elements(list).stream())
                .map(VectorInput::new)
                .toList();
    }

    JsonNode node() {
        return node;
    }

    /** A period with the reason it is listed for. */
    record Entry(Period period, String reason) {}

    private static Entry entry(JsonNode node) {
        if (node.isArray()) {
            LocalDate from = date(node.get(0));
            JsonNode to = node.size() > 1 ? node.get(1) : node.get(0);
            return new Entry(
                    new Period(from, date(to)), node.size() > 2 ? node.get(2).asString() : "");
        }
        if (node.isString()) {
            return new Entry(new Period(date(node), date(node)), "");
        }
        VectorInput input = new VectorInput(node);
        LocalDate from = input.date("from", "start", "date", "day");
        return new Entry(
                new Period(from, input.dateIfAny("to", "end", "until").orElse(from)),
                input.find("reason", "kind", "type", "status").map(JsonNode::asString).orElse(""));
    }

    private static Money amount(JsonNode node) {
        if (node.isObject()) {
            return new VectorInput(node).money("gross", "grossWage", "amount", "wage");
        }
        return Money.of(number(node));
    }

    static List<JsonNode> elements(JsonNode node) {
        if (!node.isArray()) {
            return List.of(node);
        }
        List<JsonNode> elements = new ArrayList<>();
        node.forEach(elements::add);
        return elements;
    }

    static BigDecimal number(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        String text = node.asString().strip();
        return text.endsWith("%")
                ? new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2)
                : new BigDecimal(text);
    }

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asString().strip());
    }

    private static boolean isTrue(JsonNode node) {
        return TRUE.contains(node.asString().toLowerCase(Locale.ROOT));
    }

    private static String plain(@Nullable String name) {
        return String.valueOf(name).replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
