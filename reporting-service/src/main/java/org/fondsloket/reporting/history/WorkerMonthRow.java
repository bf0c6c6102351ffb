package org.fondsloket.reporting.history;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * A worker's lines of one report in the shape in which history is stored: small, because a big
 * employer's page reads two years of them with each save.
 *
 * @param periods such as {@code 01-15,20-31}, days of the month
 */
record WorkerMonthRow(
        String workerNumber,
        String status,
        @Nullable String siteLand,
        String periods,
        BigDecimal grossWage,
        BigDecimal leavePayPaid,
        BigDecimal hours,
        @Nullable List<LeaveEntry> leave,
        @Nullable List<StoredAbsence> absences) {

    /** One row for each worker, in the order of the report. */
    static List<WorkerMonthRow> of(List<ReportLine> lines) {
        Map<String, List<ReportLine>> byWorker = new LinkedHashMap<>();
        lines.forEach(
                line ->
                        byWorker.computeIfAbsent(line.workerNumber(), _ -> new ArrayList<>())
                                .add(line));
        return byWorker.entrySet().stream()
                .map(worker -> of(worker.getKey(), worker.getValue()))
                .toList();
    }

    private static WorkerMonthRow of(String workerNumber, List<ReportLine> lines) {
        ReportLine last = lines.getLast();
        List<LeaveEntry> leave = lines.stream().flatMap(line -> line.leave().stream()).toList();
        List<StoredAbsence> absences = lines.stream().flatMap(StoredAbsence::of).toList();
        return new WorkerMonthRow(
                workerNumber,
                last.status(),
                last.siteLand(),
                lines.stream()
                        .filter(line -> line.periodFrom() != null && line.periodTo() != null)
                        .map(
                                line ->
                                        "%02d-%02d"
                                                .formatted(
                                                        Objects.requireNonNull(line.periodFrom())
                                                                .getDayOfMonth(),
                                                        Objects.requireNonNull(line.periodTo())
                                                                .getDayOfMonth()))
                        .collect(Collectors.joining(",")),
                sum(lines.stream().map(ReportLine::grossWage).toList()),
                sum(leave.stream().map(LeaveEntry::payPaid).toList()),
                sum(lines.stream().map(ReportLine::hours).toList()),
                leave.isEmpty() ? null : leave,
                absences.isEmpty() ? null : absences);
    }

    private static BigDecimal sum(List<? extends @Nullable BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            sum = number == null ? sum : sum.add(number);
        }
        return sum;
    }

    /**
     * An absence with the wage of an hour, which the line gives or from which it follows.
     *
     * @param hourlyBaseWage euro; zero where no hours were lost
     */
    record StoredAbsence(
            String kind,
            LocalDate from,
            LocalDate to,
            BigDecimal lostHours,
            BigDecimal hourlyBaseWage) {

        static Stream<StoredAbsence> of(ReportLine line) {
            BigDecimal hourly = hourlyBaseWage(line);
            return line.absences().stream()
                    .map(
                            absence ->
                                    new StoredAbsence(
                                            absence.kind(),
                                            absence.from(),
                                            absence.to(),
                                            absence.lostHours() == null
                                                    ? BigDecimal.ZERO
                                                    : absence.lostHours(),
                                            hourly));
        }

        /** As reported; else what the line's own wage without leave pay comes to for an hour. */
        private static BigDecimal hourlyBaseWage(ReportLine line) {
            BigDecimal reported = line.hourlyBaseWage();
            BigDecimal gross = line.grossWage();
            BigDecimal hours = line.hours();
            if (reported != null) {
                return reported;
            }
            if (gross == null || hours == null || hours.signum() <= 0) {
                return BigDecimal.ZERO;
            }
            return gross.subtract(sum(line.leave().stream().map(LeaveEntry::payPaid).toList()))
                    .divide(hours, MathContext.DECIMAL64);
        }
    }
}
