package org.fondsloket.reporting.spreadsheet.reading;

import java.util.Map;
import org.fondsloket.reporting.check.Severity;
import org.jspecify.annotations.Nullable;

/** Where in a file something stands. */
record Place(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String columnName) {

    static final Place FILE = new Place(null, null, null, null);

    static Place sheet(String sheet) {
        return new Place(sheet, null, null, null);
    }

    PlacedFinding finding(FileFault fault, Map<String, String> params) {
        return finding(fault.name(), fault.severity(), fault.code(), params, null);
    }

    PlacedFinding finding(
            String check,
            Severity severity,
            String code,
            Map<String, String> params,
            @Nullable String answer) {
        return new PlacedFinding(
                sheet, row, column, columnName, check, severity, code, params, answer);
    }

    /** Letters of a column, counted from 0: A to Z, AA and so on. */
    static String letters(int index) {
        String rest = index < 26 ? "" : letters(index / 26 - 1);
        return rest + (char) ('A' + index % 26);
    }
}
