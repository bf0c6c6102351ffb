package org.fondsloket.reporting.spreadsheet.reading;

import java.util.Map;
import java.util.regex.Pattern;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.jspecify.annotations.Nullable;

/** Lets rows of data through; headings, labels and empty rows are none. */
final class RowGate {

    private static final int LABELS = 2;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6,}");

    private final @Nullable String sheet;
    private final Faults faults;
    private int lastFilled = LABELS;

    RowGate(@Nullable String sheet, Faults faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    boolean lets(RawRow row) {
        if (row.number() < LABELS || (row.number() == LABELS && isLabels(row))) {
            return false;
        }
        if (row.isBlank()) {
            return false;
        }
        // Software may leave empty rows out of the file: only the numbers tell.
        if (row.number() > lastFilled + 1) {
            faults.add(
                    FileFault.ROWS_EMPTY, new Place(sheet, lastFilled + 1, null, null), Map.of());
        }
        lastFilled = row.number();
        if (row.hidden()) {
            faults.add(FileFault.ROWS_HIDDEN, new Place(sheet, row.number(), null, null), Map.of());
        }
        return true;
    }

    /** Software that leaves the labels out begins with data: a first worker must not be lost. */
    private static boolean isLabels(RawRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> isNumberOfWorker(cell.getKey()))
                .noneMatch(cell -> DIGITS.matcher(cell.getValue().text().strip()).matches());
    }

    private static boolean isNumberOfWorker(Column column) {
        return column == Column.AN_NUMBER
                || column == Column.LEAVE_AN_NUMBER
                || column == Column.ABSENCE_AN_NUMBER;
    }
}
