package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.scheme.calendar.Period;
import org.jspecify.annotations.Nullable;

/** A leave of a typed line, read once. */
record CheckedLeave(int index, Cell<LocalDate> from, Cell<LocalDate> to, Cell<BigDecimal> payPaid) {

    static List<CheckedLeave> all(List<LeaveAsTyped> typed) {
        List<CheckedLeave> read = new ArrayList<>(typed.size());
        for (LeaveAsTyped each : typed) {
            read.add(
                    new CheckedLeave(
                            read.size(),
                            Cell.date(each.from()),
                            Cell.date(each.to()),
                            Cell.number(each.payPaid())));
        }
        return List.copyOf(read);
    }

    /** Place of one of its cells within the line, such as {@code leave/0/from}. */
    String field(String cell) {
        return "leave/" + index + "/" + cell;
    }

    /** The days, or null while they are not readable. */
    @Nullable Period period() {
        LocalDate first = from.value();
        LocalDate last = to.value();
        return first == null || last == null || last.isBefore(first)
                ? null
                : new Period(first, last);
    }

    /** What was typed and nothing else, to see whether two lines say the same. */
    Stream<LeaveEntry> unsettled() {
        Period days = period();
        BigDecimal paid = payPaid.value() == null ? BigDecimal.ZERO : payPaid.value();
        return days == null
                ? Stream.empty()
                : Stream.of(
                        new LeaveEntry(
                                days.from(),
                                days.to(),
                                paid,
                                0,
                                0,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO));
    }

    Stream<Cell<?>> cells() {
        return Stream.of(from, to, payPaid);
    }
}
