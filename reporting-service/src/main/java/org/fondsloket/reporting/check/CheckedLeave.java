package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.PlacedCell.Holds;
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
        return Cell.days(from, to);
    }

    Stream<PlacedCell> cells() {
        return Stream.of(
                new PlacedCell(field("from"), Holds.DATE, from),
                new PlacedCell(field("to"), Holds.DATE, to),
                new PlacedCell(field("payPaid"), Holds.AMOUNT, payPaid));
    }
}
