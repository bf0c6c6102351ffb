package org.fondsloket.reporting.spreadsheet.reading;

import java.util.Map;
import org.fondsloket.reporting.spreadsheet.layout.Column;

/**
 * A row as the file holds it.
 *
 * @param number as the spreadsheet counts, from 1
 */
record RawRow(int number, boolean hidden, Map<Column, RawCell> cells) {

    RawCell cell(Column column) {
        return cells.getOrDefault(column, RawCell.BLANK);
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(RawCell::isBlank);
    }
}
