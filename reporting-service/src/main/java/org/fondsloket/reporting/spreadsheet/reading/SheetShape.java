package org.fondsloket.reporting.spreadsheet.reading;

import java.util.ArrayList;
import java.util.List;

/** What a sheet has besides its cells, and that the reader of the cells does not tell. */
final class SheetShape {

    private final List<String> merged = new ArrayList<>();
    private final List<Span> hidden = new ArrayList<>();
    private int rows;

    void addRow() {
        rows++;
    }

    void addMerged(String range) {
        merged.add(range);
    }

    void addHidden(int first, int last) {
        hidden.add(new Span(first, last));
    }

    /** Rows that the file holds, headings and empty ones included. */
    int rows() {
        return rows;
    }

    /** Merged areas, such as {@code B3:B5}. */
    List<String> merged() {
        return merged;
    }

    /** True when nobody sees this column, counted from 0. */
    boolean hides(int column) {
        return hidden.stream().anyMatch(span -> span.first <= column && column <= span.last);
    }

    private record Span(int first, int last) {}
}
