package org.fondsloket.reporting.spreadsheet.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fondsloket.reporting.spreadsheet.editing.SheetLock;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.layout.Content;
import org.fondsloket.reporting.spreadsheet.layout.SheetName;
import org.jspecify.annotations.Nullable;

/**
 * Writes the prescribed workbook: headings and identity locked, the rest open, lists to choose
 * from.
 */
final class TemplateWorkbook {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,8})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Set<Column> IDENTITY =
            EnumSet.of(
                    Column.AN_NUMBER,
                    Column.LINE_NO,
                    Column.FAMILY_NAME,
                    Column.GIVEN_NAME,
                    Column.BIRTH_DATE);
    private static final int FIRST_ROW = 2;

    private final Function<String, String> texts;
    private final Map<Column, List<String>> choices;
    private final int lastRow;

    /**
     * @param texts translated texts by key
     * @param choices codes to choose from
     * @param maxRows rows that can be filled in
     */
    TemplateWorkbook(
            Function<String, String> texts, Map<Column, List<String>> choices, int maxRows) {
        this.texts = texts;
        this.choices = choices;
        this.lastRow = FIRST_ROW + maxRows - 1;
    }

    byte[] write(TemplateContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Fondsloket", "1.0")) {
            sheet(workbook, SheetName.INFO, List.of(TemplateRow.info(content)));
            sheet(workbook, SheetName.REPORT, TemplateRow.report(content));
            sheet(
                    workbook,
                    SheetName.LEAVE,
                    content.lines().stream()
                            .flatMap(
                                    line ->
                                            line.leave().stream()
                                                    .map(
                                                            leave ->
                                                                    TemplateRow.leave(
                                                                            line.workerNumber(),
                                                                            leave)))
                            .toList());
            sheet(
                    workbook,
                    SheetName.ABSENCE,
                    content.lines().stream()
                            .flatMap(
                                    line ->
                                            line.absences().stream()
                                                    .map(
                                                            absence ->
                                                                    TemplateRow.absence(
                                                                            line.workerNumber(),
                                                                            absence)))
                            .toList());
            workbook.setActiveTab(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SheetLock.withoutPassword(out.toByteArray(), SheetName.prescribed().size());
    }

    private void sheet(Workbook workbook, SheetName name, List<Map<Column, String>> rows)
            throws IOException {
        Worksheet sheet = workbook.newWorksheet(name.name());
        List<Column> columns = name.requiredColumns();
        boolean open = name != SheetName.INFO;
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            sheet.width(index, column.width());
            sheet.style(index)
                    .format(format(column.content()))
                    .protectionOption(ProtectionOption.LOCKED, !open)
                    .set();
            sheet.value(0, index, column.technicalName());
            sheet.value(1, index, texts.apply(column.labelKey()));
            choice(sheet, index, column);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int index = 0; index < columns.size(); index++) {
                Column column = columns.get(index);
                String text = rows.get(row).get(column);
                if (text != null) {
                    write(sheet, FIRST_ROW + row, index, column.content(), text);
                }
            }
        }
        style(sheet, columns, rows.size(), open);
        sheet.freezePane(name == SheetName.REPORT ? 1 : 0, FIRST_ROW);
        Set<SheetProtectionOption> locked = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        locked.add(SheetProtectionOption.SHEET);
        locked.remove(SheetProtectionOption.FORMAT_COLUMNS);
        sheet.protect("", locked);
        sheet.finish();
    }

    private static void style(Worksheet sheet, List<Column> columns, int rows, boolean open) {
        int last = columns.size() - 1;
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fillColor("D9E2EC")
                .protectionOption(ProtectionOption.LOCKED, true)
                .set();
        sheet.range(1, 0, 1, last)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("EEF2F6")
                .protectionOption(ProtectionOption.LOCKED, true)
                .set();
        for (int index = 0; rows > 0 && index < columns.size(); index++) {
            Column column = columns.get(index);
            sheet.range(FIRST_ROW, index, FIRST_ROW + rows - 1, index)
                    .style()
                    .format(format(column.content()))
                    .protectionOption(ProtectionOption.LOCKED, !open || IDENTITY.contains(column))
                    .set();
        }
    }

    private void choice(Worksheet sheet, int index, Column column) {
        List<String> codes = choices.get(column);
        if (codes != null) {
            sheet.range(FIRST_ROW, index, lastRow, index)
                    .validateWithListByFormula("\"" + String.join(",", codes) + "\"")
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(column.technicalName())
                    .error(texts.apply("sheet.choice"));
        }
    }

    private static void write(Worksheet sheet, int row, int column, Content content, String text) {
        switch (content) {
            case DATE -> {
                LocalDate day = day(text);
                if (day != null) {
                    sheet.value(row, column, day);
                    return;
                }
            }
            case AMOUNT -> {
                if (NUMBER.matcher(text).matches()) {
                    sheet.value(row, column, new BigDecimal(text));
                    return;
                }
            }
            case WHOLE -> {
                if (WHOLE.matcher(text).matches()) {
                    sheet.value(row, column, Integer.valueOf(text));
                    return;
                }
            }
            case TEXT, CODE, WORKER -> {
                // Texts, and never a formula whatever they begin with.
            }
        }
        sheet.value(row, column, text);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static String format(Content content) {
        return switch (content) {
            case DATE -> "yyyy-mm-dd";
            case AMOUNT -> "0.00";
            case WHOLE -> "0";
            case TEXT, CODE, WORKER -> "@";
        };
    }
}
