package org.fondsloket.reporting.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.check.LineAsTyped;
import org.jspecify.annotations.Nullable;

/**
 * Lets the lines of a request in: whatever somebody typed is kept, but each line can be named and
 * no cell is longer than anything that could be meant.
 */
public final class RequestLines {

    private static final int LONGEST_CELL = 60;

    private RequestLines() {}

    /**
     * @throws Problem 422 for lines that cannot be kept as they are
     */
    public static List<LineAsTyped> accepted(@Nullable List<@Nullable LineAsTyped> lines) {
        if (lines == null) {
            throw invalid(List.of(new FieldError("/lines", "field.required", Map.of())));
        }
        List<LineAsTyped> accepted = new ArrayList<>(lines.size());
        List<FieldError> errors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < lines.size(); index++) {
            LineAsTyped line = lines.get(index);
            String pointer = "/lines/" + index;
            if (line == null) {
                errors.add(new FieldError(pointer, "field.required", Map.of()));
                continue;
            }
            LineAsTyped named = named(line, index);
            if (!ids.add(String.valueOf(named.lineId()))) {
                errors.add(new FieldError(pointer + "/lineId", "field.invalid", Map.of()));
            }
            cells(named)
                    .filter(cell -> cell.text() != null && cell.text().length() > LONGEST_CELL)
                    .map(cell -> new FieldError(pointer + cell.name(), "field.size", Map.of()))
                    .forEach(errors::add);
            accepted.add(named);
        }
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
        return accepted;
    }

    static String idOf(int index) {
        return "line-" + (index + 1);
    }

    private static LineAsTyped named(LineAsTyped line, int index) {
        return line.lineId() != null && !line.lineId().isBlank()
                ? line
                : new LineAsTyped(
                        idOf(index),
                        line.workerNumber(),
                        line.status(),
                        line.siteLand(),
                        line.periodFrom(),
                        line.periodTo(),
                        line.grossWage(),
                        line.hours());
    }

    private static Stream<TypedCell> cells(LineAsTyped line) {
        return Stream.of(
                new TypedCell("/lineId", line.lineId()),
                new TypedCell("/workerNumber", line.workerNumber()),
                new TypedCell("/status", line.status()),
                new TypedCell("/siteLand", line.siteLand()),
                new TypedCell("/periodFrom", line.periodFrom()),
                new TypedCell("/periodTo", line.periodTo()),
                new TypedCell("/grossWage", line.grossWage()),
                new TypedCell("/hours", line.hours()));
    }

    private static Problem invalid(List<FieldError> errors) {
        return new Problem(422, "INVALID_INPUT", Map.of(), errors);
    }

    private record TypedCell(String name, @Nullable String text) {}
}
