package org.fondsloket.employee.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.employee.intake.Place.Row;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of notifications: CSV in UTF-8 with semicolons, the first row names the columns,
 * each further row is one worker of one notification.
 */
final class NotificationFile {

    /** Most rows of a file, the one with the column names left out. */
    static final int MOST_ROWS = 5_000;

    /** Columns that say the same in every row of a notification. */
    private static final List<String> OF_THE_WHOLE =
            List.of(
                    "site_street",
                    "site_postal_code",
                    "site_city",
                    "site_land",
                    "from",
                    "expected_to");

    private static final List<String> OF_THE_WORKER =
            List.of("worker_number", "family_name", "given_name", "birth_date", "nationality");

    private static final String ID = "notification_id";

    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private int rows;

    private NotificationFile() {}

    /** One notification of the file, and the rows in which its workers stand. */
    record Part(NotificationInput input, Row whole, List<Row> places) {}

    /**
     * @throws Problem 422 when the file is no such file at all
     */
    static NotificationFile read(byte[] content) {
        NotificationFile file = new NotificationFile();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(';')
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text(content))) {
            file.take(reader);
        } catch (CsvParseException _) {
            // The exception may quote the file, so it must not travel on.
            throw refused("import.unreadable", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Mistakes of the rows themselves; what the cells say is checked later. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    List<Part> notifications() {
        return List.copyOf(parts.values());
    }

    int rows() {
        return rows;
    }

    private void take(CsvReader<CsvRecord> reader) {
        List<String> columns = List.of();
        Map<String, Map<String, String>> first = new HashMap<>();
        for (CsvRecord record : reader) {
            if (columns.isEmpty()) {
                columns = columns(record);
                continue;
            }
            rows++;
            if (rows > MOST_ROWS) {
                throw refused("import.tooManyRows", Map.of("max", String.valueOf(MOST_ROWS)));
            }
            Row place = new Row(record.getStartingLineNumber());
            if (record.getFieldCount() != columns.size()) {
                errors.add(
                        place.cell(
                                ID,
                                "import.wrongNumberOfCells",
                                Map.of("expected", String.valueOf(columns.size()))));
                continue;
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), record.getField(i).strip());
            }
            take(place, cells, first);
        }
        if (rows == 0) {
            throw refused("import.empty", Map.of());
        }
    }

    private void take(
            Row place, Map<String, String> cells, Map<String, Map<String, String>> first) {
        String id = cell(cells, ID);
        Map<String, String> whole = first.putIfAbsent(id, cells);
        Part part =
                parts.computeIfAbsent(
                        id,
                        _ ->
                                new Part(
                                        new NotificationInput(
                                                id,
                                                new SiteInput(
                                                        cell(cells, "site_street"),
                                                        cell(cells, "site_postal_code"),
                                                        cell(cells, "site_city"),
                                                        cell(cells, "site_land")),
                                                cell(cells, "from"),
                                                cell(cells, "expected_to"),
                                                new ArrayList<>()),
                                        place,
                                        new ArrayList<>()));
        if (whole != null) {
            for (String column : OF_THE_WHOLE) {
                if (!cell(whole, column).equals(cell(cells, column))) {
                    errors.add(
                            place.cell(
                                    column,
                                    "import.differsWithinNotification",
                                    Map.of("first", String.valueOf(part.whole().number()))));
                }
            }
        }
        List<@Nullable NotifiedWorkerInput> workers = part.input().workers();
        if (workers != null) {
            workers.add(
                    new NotifiedWorkerInput(
                            cell(cells, "worker_number"),
                            cell(cells, "family_name"),
                            cell(cells, "given_name"),
                            cell(cells, "birth_date"),
                            cell(cells, "nationality")));
        }
        part.places().add(place);
    }

    /**
     * Columns may stand in any order; those of the worker may be missing where nobody needs them.
     */
    private static List<String> columns(CsvRecord header) {
        List<String> columns = header.getFields().stream().map(String::strip).toList();
        List<String> needed = new ArrayList<>(List.of(ID));
        needed.addAll(OF_THE_WHOLE);
        List<String> known = new ArrayList<>(needed);
        known.addAll(OF_THE_WORKER);
        List<FieldError> errors = new ArrayList<>();
        Row place = new Row(header.getStartingLineNumber());
        for (String column : needed) {
            if (!columns.contains(column)) {
                errors.add(place.cell(column, "import.column.missing", Map.of()));
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            String position = String.valueOf(i + 1);
            if (!known.contains(columns.get(i))) {
                // What stands there may be anything, so only its position is told.
                errors.add(
                        place.cell(
                                position, "import.column.unknown", Map.of("position", position)));
            } else if (columns.indexOf(columns.get(i)) < i) {
                errors.add(place.cell(columns.get(i), "import.column.twice", Map.of()));
            }
        }
        if (Set.copyOf(columns).stream().noneMatch(OF_THE_WORKER::contains)) {
            errors.add(place.cell("worker_number", "import.column.missing", Map.of()));
        }
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return columns;
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static String text(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw refused("import.notUtf8", Map.of());
        }
    }

    private static Problem refused(String code, Map<String, String> params) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError("/file", code, params)));
    }
}
