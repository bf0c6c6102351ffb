package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;

/**
 * The figures of a report, worked out once because checks, lines and totals share them.
 *
 * @param leave settled leave in order of date, by worker number
 * @param lines one entry for each line, in its order
 */
record Figures(
        Contribution contribution,
        BigDecimal hours,
        Map<String, List<SettledLeave>> leave,
        List<LineFigures> lines) {

    Figures {
        leave = Map.copyOf(leave);
        lines = List.copyOf(lines);
    }

    /** Works worker by worker; cells that are no number do not count. */
    static Figures of(ReportUnderCheck report, List<CheckedWorker> workers) {
        List<CheckedLine> counted =
                workers.stream().flatMap(worker -> worker.lines().stream()).toList();
        Contribution contribution =
                Contribution.of(
                        report.rules(),
                        report.month(),
                        counted.stream()
                                .map(line -> line.grossWage().value())
                                .mapMulti(Totals::present)
                                .map(Money::of)
                                .toList());
        Map<String, List<SettledLeave>> leave = new HashMap<>();
        List<LineFigures> lines =
                new ArrayList<>(Collections.nCopies(report.lines().size(), LineFigures.NONE));
        for (CheckedWorker worker : workers) {
            List<SettledLeave> settled = LeaveOfWorker.settle(report, worker);
            Map<Integer, Integer> days = worker.employmentDays(report.rules());
            leave.put(worker.number(), settled);
            for (CheckedLine line : worker.lines()) {
                lines.set(
                        line.index(),
                        figures(
                                line,
                                days.getOrDefault(line.index(), 0),
                                contribution,
                                leaveOf(line, settled)));
            }
        }
        return new Figures(
                contribution,
                counted.stream()
                        .map(line -> line.hours().value())
                        .mapMulti(Totals::present)
                        .reduce(Totals.NO_HOURS, BigDecimal::add),
                leave,
                lines);
    }

    Totals totals() {
        return new Totals(
                contribution,
                hours,
                LineFigures.count(lines, LineFigures::leaveDays),
                LineFigures.sum(lines, LineFigures::leavePayDue),
                LineFigures.sum(lines, LineFigures::leavePayPaid),
                LineFigures.sum(lines, LineFigures::reimbursable));
    }

    LineFigures of(CheckedLine line) {
        return lines.get(line.index());
    }

    /** Leave of a line in the shape in which it is filed; nothing for leave without days. */
    List<LeaveEntry> entries(CheckedLine line) {
        List<LeaveEntry> entries = new ArrayList<>();
        for (CheckedLeave each : line.leave()) {
            Period period = each.period();
            if (period != null) {
                entries.add(of(line).leave().get(each.index()).toEntry(period));
            }
        }
        return entries;
    }

    private static LineFigures figures(
            CheckedLine line,
            int employmentDays,
            Contribution contribution,
            List<LeaveFigures> leave) {
        BigDecimal typed = line.grossWage().value();
        Money gross = typed == null ? Money.ZERO : Money.of(typed);
        return LineFigures.of(
                employmentDays, gross.amount(), contribution.shareOf(gross).amount(), leave);
    }

    private static List<LeaveFigures> leaveOf(CheckedLine line, List<SettledLeave> settled) {
        return line.leave().stream()
                .map(
                        each ->
                                settled.stream()
                                        .filter(one -> one.isOf(line, each))
                                        .findFirst()
                                        .map(SettledLeave::figures)
                                        .orElse(LeaveFigures.NONE))
                .toList();
    }
}
