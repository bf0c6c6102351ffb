package org.fondsloket.reporting.spreadsheet.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.fondsloket.reporting.spreadsheet.layout.Column;

/** Reads the one table of a CSV file: UTF-8, semicolons, the technical names in row 1. */
public final class CsvReading {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Column> PROOF =
            List.of(Column.TEMPLATE_VERSION, Column.AG_NUMBER, Column.MONTH);

    private final FileIdentity identity;
    private final ObjIntConsumer<Integer> progress;
    private final Faults faults = new Faults();

    CsvReading(FileIdentity identity, ObjIntConsumer<Integer> progress) {
        this.identity = identity;
        this.progress = progress;
    }

    /** The cells of a CSV file as they are, for showing them again. */
    public static Stream<List<String>> cells(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return records(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).stream()
                .map(CsvRecord::getFields);
    }

    ReadFile read(byte[] content) throws RefusedFile {
        String text = decoded(content);
        int total = Math.max(1, (int) text.chars().filter(each -> each == '\n').count() - 1);
        try (CsvReader<CsvRecord> records = records(text)) {
            return read(records, total);
        } catch (CsvParseException _) {
            throw new RefusedFile(FileFault.CSV_QUOTES);
        } catch (IOException _) {
            throw new RefusedFile(FileFault.UNREADABLE);
        }
    }

    private ReadFile read(Iterable<CsvRecord> records, int total) throws RefusedFile {
        Map<Column, Integer> columns = null;
        LineAssembly lines = null;
        FileProof proof = new FileProof(identity);
        RowGate gate = new RowGate(null, faults);
        int number = 0;
        for (CsvRecord each : records) {
            number++;
            if (columns == null || lines == null) {
                columns = columns(each.getFields());
                lines =
                        new LineAssembly(
                                identity,
                                new CellReading(false),
                                faults,
                                columns,
                                true,
                                done -> progress.accept(total, done));
                continue;
            }
            RawRow row = raw(number, each, columns);
            if (gate.lets(row)) {
                proof.require(row);
                lines.mixed(row);
            }
        }
        if (lines == null) {
            throw new RefusedFile(FileFault.NO_ROWS);
        }
        return lines.finished();
    }

    private Map<Column, Integer> columns(List<String> texts) throws RefusedFile {
        List<Column> known = new ArrayList<>(Column.csv());
        Stream.of(Column.values()).filter(column -> !column.isPrescribed()).forEach(known::add);
        List<Column> required =
                Column.csv().stream()
                        .filter(
                                column ->
                                        column.sheet() == Column.AN_NUMBER.sheet()
                                                || PROOF.contains(column))
                        .toList();
        return new Headings(null, known, Column::csvName).find(texts, required, faults);
    }

    private static RawRow raw(int number, CsvRecord record, Map<Column, Integer> columns) {
        Map<Column, RawCell> cells = new EnumMap<>(Column.class);
        columns.forEach(
                (column, index) -> {
                    if (index < record.getFieldCount()) {
                        cells.put(column, RawCell.text(record.getField(index)));
                    }
                });
        return new RawRow(number, false, cells);
    }

    private static CsvReader<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static String decoded(byte[] content) throws RefusedFile {
        if (content.length == 0) {
            throw new RefusedFile(FileFault.NO_ROWS);
        }
        boolean sixteenBits =
                content.length >= 2
                        && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                                || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
        if (sixteenBits) {
            throw new RefusedFile(FileFault.CSV_CHARSET);
        }
        boolean ours = isOurs(new String(content, StandardCharsets.ISO_8859_1));
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            throw new RefusedFile(ours ? FileFault.CSV_CHARSET : FileFault.NOT_A_SPREADSHEET);
        }
        if (!ours || text.indexOf('\0') >= 0) {
            throw new RefusedFile(FileFault.NOT_A_SPREADSHEET);
        }
        if (!firstLine(text).contains(";")) {
            throw new RefusedFile(FileFault.CSV_SEPARATOR);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** True when the first line has at least one of the prescribed names. */
    private static boolean isOurs(String text) {
        String first = firstLine(text).toLowerCase(Locale.ROOT);
        return Column.csv().stream()
                .map(Column::csvName)
                .filter(name -> name.indexOf('_') >= 0)
                .anyMatch(first::contains);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
