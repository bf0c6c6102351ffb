package org.fondsloket.reporting.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.check.AbsenceAsTyped;
import org.fondsloket.reporting.check.LeaveAsTyped;
import org.fondsloket.reporting.check.LineAsTyped;
import org.jspecify.annotations.Nullable;

/**
 * Lets the lines of a request in: whatever somebody typed is kept, but each line can be named and
 * no cell is longer than anything that could be meant.
 */
public final class RequestLines {

    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_REMARK = 250;
    private static final int MOST_ENTRIES = 31;

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
                    .filter(cell -> isLonger(cell.text(), LONGEST_CELL))
                    .map(cell -> new FieldError(pointer + cell.name(), "field.size", Map.of()))
                    .forEach(errors::add);
            if (isLonger(named.remark(), LONGEST_REMARK)) {
                errors.add(new FieldError(pointer + "/remark", "field.size", Map.of()));
            }
            if (named.leave().size() > MOST_ENTRIES || named.absences().size() > MOST_ENTRIES) {
                errors.add(new FieldError(pointer, "field.size", Map.of()));
            }
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

    private static boolean isLonger(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }

    private static LineAsTyped named(LineAsTyped line, int index) {
        return line.lineId() != null && !line.lineId().isBlank() ? line : line.named(idOf(index));
    }

    private static Stream<TypedCell> cells(LineAsTyped line) {
        List<TypedCell> cells =
                new ArrayList<>(
                        List.of(
                                new TypedCell("/lineId", line.lineId()),
                                new TypedCell("/workerNumber", line.workerNumber()),
                                new TypedCell("/status", line.status()),
                                new TypedCell("/siteLand", line.siteLand()),
                                new TypedCell("/periodFrom", line.periodFrom()),
                                new TypedCell("/periodTo", line.periodTo()),
                                new TypedCell("/grossWage", line.grossWage()),
                                new TypedCell("/hours", line.hours()),
                                new TypedCell("/hourlyBaseWage", line.hourlyBaseWage()),
                                new TypedCell("/wageGroup", line.wageGroup()),
                                new TypedCell("/postingEnd", line.postingEnd()),
                                new TypedCell("/permitNumber", line.permitNumber()),
                                new TypedCell("/wageCurrency", line.wageCurrency()),
                                new TypedCell("/exchangeRate", line.exchangeRate()),
                                new TypedCell("/exchangeRateOn", line.exchangeRateOn())));
        for (int at = 0; at < line.leave().size(); at++) {
            LeaveAsTyped leave = line.leave().get(at);
            String place = "/leave/" + at;
            cells.add(new TypedCell(place + "/from", leave.from()));
            cells.add(new TypedCell(place + "/to", leave.to()));
            cells.add(new TypedCell(place + "/payPaid", leave.payPaid()));
        }
        for (int at = 0; at < line.absences().size(); at++) {
            AbsenceAsTyped absence = line.absences().get(at);
            String place = "/absences/" + at;
            cells.add(new TypedCell(place + "/kind", absence.kind()));
            cells.add(new TypedCell(place + "/from", absence.from()));
            cells.add(new TypedCell(place + "/to", absence.to()));
            cells.add(new TypedCell(place + "/lostHours", absence.lostHours()));
        }
        return cells.stream();
    }

    private static Problem invalid(List<FieldError> errors) {
        return new Problem(422, "INVALID_INPUT", Map.of(), errors);
    }

    private record TypedCell(String name, @Nullable String text) {}
}
