package org.fondsloket.reporting.spreadsheet.reading;

import java.util.Map;
import org.fondsloket.reporting.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding at the cell where it must be mended.
 *
 * @param sheet sheet of the file, null for the file as a whole or for a CSV file
 * @param row row as the spreadsheet counts, from 1
 * @param column letters of the column
 * @param columnName technical name of the column
 * @param code key of the translated message
 * @param params facts for the translated message
 */
public record PlacedFinding(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String columnName,
        String check,
        Severity severity,
        String code,
        Map<String, String> params) {

    public PlacedFinding {
        params = Map.copyOf(params);
    }

    /** The cell as people name it, or null where there is none. */
    public @Nullable String cell() {
        return row == null || column == null ? null : column + row;
    }
}
