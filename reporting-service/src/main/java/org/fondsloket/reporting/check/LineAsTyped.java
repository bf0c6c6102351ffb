package org.fondsloket.reporting.check;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the entry screen exactly as somebody typed it, mistakes included.
 *
 * @param hourlyBaseWage needed where hours were lost through sickness without pay
 * @param wageGroup 1 to 6, only for months before 2022
 * @param postingEnd last day in Germany
 * @param permitNumber permit for more hours a day than the law allows
 * @param wageCurrency currency of the wage books, where it is not the euro
 * @param exchangeRate euro for one unit of that currency
 * @param exchangeRateOn day of that rate
 */
public record LineAsTyped(
        @Nullable String lineId,
        @Nullable String workerNumber,
        @Nullable String status,
        @Nullable String siteLand,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable String grossWage,
        @Nullable String hours,
        @Nullable String hourlyBaseWage,
        @Nullable String wageGroup,
        @Nullable String postingEnd,
        @Nullable String remark,
        @Nullable String permitNumber,
        @Nullable String wageCurrency,
        @Nullable String exchangeRate,
        @Nullable String exchangeRateOn,
        List<LeaveAsTyped> leave,
        List<AbsenceAsTyped> absences) {

    /** A line without anything that only few lines have. */
    public static LineAsTyped plain(
            @Nullable String lineId,
            @Nullable String workerNumber,
            @Nullable String status,
            @Nullable String siteLand,
            @Nullable String periodFrom,
            @Nullable String periodTo,
            @Nullable String grossWage,
            @Nullable String hours) {
        return new LineAsTyped(
                lineId,
                workerNumber,
                status,
                siteLand,
                periodFrom,
                periodTo,
                grossWage,
                hours,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    public LineAsTyped {
        leave = present(leave);
        absences = present(absences);
    }

    // A request may leave a list out, and so do drafts of before there were any.
    private static <T> List<T> present(@Nullable List<T> entries) {
        return entries == null ? List.of() : entries.stream().filter(Objects::nonNull).toList();
    }

    /** The same line under a name. */
    public LineAsTyped named(String name) {
        return new LineAsTyped(
                name,
                workerNumber,
                status,
                siteLand,
                periodFrom,
                periodTo,
                grossWage,
                hours,
                hourlyBaseWage,
                wageGroup,
                postingEnd,
                remark,
                permitNumber,
                wageCurrency,
                exchangeRate,
                exchangeRateOn,
                leave,
                absences);
    }
}
