package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.PlacedCell.Holds;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.scheme.calendar.Period;
import org.jspecify.annotations.Nullable;

/** A typed line read once, so that each check works on values instead of text. */
record CheckedLine(
        int index,
        @Nullable String lineId,
        String workerNumber,
        String status,
        @Nullable String siteLand,
        Cell<LocalDate> periodFrom,
        Cell<LocalDate> periodTo,
        Cell<BigDecimal> grossWage,
        Cell<BigDecimal> hours,
        Cell<BigDecimal> hourlyBaseWage,
        Cell<BigDecimal> wageGroup,
        Cell<LocalDate> postingEnd,
        @Nullable String permitNumber,
        @Nullable String wageCurrency,
        Cell<BigDecimal> exchangeRate,
        Cell<LocalDate> exchangeRateOn,
        List<CheckedLeave> leave,
        List<CheckedAbsence> absences) {

    static CheckedLine of(int index, LineAsTyped typed) {
        return new CheckedLine(
                index,
                Cell.code(typed.lineId()),
                Cell.text(typed.workerNumber()),
                Cell.text(typed.status()),
                Cell.code(typed.siteLand()),
                Cell.date(typed.periodFrom()),
                Cell.date(typed.periodTo()),
                Cell.number(typed.grossWage()),
                Cell.number(typed.hours()),
                Cell.number(typed.hourlyBaseWage()),
                Cell.number(typed.wageGroup()),
                Cell.date(typed.postingEnd()),
                Cell.code(typed.permitNumber()),
                Cell.code(typed.wageCurrency()),
                Cell.rate(typed.exchangeRate()),
                Cell.date(typed.exchangeRateOn()),
                CheckedLeave.all(typed.leave()),
                CheckedAbsence.all(typed.absences()));
    }

    /**
     * The line in the shape in which it is filed.
     *
     * @param settled its leave with what the fund makes of it
     */
    ReportLine toReportLine(boolean contributing, List<LeaveEntry> settled) {
        // A worker who was not there has no site and no period, whatever the screen still shows.
        return contributing
                ? new ReportLine(
                        workerNumber,
                        status,
                        siteLand,
                        periodFrom.value(),
                        periodTo.value(),
                        grossWage.value(),
                        hours.value(),
                        hourlyBaseWage.value(),
                        wageGroup.value() == null ? null : wageGroup.value().intValue(),
                        postingEnd.value(),
                        permitNumber,
                        settled,
                        absences.stream().flatMap(CheckedAbsence::toEntry).toList())
                : ReportLine.withoutValues(workerNumber, status, postingEnd.value());
    }

    /** The period of the line, or null while it has none. */
    @Nullable Period period() {
        return Cell.days(periodFrom, periodTo);
    }

    /** The part of the period that lies in the month, or null while there is none. */
    @Nullable Period periodIn(YearMonth month) {
        Period period = period();
        return period == null ? null : period.within(month).orElse(null);
    }

    /** Days of the line in the month that lie in one of these periods; the first such days only. */
    Stream<Period> firstDaysIn(YearMonth month, List<Period> periods) {
        Period period = periodIn(month);
        return period == null
                ? Stream.empty()
                : periods.stream().flatMap(days -> days.intersect(period).stream()).limit(1);
    }

    boolean isReadable() {
        return cells().noneMatch(each -> each.cell().isUnreadable());
    }

    /** Every cell that should hold a number or a date, in the order of the screen. */
    Stream<PlacedCell> cells() {
        Stream<PlacedCell> own =
                Stream.of(
                        new PlacedCell("periodFrom", Holds.DATE, periodFrom),
                        new PlacedCell("periodTo", Holds.DATE, periodTo),
                        new PlacedCell("grossWage", Holds.AMOUNT, grossWage),
                        new PlacedCell("hours", Holds.HOURS, hours),
                        new PlacedCell("hourlyBaseWage", Holds.AMOUNT, hourlyBaseWage),
                        new PlacedCell("wageGroup", Holds.GROUP, wageGroup),
                        new PlacedCell("postingEnd", Holds.DATE, postingEnd),
                        new PlacedCell("exchangeRate", Holds.RATE, exchangeRate),
                        new PlacedCell("exchangeRateOn", Holds.DATE, exchangeRateOn));
        return leave.isEmpty() && absences.isEmpty()
                ? own
                : Stream.of(
                                own,
                                leave.stream().flatMap(CheckedLeave::cells),
                                absences.stream().flatMap(CheckedAbsence::cells))
                        .flatMap(each -> each);
    }
}
