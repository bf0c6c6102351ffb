package org.fondsloket.reporting.spreadsheet.reading;

import org.fondsloket.reporting.check.Severity;

/** What can be wrong with a file before its lines are checked. */
public enum FileFault {
    NOT_A_SPREADSHEET(Severity.E, true),
    OLD_EXCEL(Severity.E, true),
    PASSWORD(Severity.E, true),
    MACROS(Severity.E, true),
    EXTERNAL_LINKS(Severity.E, true),
    TOO_LARGE_INSIDE(Severity.E, true),
    ENTITIES(Severity.E, true),
    UNREADABLE(Severity.E, true),
    SHEET_MISSING(Severity.E, true),
    COLUMN_MISSING(Severity.E, true),
    COLUMN_TWICE(Severity.E, true),
    TOO_MANY_ROWS(Severity.E, true),
    NO_ROWS(Severity.E, true),
    CSV_CHARSET(Severity.E, true),
    CSV_SEPARATOR(Severity.E, true),
    CSV_QUOTES(Severity.E, true),
    /** The service itself failed, twice: the file may be fine. */
    NOT_PROCESSED(Severity.E, true),

    CELLS_MERGED(Severity.E, false),
    FORMULA_WITHOUT_VALUE(Severity.E, false),
    CELL_ERROR(Severity.E, false),
    DATE_AS_TEXT(Severity.E, false),
    DATE_IN_NUMBER(Severity.E, false),
    WORKER_NUMBER_SHORT(Severity.E, false),
    WORKER_MISSING(Severity.E, false),
    LINE_NUMBER(Severity.E, false),
    LINE_NUMBER_TWICE(Severity.E, false),
    TEXT_TOO_LONG(Severity.E, false),
    REASON_TOO_SHORT(Severity.E, false),
    ENTRY_WITHOUT_LINE(Severity.E, false),
    ENTRIES_TOO_MANY(Severity.E, false),
    ROWS_HIDDEN(Severity.W, false),
    COLUMN_HIDDEN(Severity.W, false),
    COLUMN_UNKNOWN(Severity.I, false),
    ROWS_EMPTY(Severity.I, false),
    FORMULAS_READ(Severity.I, false),
    DECIMAL_COMMA(Severity.I, false),
    NEW_WORKER(Severity.I, false);

    private final Severity severity;
    private final boolean refuses;

    FileFault(Severity severity, boolean refuses) {
        this.severity = severity;
        this.refuses = refuses;
    }

    public Severity severity() {
        return severity;
    }

    /** True when nothing of the file can be used. */
    public boolean refuses() {
        return refuses;
    }

    /** Key of the translated message. */
    public String code() {
        return "file." + name();
    }
}
