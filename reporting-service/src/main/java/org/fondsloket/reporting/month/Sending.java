package org.fondsloket.reporting.month;

import java.util.List;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to send beside the lines themselves.
 *
 * @param assuranceGiven the sender confirms that reported leave pay was really paid
 * @param filed last version of the month, null while nothing is filed
 * @param answers to warnings
 */
public record Sending(
        Purpose purpose,
        boolean assuranceGiven,
        @Nullable List<ReportLine> filed,
        List<Answer> answers) {

    public Sending {
        filed = filed == null ? null : List.copyOf(filed);
        answers = List.copyOf(answers);
    }

    /** Lines that are only looked at. */
    static Sending nothingYet() {
        return new Sending(Purpose.REPORT, false, null, List.of());
    }
}
