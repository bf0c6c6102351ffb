package org.fondsloket.reporting.spreadsheet.reading;

/**
 * A cell as the file holds it.
 *
 * @param text what stands there; a number as the file writes it
 * @param formula the value was computed by a formula
 * @param date the cell shows its number as a day
 */
record RawCell(Kind kind, String text, boolean formula, boolean date) {

    static final RawCell BLANK = new RawCell(Kind.BLANK, "", false, false);

    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        ERROR
    }

    static RawCell text(String text) {
        return text.isBlank() ? BLANK : new RawCell(Kind.TEXT, text, false, false);
    }

    boolean isBlank() {
        return kind == Kind.BLANK && !formula;
    }
}
