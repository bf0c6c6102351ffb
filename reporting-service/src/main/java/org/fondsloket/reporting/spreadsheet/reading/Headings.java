package org.fondsloket.reporting.spreadsheet.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.jspecify.annotations.Nullable;

/** Finds the columns by the technical names in row 1, wherever they were moved to. */
final class Headings {

    private static final int LONGEST_NAME = 60;

    private final @Nullable String sheet;
    private final Function<Column, String> names;
    private final Map<String, Column> known = new HashMap<>();

    Headings(@Nullable String sheet, List<Column> columns, Function<Column, String> names) {
        this.sheet = sheet;
        this.names = names;
        columns.forEach(column -> known.put(names.apply(column), column));
    }

    /**
     * Index of each column, from 0.
     *
     * @param required columns without which the table says nothing
     * @throws RefusedFile when one is missing or stands there twice
     */
    Map<Column, Integer> find(List<String> texts, List<Column> required, Faults faults)
            throws RefusedFile {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (int index = 0; index < texts.size(); index++) {
            String text = texts.get(index).strip();
            Column column = known.get(text.toLowerCase(Locale.ROOT));
            Place place = new Place(sheet, 1, Place.letters(index), null);
            if (column != null) {
                if (found.put(column, index) != null) {
                    throw new RefusedFile(FileFault.COLUMN_TWICE, place, Map.of("name", text));
                }
            } else if (!text.isEmpty()) {
                String name = text.substring(0, Math.min(text.length(), LONGEST_NAME));
                faults.add(
                        FileFault.COLUMN_UNKNOWN,
                        new Place(sheet, 1, Place.letters(index), name),
                        Map.of("name", name));
            }
        }
        List<Column> missing = new ArrayList<>(required);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            throw new RefusedFile(
                    FileFault.COLUMN_MISSING,
                    new Place(sheet, 1, null, null),
                    Map.of("names", missing.stream().map(names).collect(Collectors.joining(", "))));
        }
        return found;
    }
}
