package org.fondsloket.reporting.spreadsheet.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.layout.SheetName;

/** Reads the sheets of a workbook, row by row. */
final class WorkbookReading {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int FIRST_DATA_ROW = 3;

    private final FileIdentity identity;
    private final ObjIntConsumer<Integer> progress;
    private final Faults faults = new Faults();

    WorkbookReading(FileIdentity identity, ObjIntConsumer<Integer> progress) {
        this.identity = identity;
        this.progress = progress;
    }

    ReadFile read(byte[] content) throws RefusedFile {
        Map<String, SheetShape> shapes = WorkbookGuard.inspect(content);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            List<Sheet> sheets = new ArrayList<>();
            for (SheetName name : SheetName.prescribed()) {
                sheets.add(
                        workbook.findSheet(name.name())
                                .orElseThrow(
                                        () ->
                                                new RefusedFile(
                                                        FileFault.SHEET_MISSING,
                                                        Place.sheet(name.name()),
                                                        Map.of("name", name.name()))));
            }
            return read(sheets, shapes, new CellReading(workbook.isDate1904()));
        } catch (IOException | RuntimeException _) {
            // The reader says in many ways that a part is not what the format demands.
            throw new RefusedFile(FileFault.UNREADABLE);
        }
    }

    private ReadFile read(List<Sheet> sheets, Map<String, SheetShape> shapes, CellReading cells)
            throws IOException, RefusedFile {
        Table info = new Table(SheetName.INFO, sheets.get(0), shapes);
        FileProof proof = new FileProof(identity);
        info.each(proof::require);
        proof.requireSeen();
        Table report = new Table(SheetName.REPORT, sheets.get(1), shapes);
        Table leave = new Table(SheetName.LEAVE, sheets.get(2), shapes);
        Table absence = new Table(SheetName.ABSENCE, sheets.get(3), shapes);
        int total = report.rows() + leave.rows() + absence.rows();
        Map<Column, Integer> columns = new EnumMap<>(report.columns);
        columns.putAll(leave.columns);
        columns.putAll(absence.columns);
        LineAssembly lines =
                new LineAssembly(
                        identity,
                        cells,
                        faults,
                        columns,
                        false,
                        done -> progress.accept(total, done));
        report.each(lines::report);
        leave.each(lines::leave);
        absence.each(lines::absence);
        return lines.finished();
    }

    private static RawCell raw(Cell cell) {
        boolean formula = cell.getFormula() != null;
        String text = cell.getRawValue();
        if (text == null || text.isEmpty()) {
            return new RawCell(RawCell.Kind.BLANK, "", formula, false);
        }
        if (cell.getValue() instanceof BigDecimal) {
            return new RawCell(
                    RawCell.Kind.NUMBER,
                    text,
                    formula,
                    CellReading.showsDay(cell.getDataFormatString()));
        }
        if (cell.getValue() instanceof Boolean truth) {
            return new RawCell(RawCell.Kind.TEXT, truth ? "TRUE" : "FALSE", formula, false);
        }
        boolean error =
                cell.getType() == CellType.ERROR
                        || (cell.getType() == CellType.FORMULA && text.startsWith("#"));
        if (!error && text.isBlank()) {
            return new RawCell(RawCell.Kind.BLANK, "", formula, false);
        }
        return new RawCell(error ? RawCell.Kind.ERROR : RawCell.Kind.TEXT, text, formula, false);
    }

    /** Takes the rows of a sheet. */
    private interface Rows {

        void take(RawRow row) throws RefusedFile;
    }

    /** One sheet with its columns where they are today. */
    private final class Table {

        private final SheetName name;
        private final Sheet sheet;
        private final SheetShape shape;
        private final Map<Column, Integer> columns;

        Table(SheetName name, Sheet sheet, Map<String, SheetShape> shapes)
                throws IOException, RefusedFile {
            this.name = name;
            this.sheet = sheet;
            this.shape = shapes.getOrDefault(name.name(), new SheetShape());
            this.columns =
                    new Headings(name.name(), name.columns(), Column::technicalName)
                            .find(headings(), name.requiredColumns(), faults);
            tellShape();
        }

        int rows() {
            return Math.max(0, shape.rows() - FIRST_DATA_ROW + 1);
        }

        private List<String> headings() throws IOException {
            try (Stream<Row> rows = sheet.openStream()) {
                Row first = rows.findFirst().orElse(null);
                List<String> texts = new ArrayList<>();
                for (int i = 0; first != null && i < first.getCellCount(); i++) {
                    Cell cell = first.getCell(i);
                    texts.add(cell == null || first.getRowNum() != 1 ? "" : cell.getText());
                }
                return texts;
            }
        }

        private void tellShape() {
            columns.forEach(
                    (column, index) -> {
                        if (shape.hides(index)) {
                            faults.add(
                                    FileFault.COLUMN_HIDDEN,
                                    new Place(
                                            name.name(),
                                            1,
                                            Place.letters(index),
                                            column.technicalName()),
                                    Map.of("name", column.technicalName()));
                        }
                    });
            for (String range : shape.merged()) {
                faults.add(
                        FileFault.CELLS_MERGED,
                        Place.sheet(name.name()),
                        Map.of("range", range.substring(0, Math.min(range.length(), 20))));
            }
        }

        void each(Rows taker) throws IOException, RefusedFile {
            RowGate gate = new RowGate(name.name(), faults);
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                    RawRow row = raw(all.next());
                    if (gate.lets(row)) {
                        taker.take(row);
                    }
                }
            }
        }

        private RawRow raw(Row row) {
            Map<Column, RawCell> cells = new EnumMap<>(Column.class);
            columns.forEach(
                    (column, index) -> {
                        Cell cell = index < row.getCellCount() ? row.getCell(index) : null;
                        if (cell != null) {
                            cells.put(column, WorkbookReading.raw(cell));
                        }
                    });
            return new RawRow(row.getRowNum(), row.isHidden(), cells);
        }
    }
}
