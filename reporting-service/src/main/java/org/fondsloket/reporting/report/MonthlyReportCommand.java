package org.fondsloket.reporting.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;
import org.fondsloket.scheme.RuleSet;
import org.jspecify.annotations.Nullable;

/** What can be asked of a monthly report. */
public sealed interface MonthlyReportCommand extends AggregateCommand<Filing> {

    String employerNumber();

    YearMonth month();

    default ReportId reportId() {
        return new ReportId(employerNumber(), month());
    }

    @Override
    default String aggregateId() {
        return reportId().aggregateId();
    }

    /**
     * Files the first report of a month; without any contributing line it is a nil report.
     *
     * @param language language of the sender, for letters
     * @param lines without any finding that forbids sending
     * @param answered warnings that the sender answered
     * @param assurance version of the assurance that the sender gave, if it was given
     * @param rules rule set that is in force now
     */
    record SubmitMonthlyReport(
            String employerNumber,
            YearMonth month,
            String language,
            List<ReportLine> lines,
            List<AnsweredCheck> answered,
            @Nullable String assurance,
            RuleSet rules,
            Instant submittedAt)
            implements MonthlyReportCommand {

        public SubmitMonthlyReport {
            lines = List.copyOf(lines);
            answered = List.copyOf(answered);
        }
    }

    /**
     * Gives a filed month new values.
     *
     * @param baseVersion the version that the sender saw
     * @param language language of the sender, for letters
     * @param lines all lines as they shall be, without any finding that forbids sending
     * @param answered warnings that the sender answered
     * @param assurance version of the assurance that the sender gave, if it was given
     * @param rules rule set that is in force now
     * @param days until when lines can be changed in any direction
     */
    record SubmitCorrection(
            String employerNumber,
            YearMonth month,
            int baseVersion,
            String language,
            List<ReportLine> lines,
            List<AnsweredCheck> answered,
            @Nullable String assurance,
            RuleSet rules,
            CorrectionDays days,
            Instant submittedAt)
            implements MonthlyReportCommand {

        public SubmitCorrection {
            lines = List.copyOf(lines);
            answered = List.copyOf(answered);
        }
    }
}
