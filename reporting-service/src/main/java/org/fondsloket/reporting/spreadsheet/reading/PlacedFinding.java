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
 * @param answer reason that the file gives for a warning
 */
public record PlacedFinding(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String columnName,
        String check,
        Severity severity,
        String code,
        Map<String, String> params,
        @Nullable String answer) {

    public PlacedFinding {
        params = Map.copyOf(params);
    }

    /** A fault of the file as a whole. */
    public static PlacedFinding ofFile(FileFault fault) {
        return Place.FILE.finding(fault, Map.of());
    }

    /** The cell as people name it, or null where there is none. */
    public @Nullable String cell() {
        return row == null || column == null ? null : column + row;
    }
}
