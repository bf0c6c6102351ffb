package org.fondsloket.reporting.spreadsheet.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.AbsenceAsTyped;
import org.fondsloket.reporting.check.LeaveAsTyped;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.UploadFacts;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.jspecify.annotations.Nullable;

/** Puts the rows of the tables together to lines, each with its leave and its absences. */
final class LineAssembly {

    private static final int MOST_ENTRIES = 31;
    private static final int SHORTEST_REASON = 10;
    private static final int TOLD_EACH = 250;
    private static final Pattern LINE_NO = Pattern.compile("[1-9]");

    /** Cells of a line besides those that name it. */
    private static final List<Column> VALUES =
            Stream.of(Column.values())
                    .filter(
                            column ->
                                    column.sheet() == Column.AN_NUMBER.sheet()
                                            && column != Column.AN_NUMBER
                                            && column != Column.LINE_NO)
                    .toList();

    private final FileIdentity identity;
    private final CellReading cells;
    private final Faults faults;
    private final Map<Column, Integer> columns;
    private final boolean oneTable;
    private final IntConsumer progress;
    private final List<Building> lines = new ArrayList<>();
    private final Map<String, List<Building>> byWorker = new HashMap<>();
    private final Map<String, Building> byName = new HashMap<>();
    private int rows;

    /**
     * @param oneTable the file is a CSV file, in which a row holds leave and absence as well
     * @param progress takes the number of rows done
     */
    LineAssembly(
            FileIdentity identity,
            CellReading cells,
            Faults faults,
            Map<Column, Integer> columns,
            boolean oneTable,
            IntConsumer progress) {
        this.identity = identity;
        this.cells = cells;
        this.faults = faults;
        this.columns = columns;
        this.oneTable = oneTable;
        this.progress = progress;
    }

    /** A row of the sheet REPORT. */
    void report(RawRow row) throws RefusedFile {
        counted();
        line(row);
    }

    /** A row of the sheet LEAVE. */
    void leave(RawRow row) throws RefusedFile {
        counted();
        String worker = text(row, Column.LEAVE_AN_NUMBER);
        LeaveAsTyped leave = leaveOf(row);
        Building line = owner(worker, leave.from());
        if (line == null) {
            fault(FileFault.ENTRY_WITHOUT_LINE, row, Column.LEAVE_AN_NUMBER);
        } else {
            add(line, leave, row);
        }
    }

    /** A row of the sheet ABSENCE. */
    void absence(RawRow row) throws RefusedFile {
        counted();
        String worker = text(row, Column.ABSENCE_AN_NUMBER);
        AbsenceAsTyped absence = absenceOf(row);
        Building line = owner(worker, absence.from());
        if (line == null) {
            fault(FileFault.ENTRY_WITHOUT_LINE, row, Column.ABSENCE_AN_NUMBER);
        } else {
            add(line, absence, row);
        }
    }

    /**
     * A row of a CSV file: a line with at most one leave and one absence, or, when it repeats
     * worker and line number and nothing else, a further leave or absence of that line.
     */
    void mixed(RawRow row) throws RefusedFile {
        counted();
        Building known =
                byName.get(
                        name(
                                row.cell(Column.AN_NUMBER).text().strip(),
                                row.cell(Column.LINE_NO).text().strip()));
        Building line =
                known != null && VALUES.stream().allMatch(column -> row.cell(column).isBlank())
                        ? known
                        : line(row);
        if (holds(row, Column.LEAVE_FROM, Column.LEAVE_TO, Column.LEAVE_PAY_PAID)) {
            add(line, leaveOf(row), row);
        }
        if (holds(
                row,
                Column.ABSENCE_KIND,
                Column.ABSENCE_FROM,
                Column.ABSENCE_TO,
                Column.LOST_HOURS)) {
            add(line, absenceOf(row), row);
        }
    }

