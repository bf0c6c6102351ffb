package org.fondsloket.reporting.spreadsheet.layout;

import java.util.Arrays;
import java.util.List;

/** The sheets of the prescribed table, in their order; the names are fixed in every language. */
public enum SheetName {
    /** For whom and for which month the table was made. */
    INFO,
    /** One row for each posting period of a worker. */
    REPORT,
    /** Leave periods. */
    LEAVE,
    /** Absences. */
    ABSENCE,
    /** What was found in the table; only in a file that comes back. */
    FINDINGS;

    /** Sheets that every table must have. */
    public static List<SheetName> prescribed() {
        return List.of(INFO, REPORT, LEAVE, ABSENCE);
    }

    /** Columns of this sheet, in the order of the template. */
    public List<Column> columns() {
        return Arrays.stream(Column.values()).filter(column -> column.sheet() == this).toList();
    }

    /** Columns of this sheet that a table cannot do without. */
    public List<Column> requiredColumns() {
        return columns().stream().filter(Column::isPrescribed).toList();
    }
}
