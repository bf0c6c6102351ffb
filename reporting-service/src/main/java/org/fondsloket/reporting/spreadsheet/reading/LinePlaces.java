package org.fondsloket.reporting.spreadsheet.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fondsloket.reporting.check.Finding;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.layout.SheetName;
import org.jspecify.annotations.Nullable;

/** Where in the file each cell of a line came from, to put the findings of the checks there. */
public final class LinePlaces {

    static final LinePlaces NONE = new LinePlaces(List.of(), Map.of(), false);

    private static final Pattern ENTRY = Pattern.compile("(leave|absences)/([0-9]{1,4})/(.*)");

    private final List<Rows> lines;
    private final Map<Column, Integer> columns;
    private final boolean oneTable;

    LinePlaces(List<Rows> lines, Map<Column, Integer> columns, boolean oneTable) {
        this.lines = List.copyOf(lines);
        this.columns = Map.copyOf(columns);
        this.oneTable = oneTable;
    }

    /** The finding of a check at the cell of the file. */
    public PlacedFinding placed(Finding finding) {
        Integer line = finding.line();
        Place place =
                line == null || line >= lines.size()
                        ? Place.FILE
                        : place(lines.get(line), finding.field());
        return place.finding(
                finding.check(),
                finding.severity(),
                finding.code(),
                finding.params(),
                finding.answer());
    }

    private Place place(Rows rows, @Nullable String field) {
        if (field == null) {
            return at(SheetName.REPORT, rows.row(), null);
        }
        Matcher entry = ENTRY.matcher(field);
        if (!entry.matches()) {
            return at(
                    SheetName.REPORT,
                    rows.row(),
                    Column.ofField(SheetName.REPORT, field).orElse(null));
        }
        boolean leave = entry.group(1).equals("leave");
        List<Integer> entries = leave ? rows.leaveRows() : rows.absenceRows();
        int index = Integer.parseInt(entry.group(2));
        SheetName sheet = leave ? SheetName.LEAVE : SheetName.ABSENCE;
        return at(
                sheet,
                index < entries.size() ? entries.get(index) : rows.row(),
                Column.ofField(sheet, entry.group(3)).orElse(null));
    }

    private Place at(SheetName sheet, int row, @Nullable Column column) {
        Integer index = column == null ? null : columns.get(column);
        return new Place(
                oneTable ? null : sheet.name(),
                row,
                index == null ? null : Place.letters(index),
                column == null ? null : oneTable ? column.csvName() : column.technicalName());
    }

    /** Rows of one line in the three sheets. */
    record Rows(int row, List<Integer> leaveRows, List<Integer> absenceRows) {}
}
