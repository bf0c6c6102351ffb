package org.fondsloket.reporting.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;
import org.fondsloket.scheme.RuleSet;

/** What can be asked of a monthly report. */
public sealed interface MonthlyReportCommand extends AggregateCommand<Filing> {

    ReportId reportId();

    @Override
    default String aggregateId() {
        return reportId().aggregateId();
    }

    /**
     * Files the report of a month.
     *
     * @param language language of the sender, for letters
     * @param lines without any finding that forbids sending
     * @param rules rule set that is in force now
     */
    record SubmitMonthlyReport(
            String employerNumber,
            YearMonth month,
            String language,
            List<ReportLine> lines,
            RuleSet rules,
            Instant submittedAt)
            implements MonthlyReportCommand {

        public SubmitMonthlyReport {
            lines = List.copyOf(lines);
        }

        @Override
        public ReportId reportId() {
            return new ReportId(employerNumber, month);
        }
    }
}
