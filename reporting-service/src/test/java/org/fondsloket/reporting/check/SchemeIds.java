package org.fondsloket.reporting.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The ids that scheme 5.8 lists, so that no check is forgotten and none has another severity. */
final class SchemeIds {

    private static final List<Row> ROWS = read();

    private SchemeIds() {}

    static List<Row> all() {
        return ROWS;
    }

    static Severity severity(String check) {
        return ROWS.stream()
                .filter(row -> row.id().equals(check))
                .findFirst()
                .orElseThrow(() -> new AssertionError("scheme 5.8 has no check " + check))
                .severity();
    }

    private static List<Row> read() {
        try (InputStream file =
                Objects.requireNonNull(SchemeIds.class.getResourceAsStream("ids.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One id.
     *
     * @param check id of the check that finds it; another one for a row that only adds an example
     */
    record Row(String id, Severity severity, String check) {

        static Row of(String line) {
            String[] columns = line.split(";", -1);
            return new Row(
                    columns[0],
                    Severity.valueOf(columns[1]),
                    columns.length > 2 ? columns[2] : columns[0]);
        }
    }
}
