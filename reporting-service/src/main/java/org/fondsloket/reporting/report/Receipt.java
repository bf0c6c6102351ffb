package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a report needs next: how much is owed, until when, under which reference.
 *
 * @param amountDue contribution less reimbursement, euro
 * @param difference what a correction changed, null for the first version
 * @param dueOn day on which the contribution of the month is due; for a correction also the value
 *     date of its difference
 */
public record Receipt(
        String reportId,
        String employerNumber,
        YearMonth month,
        int version,
        Purpose purpose,
        BigDecimal grossSum,
        BigDecimal contribution,
        BigDecimal reimbursement,
        BigDecimal amountDue,
        int leaveDays,
        @Nullable Difference difference,
        LocalDate dueOn,
        String paymentReference,
        String ruleSet,
        Instant submittedAt) {

    /**
     * New less old, euro.
     *
     * @param amountDue what is to be paid more; negative for a credit
     */
    public record Difference(
            BigDecimal gross,
            BigDecimal contribution,
            BigDecimal reimbursement,
            BigDecimal amountDue) {

        /** What differs between two versions, as far as a sender must know it. */
        public static Difference of(Figures figures) {
            return new Difference(
                    figures.gross(),
                    figures.contribution(),
                    figures.reimbursement(),
                    figures.amountDue());
        }
    }

    /** What the sender of this version was told. */
    public static Receipt of(MonthlyReportEvent event) {
        Figures figures = event.figures();
        return new Receipt(
                event.reportId(),
                event.employerNumber(),
                event.month(),
                event.version(),
                event.purpose(),
                figures.gross(),
                figures.contribution(),
                figures.reimbursement(),
                figures.amountDue(),
                figures.leaveDays(),
                event instanceof MonthlyReportEvent.MonthlyReportCorrected corrected
                        ? Difference.of(corrected.correction().difference())
                        : null,
                event.dueOn(),
                event.paymentReference(),
                event.ruleSet(),
                event.submittedAt());
    }
}
