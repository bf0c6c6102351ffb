package org.fondsloket.reporting.filedreports;

import java.math.BigDecimal;
import java.util.List;
import org.fondsloket.reporting.report.AnsweredCheck;
import org.fondsloket.reporting.report.Correction;
import org.fondsloket.reporting.report.Figures;
import org.fondsloket.reporting.report.MonthlyReport;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.fondsloket.reporting.report.MonthlyReportEvent.MonthlyReportCorrected;
import org.fondsloket.reporting.report.Receipt;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * One version of a filed report as it can be read again.
 *
 * @param rate share of the wage sum that is owed
 * @param correction what it changed in the version before, null for a first version
 * @param answered warnings that the sender answered
 */
public record FiledReport(
        Receipt receipt,
        BigDecimal rate,
        List<ReportLine> lines,
        Figures figures,
        @Nullable Correction correction,
        List<AnsweredCheck> answered) {

    public FiledReport {
        lines = List.copyOf(lines);
        answered = List.copyOf(answered);
    }

    /** As the decider sees it. */
    public MonthlyReport.Filed state() {
        return MonthlyReport.Filed.of(lines, rate, figures, receipt);
    }

    static FiledReport of(MonthlyReportEvent event) {
        return new FiledReport(
                Receipt.of(event),
                event.contributionRate(),
                event.lines(),
                event.figures(),
                event instanceof MonthlyReportCorrected corrected ? corrected.correction() : null,
                event.answered());
    }
}
