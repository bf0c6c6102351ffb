package org.fondsloket.reporting.submission;

import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.reporting.facts.MonthFacts;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.month.Sending;
import org.fondsloket.reporting.page.RequestAnswers;
import org.fondsloket.reporting.page.RequestLines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the lines of a request in and puts them before the checks. */
@Component
class ReceivedReports {

    private final Months months;
    private final MonthFacts facts;

    ReceivedReports(Months months, MonthFacts facts) {
        this.months = months;
        this.facts = facts;
    }

    /**
     * @param filed last version of the month, null while nothing is filed
     * @throws Problem 422 for lines or answers that cannot be read at all
     */
    ReceivedReport read(
            String employerNumber, YearMonth month, Body body, @Nullable FiledReport filed) {
        List<LineAsTyped> lines = RequestLines.accepted(body.lines());
        months.requireLength(month, lines);
        return new ReceivedReport(
                lines,
                facts.complete(employerNumber, month, lines)
                        .underCheck(
                                lines,
                                new Sending(
                                        filed == null ? Purpose.REPORT : Purpose.CORRECTION,
                                        body.assured(),
                                        filed == null ? null : filed.lines(),
                                        RequestAnswers.accepted(body.answers(), lines))));
    }

    /** What every request with lines has. */
    interface Body {

        @Nullable List<@Nullable LineAsTyped> lines();

        @Nullable List<@Nullable Answer> answers();

        @Nullable Boolean assurance();

        default boolean assured() {
            return Boolean.TRUE.equals(assurance());
        }
    }
}
