package org.fondsloket.reporting.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.fondsloket.reporting.report.AnsweredCheck;
import org.fondsloket.reporting.report.Correction;
import org.fondsloket.reporting.report.Figures;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.reporting.report.LineChange;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.fondsloket.reporting.report.ReportLine;
import org.springframework.stereotype.Component;

/**
 * Says what the others may know of a report: everything but the hash that only this service needs.
 */
@Component
class ReportEventTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof MonthlyReportEvent report
                ? Optional.of(OuterEvent.of(report.employerNumber(), outer(report)))
                : Optional.empty();
    }

    private static Object outer(MonthlyReportEvent event) {
        return switch (event) {
            case MonthlyReportEvent.MonthlyReportSubmitted submitted -> submitted(submitted);
            case MonthlyReportEvent.NilReportSubmitted nil -> nil(nil);
            case MonthlyReportEvent.MonthlyReportCorrected corrected -> corrected(corrected);
        };
    }

    private static MonthlyReportSubmitted submitted(
            MonthlyReportEvent.MonthlyReportSubmitted event) {
        return new MonthlyReportSubmitted(
                event.reportId(),
                event.employerNumber(),
                event.month(),
                event.version(),
                event.language(),
                lines(event.lines()),
                event.grossSum(),
                event.contributionRate(),
                event.contribution(),
                event.dueOn(),
                event.paymentReference(),
                event.ruleSet(),
                event.submittedAt(),
                totals(event.figures()),
                answered(event.answered()),
                event.assurance());
    }

    private static NilReportSubmitted nil(MonthlyReportEvent.NilReportSubmitted event) {
        return new NilReportSubmitted(
                event.reportId(),
                event.employerNumber(),
                event.month(),
                event.version(),
                event.language(),
                lines(event.lines()),
                event.ruleSet(),
                answered(event.answered()),
                event.submittedAt());
    }

    private static MonthlyReportCorrected corrected(
            MonthlyReportEvent.MonthlyReportCorrected event) {
        Correction correction = event.correction();
        return new MonthlyReportCorrected(
                event.reportId(),
                event.employerNumber(),
                event.month(),
                event.version(),
                correction.baseVersion(),
                event.language(),
                lines(event.lines()),
                event.figures().gross(),
                event.contributionRate(),
                event.figures().contribution(),
                totals(event.figures()),
                totals(correction.before()),
                totals(correction.difference()),
                correction.changes().stream().map(ReportEventTranslator::change).toList(),
                event.dueOn(),
                correction.valueDate(),
                event.paymentReference(),
                correction.withinWindow(),
                correction.lastDay(),
                event.ruleSet(),
                answered(event.answered()),
                event.assurance(),
                event.submittedAt());
    }

    private static MonthlyReportCorrected.Change change(LineChange change) {
        return new MonthlyReportCorrected.Change(
                change.workerNumber(),
                change.lineNo(),
                change.lineNoBefore(),
                totals(change.before()),
                totals(change.after()),
                totals(change.difference()));
    }

    private static MonthlyReportSubmitted.Totals totals(Figures figures) {
        return new MonthlyReportSubmitted.Totals(
                figures.gross(),
                figures.contribution(),
                figures.hours(),
                figures.employmentDays(),
                figures.leaveDays(),
                figures.leavePayDue(),
                figures.leavePayPaid(),
                figures.reimbursement(),
                figures.amountDue());
    }

    private static List<MonthlyReportSubmitted.AnsweredCheck> answered(List<AnsweredCheck> inner) {
        return inner.stream()
                .map(
                        each ->
                                new MonthlyReportSubmitted.AnsweredCheck(
                                        each.check(), each.workerNumber(), each.field()))
                .toList();
    }

    private static List<MonthlyReportSubmitted.Line> lines(List<ReportLine> lines) {
        List<MonthlyReportSubmitted.Line> outer = new ArrayList<>(lines.size());
        for (ReportLine line : lines) {
            outer.add(
                    new MonthlyReportSubmitted.Line(
                            outer.size() + 1,
                            line.workerNumber(),
                            line.status(),
                            line.siteLand(),
                            line.periodFrom(),
                            line.periodTo(),
                            line.grossWage(),
                            line.hours(),
                            line.hourlyBaseWage(),
                            line.wageGroup(),
                            line.postingEnd(),
                            line.permitNumber(),
                            line.employmentDays(),
                            line.leave().stream().map(ReportEventTranslator::leave).toList(),
                            line.absences().stream()
                                    .map(
                                            absence ->
                                                    new MonthlyReportSubmitted.Absence(
                                                            absence.kind(),
                                                            absence.from(),
                                                            absence.to(),
                                                            absence.lostHours()))
                                    .toList()));
        }
        return List.copyOf(outer);
    }

    private static MonthlyReportSubmitted.Leave leave(LeaveEntry leave) {
        return new MonthlyReportSubmitted.Leave(
                leave.from(),
                leave.to(),
                leave.payPaid(),
                leave.days(),
                leave.daysFromCarryOver(),
                leave.payDue(),
                leave.payFromCarryOver(),
                leave.reimbursable());
    }
}
