package org.fondsloket.ledger.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.MonthlyReportSubmitted.Line;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.ledger.leave.ReportedLeave.Report;
import org.fondsloket.ledger.leave.ReportedMonth;
import org.fondsloket.ledger.leave.ReportedMonth.Days;
import org.fondsloket.ledger.leave.ReportedMonth.DaysOff;
import org.fondsloket.ledger.leave.ReportedMonth.LeaveTaken;
import org.jspecify.annotations.Nullable;

/** Takes from a report's event what leave accounts need, worker by worker. */
final class LeaveTranslator {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private LeaveTranslator() {}

    static Report report(MonthlyReportSubmitted report, String eventId) {
        return new Report(
                report.reportId(),
                report.employerNumber(),
                report.month(),
                report.version(),
                eventId,
                report.ruleSet(),
                workers(report.employerNumber(), report.month(), report.lines(), List.of()));
    }

    static Report report(MonthlyReportCorrected report, String eventId) {
        List<String> gone =
                report.changes().stream()
                        .filter(change -> change.lineNo() == null)
                        .map(MonthlyReportCorrected.Change::workerNumber)
                        .toList();
        return new Report(
                report.reportId(),
                report.employerNumber(),
                report.month(),
                report.version(),
                eventId,
                report.ruleSet(),
                workers(report.employerNumber(), report.month(), report.lines(), gone));
    }

    static Report report(NilReportSubmitted report, String eventId) {
        return new Report(
                report.reportId(),
                report.employerNumber(),
                report.month(),
                report.version(),
                eventId,
                report.ruleSet(),
                workers(report.employerNumber(), report.month(), report.lines(), List.of()));
    }

    /** One month for each worker, and an empty one for each who is in the report no longer. */
    private static List<ReportedMonth> workers(
            String employer, YearMonth month, List<Line> lines, List<String> gone) {
        Map<String, List<Line>> byWorker = new TreeMap<>();
        gone.forEach(worker -> byWorker.put(worker, new ArrayList<>()));
        for (Line line : lines) {
            byWorker.computeIfAbsent(line.workerNumber(), worker -> new ArrayList<>()).add(line);
        }
        return byWorker.entrySet().stream()
                .map(worker -> month(worker.getKey(), employer, month, worker.getValue()))
                .toList();
    }

    private static ReportedMonth month(
            String worker, String employer, YearMonth month, List<Line> lines) {
        List<Days> periods = new ArrayList<>();
        List<DaysOff> absences = new ArrayList<>();
        List<LeaveTaken> leave = new ArrayList<>();
        BigDecimal gross = NOTHING;
        for (Line line : lines) {
            LocalDate from = line.periodFrom();
            LocalDate to = line.periodTo();
            BigDecimal wage = line.grossWage();
            if (from != null && to != null && wage != null) {
                periods.add(new Days(from, to));
            }
            gross = gross.add(wage == null ? NOTHING : wage);
            absences.addAll(absences(line));
            leave.addAll(leave(line));
        }
        return new ReportedMonth(
                worker, employer, month, periods, absences, gross, postingEnd(lines), leave);
    }

    private static List<DaysOff> absences(Line line) {
        return orNone(line.absences()).stream()
                .map(
                        absence ->
                                new DaysOff(
                                        absence.kind(),
                                        absence.from(),
                                        absence.to(),
                                        orNothing(absence.lostHours()),
                                        hourlyBaseWage(line)))
                .toList();
    }

    /** As reported; else what the line's own wage without leave pay comes to for an hour. */
    private static BigDecimal hourlyBaseWage(Line line) {
        BigDecimal reported = line.hourlyBaseWage();
        BigDecimal gross = line.grossWage();
        BigDecimal hours = line.hours();
        if (reported != null) {
            return reported;
        }
        if (gross == null || hours == null || hours.signum() <= 0) {
            return NOTHING;
        }
        BigDecimal leavePay =
                orNone(line.leave()).stream()
                        .map(MonthlyReportSubmitted.Leave::payPaid)
                        .reduce(NOTHING, BigDecimal::add);
        return gross.subtract(leavePay).divide(hours, MathContext.DECIMAL64);
    }

    private static List<LeaveTaken> leave(Line line) {
        return orNone(line.leave()).stream()
                .map(
                        leave ->
                                new LeaveTaken(
                                        leave.from(),
                                        leave.to(),
                                        Objects.requireNonNullElse(line.siteLand(), ""),
                                        leave.payPaid(),
                                        leave.days(),
                                        leave.daysFromCarryOver(),
                                        leave.payDue(),
                                        leave.payFromCarryOver(),
                                        leave.reimbursement()))
                .toList();
    }

    static @Nullable LocalDate postingEnd(List<Line> lines) {
        LocalDate end = null;
        for (Line line : lines) {
            LocalDate each = line.postingEnd();
            if (each != null && (end == null || each.isAfter(end))) {
                end = each;
            }
        }
        return end;
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    private static BigDecimal orNothing(@Nullable BigDecimal figure) {
        return figure == null ? NOTHING : figure;
    }
}
