package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.PlacedCell.Holds;
import org.fondsloket.reporting.report.AbsenceEntry;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.jspecify.annotations.Nullable;

/** An absence of a typed line, read once. */
record CheckedAbsence(
        int index,
        String kind,
        Cell<LocalDate> from,
        Cell<LocalDate> to,
        Cell<BigDecimal> lostHours) {

    static List<CheckedAbsence> all(List<AbsenceAsTyped> typed) {
        List<CheckedAbsence> read = new ArrayList<>(typed.size());
        for (AbsenceAsTyped each : typed) {
            read.add(
                    new CheckedAbsence(
                            read.size(),
                            Cell.text(each.kind()),
                            Cell.date(each.from()),
                            Cell.date(each.to()),
                            Cell.number(each.lostHours())));
        }
        return List.copyOf(read);
    }

    /** Place of one of its cells within the line, such as {@code absences/0/from}. */
    String field(String cell) {
        return "absences/" + index + "/" + cell;
    }

    /** The days, or null while they are not readable. */
    @Nullable Period period() {
        return Cell.days(from, to);
    }

    /** Why the worker was absent, or null while the code is none of the scheme. */
    @Nullable AbsenceKind reason() {
        return Arrays.stream(AbsenceKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The absence in the shape in which it is filed; nothing while it has no days. */
    Stream<AbsenceEntry> toEntry() {
        Period days = period();
        return days == null
                ? Stream.empty()
                : Stream.of(new AbsenceEntry(kind, days.from(), days.to(), lostHours.value()));
    }

    Stream<PlacedCell> cells() {
        return Stream.of(
                new PlacedCell(field("from"), Holds.DATE, from),
                new PlacedCell(field("to"), Holds.DATE, to),
                new PlacedCell(field("lostHours"), Holds.HOURS, lostHours));
    }
}
