package org.fondsloket.reporting.submission;

import java.math.BigDecimal;
import org.fondsloket.reporting.report.Figures;

/** Figures as a reader sees them, with what is to be paid. */
record FiguresView(
        BigDecimal gross,
        BigDecimal contribution,
        BigDecimal hours,
        int employmentDays,
        int leaveDays,
        BigDecimal leavePayDue,
        BigDecimal leavePayPaid,
        BigDecimal reimbursement,
        BigDecimal amountDue) {

    static FiguresView of(Figures figures) {
        return new FiguresView(
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
}