    /**
     * @throws RefusedFile for a file without a single line
     */
    ReadFile finished() throws RefusedFile {
        if (lines.isEmpty()) {
            throw new RefusedFile(FileFault.NO_ROWS);
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        List<ReadFile.NewWorker> newWorkers = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<LineAsTyped> typed = new ArrayList<>(lines.size());
        for (Building line : lines) {
            String id = ids.add(line.name) ? line.name : "row-" + line.row;
            ids.add(id);
            typed.add(line.typed(id));
            if (line.reason != null) {
                reasons.put(id, line.reason);
            }
            if (line.newWorker != null) {
                newWorkers.add(line.newWorker.apply(id));
            }
        }
        progress.accept(rows);
        return new ReadFile(
                new UploadFacts(true, identity.employerNumber(), identity.month(), null),
                List.copyOf(typed),
                reasons,
                newWorkers,
                faults.all(),
                false,
                rows,
                new LinePlaces(lines.stream().map(Building::places).toList(), columns, oneTable));
    }

    private void counted() {
        rows++;
        if (rows % TOLD_EACH == 0) {
            progress.accept(rows);
        }
    }

    private Building line(RawRow row) throws RefusedFile {
        if (lines.size() == identity.maxRows()) {
            throw new RefusedFile(
                    FileFault.TOO_MANY_ROWS,
                    new Place(
                            oneTable ? null : Column.AN_NUMBER.sheet().name(),
                            row.number(),
                            null,
                            null),
                    Map.of("max", String.valueOf(identity.maxRows())));
        }
        String worker = text(row, Column.AN_NUMBER);
        String lineNo = text(row, Column.LINE_NO);
        String name = worker == null ? "row-" + row.number() : name(worker, lineNo);
        if (lineNo == null || !LINE_NO.matcher(lineNo).matches()) {
            fault(FileFault.LINE_NUMBER, row, Column.LINE_NO);
        }
        Building line = new Building(name, row.number(), worker);
        line.fill(row);
        if (worker != null) {
            if (byName.putIfAbsent(name, line) != null && lineNo != null) {
                fault(FileFault.LINE_NUMBER_TWICE, row, Column.LINE_NO);
            }
            byWorker.computeIfAbsent(worker, _ -> new ArrayList<>()).add(line);
        }
        lines.add(line);
        return line;
    }

    private static String name(String worker, @Nullable String lineNo) {
        return worker + "-" + (lineNo == null ? "" : lineNo);
    }

    /** The worker's line in whose period the day lies, else the worker's first one. */
    private @Nullable Building owner(@Nullable String worker, @Nullable String day) {
        List<Building> candidates = worker == null ? null : byWorker.get(worker);
        if (candidates == null) {
            return null;
        }
        return candidates.stream()
                .filter(line -> day != null && line.covers(day))
                .findFirst()
                .orElse(candidates.getFirst());
    }

    private LeaveAsTyped leaveOf(RawRow row) {
        return new LeaveAsTyped(
                text(row, Column.LEAVE_FROM),
                text(row, Column.LEAVE_TO),
                text(row, Column.LEAVE_PAY_PAID));
    }

    private AbsenceAsTyped absenceOf(RawRow row) {
        return new AbsenceAsTyped(
                text(row, Column.ABSENCE_KIND),
                text(row, Column.ABSENCE_FROM),
                text(row, Column.ABSENCE_TO),
                text(row, Column.LOST_HOURS));
    }

    private void add(Building line, LeaveAsTyped leave, RawRow row) {
        if (line.leave.size() == MOST_ENTRIES) {
            fault(FileFault.ENTRIES_TOO_MANY, row, Column.LEAVE_FROM);
        } else {
            line.leave.add(leave);
            line.leaveRows.add(row.number());
        }
    }

    private void add(Building line, AbsenceAsTyped absence, RawRow row) {
        if (line.absences.size() == MOST_ENTRIES) {
            fault(FileFault.ENTRIES_TOO_MANY, row, Column.ABSENCE_FROM);
        } else {
            line.absences.add(absence);
            line.absenceRows.add(row.number());
        }
    }

    private static boolean holds(RawRow row, Column... columns) {
        return Stream.of(columns).anyMatch(column -> !row.cell(column).isBlank());
    }

    private @Nullable String text(RawRow row, Column column) {
        return cells.read(
                column,
                row.cell(column),
                (fault, params) -> faults.add(fault, place(row, column), params));
    }

    private void fault(FileFault fault, RawRow row, Column column) {
        faults.add(
                fault,
                place(row, column),
                fault == FileFault.ENTRIES_TOO_MANY
                        ? Map.of("max", String.valueOf(MOST_ENTRIES))
                        : Map.of());
    }

    private Place place(RawRow row, Column column) {
        Integer index = columns.get(column);
        return new Place(
                oneTable ? null : column.sheet().name(),
                row.number(),
                index == null ? null : Place.letters(index),
                oneTable ? column.csvName() : column.technicalName());
    }

    /** A line while its rows come in. */
    private final class Building {

        private final String name;
        private final int row;
        private final @Nullable String worker;
        private final Map<Column, String> values = new HashMap<>();
        private final List<LeaveAsTyped> leave = new ArrayList<>();
        private final List<AbsenceAsTyped> absences = new ArrayList<>();
        private final List<Integer> leaveRows = new ArrayList<>();
        private final List<Integer> absenceRows = new ArrayList<>();
        private @Nullable String reason;
        private @Nullable Function<String, ReadFile.NewWorker> newWorker;

        Building(String name, int row, @Nullable String worker) {
            this.name = name;
            this.row = row;
            this.worker = worker;
        }

        void fill(RawRow raw) {
            for (Column column : VALUES) {
                String value = text(raw, column);
                if (value != null && !value.isEmpty()) {
                    values.put(column, value);
                }
            }
            String answer = values.get(Column.WARNING_REASON);
            if (answer != null && answer.length() < SHORTEST_REASON) {
                faults.add(
                        FileFault.REASON_TOO_SHORT,
                        place(raw, Column.WARNING_REASON),
                        Map.of("min", String.valueOf(SHORTEST_REASON)));
            } else {
                reason = answer;
            }
            if (worker == null) {
                proposeWorker(raw);
            }
        }

        private void proposeWorker(RawRow raw) {
            String family = values.get(Column.FAMILY_NAME);
            String given = values.get(Column.GIVEN_NAME);
            String birth = values.get(Column.BIRTH_DATE);
            if (family == null || given == null || birth == null) {
                fault(FileFault.WORKER_MISSING, raw, Column.AN_NUMBER);
                return;
            }
            fault(FileFault.NEW_WORKER, raw, Column.AN_NUMBER);
            newWorker = id -> new ReadFile.NewWorker(id, row, family, given, birth);
        }

        boolean covers(String day) {
            String from = values.get(Column.PERIOD_FROM);
            String to = values.get(Column.PERIOD_TO);
            // Readable days are ISO text, whose order is that of the calendar.
            return from != null && to != null && from.compareTo(day) <= 0 && day.compareTo(to) <= 0;
        }

        LinePlaces.Rows places() {
            return new LinePlaces.Rows(row, List.copyOf(leaveRows), List.copyOf(absenceRows));
        }

        LineAsTyped typed(String id) {
            return new LineAsTyped(
                    id,
                    worker,
                    values.get(Column.STATUS),
                    values.get(Column.SITE_LAND),
                    values.get(Column.PERIOD_FROM),
                    values.get(Column.PERIOD_TO),
                    values.get(Column.GROSS_WAGE),
                    values.get(Column.HOURS),
                    values.get(Column.HOURLY_BASE_WAGE),
                    values.get(Column.WAGE_GROUP),
                    values.get(Column.POSTING_END),
                    values.get(Column.REMARK),
                    values.get(Column.PERMIT_NUMBER),
                    values.get(Column.WAGE_CURRENCY),
                    values.get(Column.EXCHANGE_RATE),
                    values.get(Column.EXCHANGE_RATE_ON),
                    List.copyOf(leave),
                    List.copyOf(absences));
        }
    }
}
