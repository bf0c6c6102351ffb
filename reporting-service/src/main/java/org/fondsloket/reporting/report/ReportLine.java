package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One posting period of one worker in the month, or the answer that the worker was not there.
 *
 * @param grossWage euro in cents, null for a status without values
 * @param hours paid hours in Germany with two decimals, null for a status without values
 * @param hourlyBaseWage euro, where hours were lost through sickness without pay
 * @param wageGroup 1 to 6, only for months before 2022
 * @param postingEnd last day in Germany, null while the posting goes on
 * @param permitNumber permit for longer hours
 * @param employmentDays days that count for leave, null in events of before they were filed
 */
public record ReportLine(
        String workerNumber,
        String status,
        @Nullable String siteLand,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable BigDecimal grossWage,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal hourlyBaseWage,
        @Nullable Integer wageGroup,
        @Nullable LocalDate postingEnd,
        @Nullable String permitNumber,
        List<LeaveEntry> leave,
        List<AbsenceEntry> absences,
        @Nullable Integer employmentDays) {

    private static final int DECIMALS = 2;

    @SuppressWarnings("NullAway") // events of before leave and absence were reported have no lists
    public ReportLine {
        grossWage = cents(grossWage);
        hours = cents(hours);
        hourlyBaseWage = cents(hourlyBaseWage);
        leave = leave == null ? List.of() : List.copyOf(leave);
        absences = absences == null ? List.of() : List.copyOf(absences);
    }

    /** A line whose employment days are not counted yet. */
    public ReportLine(
            String workerNumber,
            String status,
            @Nullable String siteLand,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable BigDecimal grossWage,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal hourlyBaseWage,
            @Nullable Integer wageGroup,
            @Nullable LocalDate postingEnd,
            @Nullable String permitNumber,
            List<LeaveEntry> leave,
            List<AbsenceEntry> absences) {
        this(
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
                permitNumber,
                leave,
                absences,
                null);
    }

    /** The same line with the days that count for leave. */
    public ReportLine withEmploymentDays(int days) {
        return new ReportLine(
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
                permitNumber,
                leave,
                absences,
                days);
    }

    /** The answer for a worker who has no values in the month. */
    public static ReportLine withoutValues(
            String workerNumber, String status, @Nullable LocalDate postingEnd) {
        return new ReportLine(
                workerNumber,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                postingEnd,
                null,
                List.of(),
                List.of());
    }

    /** A period of work without leave or absence. */
    public static ReportLine worked(
            String workerNumber,
            String status,
            @Nullable String siteLand,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable BigDecimal grossWage,
            @Nullable BigDecimal hours) {
        return new ReportLine(
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
                List.of(),
                List.of());
    }

    /** The same line with other leave. */
    public ReportLine withLeave(List<LeaveEntry> entries) {
        return new ReportLine(
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
                permitNumber,
                entries,
                absences);
    }

    private static @Nullable BigDecimal cents(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(DECIMALS);
    }
}
