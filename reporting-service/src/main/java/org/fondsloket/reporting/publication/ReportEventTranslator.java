package org.fondsloket.reporting.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
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
        return switch (event) {
            case MonthlyReportEvent.MonthlyReportSubmitted submitted ->
                    Optional.of(OuterEvent.of(submitted.employerNumber(), outer(submitted)));
            default -> Optional.empty();
        };
    }

    private static MonthlyReportSubmitted outer(MonthlyReportEvent.MonthlyReportSubmitted event) {
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
                event.submittedAt());
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
                            line.hours()));
        }
        return List.copyOf(outer);
    }
}
