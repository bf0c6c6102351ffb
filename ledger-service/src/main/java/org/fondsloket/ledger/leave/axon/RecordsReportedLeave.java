package org.fondsloket.ledger.leave.axon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.leave.Granted;
import org.fondsloket.ledger.leave.LeaveAnswer;
import org.fondsloket.ledger.leave.LeaveCommand.RecordReportedMonth;
import org.fondsloket.ledger.leave.ReportedLeave;
import org.fondsloket.ledger.leave.ReportedMonth;
import org.fondsloket.ledger.leave.SettledLeave;
import org.fondsloket.ledger.person.Persons;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends each worker's part of a report to the worker's account, after a merge to the one that
 * stays.
 */
@Component
class RecordsReportedLeave implements ReportedLeave {

    private final Commands commands;
    private final Persons persons;

    RecordsReportedLeave(Commands commands, Persons persons) {
        this.commands = commands;
        this.persons = persons;
    }

    @Override
    public List<SettledLeave> record(Report report, Envelope envelope) {
        List<ReportedMonth> workers =
                report.workers().stream()
                        .sorted(Comparator.comparing(ReportedMonth::reportedAs))
                        .toList();
        Map<String, LocalDate> disabledSince =
                persons.severelyDisabledSince(
                        workers.stream().map(ReportedMonth::reportedAs).toList());
        List<SettledLeave> settled = new ArrayList<>();
        for (ReportedMonth worker : workers) {
            settled.add(
                    new SettledLeave(
                            worker.reportedAs(),
                            record(
                                    worker.reportedAs(),
                                    worker,
                                    report,
                                    disabledSince.get(worker.reportedAs()),
                                    envelope)));
        }
        return settled;
    }

    private List<Granted> record(
            String account,
            ReportedMonth worker,
            Report report,
            @Nullable LocalDate disabledSince,
            Envelope envelope) {
        LeaveAnswer answer =
                commands.send(
                        new RecordReportedMonth(
                                account,
                                worker,
                                report.reportId(),
                                report.version(),
                                report.sourceEventId(),
                                report.ruleSet(),
                                disabledSince),
                        envelope);
        if (!(answer instanceof LeaveAnswer.Settled settled)) {
            throw new IllegalStateException("a report is answered by what it settles");
        }
        String into = settled.mergedInto();
        return into == null
                ? settled.granted()
                : record(
                        into,
                        worker,
                        report,
                        disabledSince == null ? persons.severelyDisabledSince(into) : disabledSince,
                        envelope);
    }
}
