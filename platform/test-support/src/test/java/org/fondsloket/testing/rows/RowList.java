package org.fondsloket.testing.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the platform must do, as {@code docs/rows.yaml} says. */
record RowList(List<Family> families) {

    private static final Pattern MARKER = Pattern.compile(", planned: \"[^\"]*\"");

    /** Rows of one source. */
    record Family(String title, List<String> notIn, List<Row> rows) {}

    /**
     * One row.
     *
     * @param what one sentence in the project's own words
     * @param planned for whom the row waits; absent when a test shows it
     */
    record Row(String id, String what, @Nullable String planned) {}

    static RowList read(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<Family> families = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (Object entry : list(new Yaml(new SafeConstructor(strict)).load(text(file)))) {
            Map<?, ?> family = map(entry);
            List<Row> rows = new ArrayList<>();
            for (Object line : list(family.get("rows"))) {
                Row row = row(map(line));
                if (!once.add(row.id())) {
                    throw new IllegalStateException(row.id() + " stands twice in " + file);
                }
                rows.add(row);
            }
            Object notIn = family.get("not-in");
            families.add(
                    new Family(
                            String.valueOf(family.get("family")),
                            notIn == null
                                    ? List.of()
                                    : list(notIn).stream().map(String::valueOf).toList(),
                            rows));
        }
        return new RowList(families);
    }

    /** The same file without the markers of these rows; each row is one line of it. */
    static void unmark(Path file, Set<String> shown) {
        StringBuilder kept = new StringBuilder();
        for (String line : text(file).lines().toList()) {
            boolean done = shown.stream().anyMatch(id -> line.contains("{id: " + id + ","));
            kept.append(done ? MARKER.matcher(line).replaceAll("") : line).append('\n');
        }
        try {
            Files.writeString(file, kept.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return families.stream().flatMap(family -> family.rows().stream()).toList();
    }

    /** Ids that this title names and that mean a row where it stands. */
    Set<String> namedBy(Title title) {
        Set<String> ids = RowIds.in(title.text());
        for (Family family : families) {
            if (family.notIn().stream().anyMatch(title.file()::startsWith)) {
                family.rows().stream()
                        .map(row -> row.id().replaceAll("[0-9]+$", ""))
                        .distinct()
                        .forEach(letters -> ids.removeIf(id -> id.startsWith(letters)));
            }
        }
        return ids;
    }

    private static Row row(Map<?, ?> line) {
        Object planned = line.get("planned");
        return new Row(
                String.valueOf(line.get("id")),
                String.valueOf(line.get("what")),
                planned == null ? null : planned.toString());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> list(@Nullable Object part) {
        if (part instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException("rows.yaml: a list was expected, found " + part);
    }

    private static Map<?, ?> map(@Nullable Object part) {
        if (part instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("rows.yaml: a mapping was expected, found " + part);
    }
}
