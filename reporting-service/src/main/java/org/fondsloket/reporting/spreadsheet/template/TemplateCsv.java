package org.fondsloket.reporting.spreadsheet.template;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.reading.SafeText;

/** Writes the prescribed table as one CSV file: UTF-8 with a mark, semicolons, no formula. */
final class TemplateCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Column> NAME = List.of(Column.AN_NUMBER, Column.LINE_NO);

    private final Function<String, String> texts;

    /**
     * @param texts translated texts by key
     */
    TemplateCsv(Function<String, String> texts) {
        this.texts = texts;
    }

    byte[] write(TemplateContent content) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out)) {
            csv.writeRecord(Column.csv().stream().map(Column::csvName).toList());
            csv.writeRecord(
                    Column.csv().stream().map(column -> texts.apply(column.labelKey())).toList());
            Map<Column, String> proof = TemplateRow.info(content);
            List<Map<Column, String>> rows = TemplateRow.report(content);
            for (int index = 0; index < rows.size(); index++) {
                write(csv, rows.get(index), content.lines().get(index), proof);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The line with its first leave and absence, and a row for each further one. */
    private static void write(
            CsvWriter csv, Map<Column, String> row, LineAsTyped line, Map<Column, String> proof) {
        int rows = Math.max(1, Math.max(line.leave().size(), line.absences().size()));
        for (int index = 0; index < rows; index++) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            cells.putAll(proof);
            for (Map.Entry<Column, String> cell : row.entrySet()) {
                if (index == 0 || NAME.contains(cell.getKey())) {
                    cells.put(cell.getKey(), cell.getValue());
                }
            }
            if (index < line.leave().size()) {
                cells.putAll(TemplateRow.leave(line.workerNumber(), line.leave().get(index)));
            }
            if (index < line.absences().size()) {
                cells.putAll(TemplateRow.absence(line.workerNumber(), line.absences().get(index)));
            }
            csv.writeRecord(
                    Column.csv().stream()
                            .map(column -> SafeText.quoted(cells.getOrDefault(column, "")))
                            .toList());
        }
    }
}
