package org.fondsloket.reporting.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.layout.SheetName;
import org.jspecify.annotations.Nullable;

/** A filled-in table, written by other software than the one that reads it. */
public final class TableFile {

    public static final String EMPLOYER = "20417358";
    public static final String MONTH = "2026-05";
    public static final String NOVAK = "3300127200";

    private final Workbook workbook;
    private final CellStyle day;

    private TableFile(Workbook workbook) {
        this.workbook = workbook;
        this.day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        for (SheetName name : SheetName.prescribed()) {
            Sheet sheet = workbook.createSheet(name.name());
            Row headings = sheet.createRow(0);
            Row labels = sheet.createRow(1);
            for (Column column : name.requiredColumns()) {
                text(headings, column, column.technicalName());
                text(labels, column, "label of " + column.technicalName());
            }
        }
    }

    /** A table without a row for employer and month of the tests. */
    public static TableFile empty() {
        return forEmployer(EMPLOYER, MONTH);
    }

    /** A table without a row. */
    public static TableFile forEmployer(String employer, String month) {
        TableFile file = new TableFile(new XSSFWorkbook());
        file.proof("1", employer, month);
        return file;
    }

    /** A table that is written in a stream: many rows, little memory. */
    public static TableFile large(String employer, String month) {
        TableFile file = new TableFile(new SXSSFWorkbook(100));
        file.proof("1", employer, month);
        return file;
    }

    /** The table with one sound line. */
    public static TableFile sound() {
        return empty().line(3, NOVAK, "2964.55", "72.00");
    }

    public TableFile proof(String version, String employer, String month) {
        Row row = row(SheetName.INFO, 3);
        text(row, Column.TEMPLATE_VERSION, version);
        text(row, Column.AG_NUMBER, employer);
        text(row, Column.MONTH, month);
        return this;
    }

    /** A line of the whole of May 2026 in the row that the spreadsheet shows. */
    public TableFile line(int row, String worker, String gross, String hours) {
        return line(row, worker, gross, hours, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    }

    public TableFile line(
            int row, String worker, String gross, String hours, LocalDate from, LocalDate to) {
        Row cells = row(SheetName.REPORT, row);
        text(cells, Column.AN_NUMBER, worker);
        number(cells, Column.LINE_NO, 1);
        text(cells, Column.STATUS, "WORKED");
        text(cells, Column.SITE_LAND, "NW");
        date(cells, Column.PERIOD_FROM, from);
        date(cells, Column.PERIOD_TO, to);
        number(cells, Column.GROSS_WAGE, Double.parseDouble(gross));
        number(cells, Column.HOURS, Double.parseDouble(hours));
        return this;
    }

    public TableFile leave(int row, String worker, LocalDate from, LocalDate to, String paid) {
        Row cells = row(SheetName.LEAVE, row);
        text(cells, Column.LEAVE_AN_NUMBER, worker);
        date(cells, Column.LEAVE_FROM, from);
        date(cells, Column.LEAVE_TO, to);
        text(cells, Column.LEAVE_PAY_PAID, paid);
        return this;
    }

    public TableFile absence(int row, String worker, String kind, LocalDate from, LocalDate to) {
        Row cells = row(SheetName.ABSENCE, row);
        text(cells, Column.ABSENCE_AN_NUMBER, worker);
        text(cells, Column.ABSENCE_KIND, kind);
        date(cells, Column.ABSENCE_FROM, from);
        date(cells, Column.ABSENCE_TO, to);
        return this;
    }

    public TableFile text(int row, Column column, String text) {
        text(row(column.sheet(), row), column, text);
        return this;
    }

    public TableFile number(int row, Column column, double number) {
        number(row(column.sheet(), row), column, number);
        return this;
    }

    /** Changes a cell in whatever way. */
    public TableFile cell(int row, Column column, Consumer<Cell> change) {
        change.accept(cell(row(column.sheet(), row), column));
        return this;
    }

    /** Changes a sheet in whatever way. */
    public TableFile sheet(SheetName name, Consumer<Sheet> change) {
        change.accept(workbook.getSheet(name.name()));
        return this;
    }

    /** Changes the workbook in whatever way. */
    public TableFile workbook(Consumer<Workbook> change) {
        change.accept(workbook);
        return this;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            workbook.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with one part changed, as no spreadsheet software would do it. */
    public static byte[] withPart(byte[] file, String part, UnaryOperator<String> change) {
        return rewritten(file, part, change, null, null);
    }

    /** The file with one more part. */
    public static byte[] plusPart(byte[] file, String part, byte[] content) {
        return rewritten(file, "", UnaryOperator.identity(), part, content);
    }

    private static byte[] rewritten(
            byte[] file,
            String changed,
            UnaryOperator<String> change,
            @Nullable String added,
            byte @Nullable [] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                copy.write(
                        entry.getName().equals(changed)
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
                copy.closeEntry();
            }
            if (added != null && content != null) {
                copy.putNextEntry(new ZipEntry(added));
                copy.write(content);
                copy.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Row row(SheetName name, int number) {
        Sheet sheet = workbook.getSheet(name.name());
        Row row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private static Cell cell(Row row, Column column) {
        List<Column> columns = column.sheet().requiredColumns();
        Cell cell = row.getCell(columns.indexOf(column));
        return cell == null ? row.createCell(columns.indexOf(column)) : cell;
    }

    private static void text(Row row, Column column, String text) {
        cell(row, column).setCellValue(text);
    }

    private static void number(Row row, Column column, double number) {
        cell(row, column).setCellValue(number);
    }

    private void date(Row row, Column column, LocalDate date) {
        Cell cell = cell(row, column);
        cell.setCellValue(date);
        cell.setCellStyle(day);
    }
}
