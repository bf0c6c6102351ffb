package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;

/** A typed line read once, so that each check works on values instead of text. */
record CheckedLine(
        int index,
        String workerNumber,
        String status,
        @Nullable String siteLand,
        Cell<LocalDate> periodFrom,
        Cell<LocalDate> periodTo,
        Cell<BigDecimal> grossWage,
        Cell<BigDecimal> hours) {

    static CheckedLine of(int index, LineAsTyped typed) {
        return new CheckedLine(
                index,
                text(typed.workerNumber()),
                text(typed.status()),
                text(typed.siteLand()).isEmpty() ? null : text(typed.siteLand()),
                Cell.date(typed.periodFrom()),
                Cell.date(typed.periodTo()),
                Cell.number(typed.grossWage()),
                Cell.number(typed.hours()));
    }

    /** The line in the shape in which it is filed. */
    ReportLine toReportLine(boolean contributing) {
        // A worker who was not there has no site and no period, whatever the screen still shows.
        return contributing
                ? new ReportLine(
                        workerNumber,
                        status,
                        siteLand,
                        periodFrom.value(),
                        periodTo.value(),
                        grossWage.value(),
                        hours.value())
                : new ReportLine(workerNumber, status, null, null, null, null, null);
    }

    boolean isReadable() {
        return List.of(periodFrom, periodTo, grossWage, hours).stream()
                .noneMatch(Cell::isUnreadable);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
