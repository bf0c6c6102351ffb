package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a line, a whole report or the change between two versions comes to.
 *
 * @param gross contribution-bearing wage, euro
 * @param contribution euro; for a line its share for information, for a report rounded once
 * @param hours paid hours in Germany
 * @param leavePayDue leave pay that the rules give, euro
 * @param leavePayPaid leave pay that the workers got, euro
 * @param reimbursement what the fund pays back, euro
 */
public record Figures(
        BigDecimal gross,
        BigDecimal contribution,
        BigDecimal hours,
        int employmentDays,
        int leaveDays,
        BigDecimal leavePayDue,
        BigDecimal leavePayPaid,
        BigDecimal reimbursement) {

    private static final int DECIMALS = 2;

    public Figures {
        gross = gross.setScale(DECIMALS);
        contribution = contribution.setScale(DECIMALS);
        hours = hours.setScale(DECIMALS);
        leavePayDue = leavePayDue.setScale(DECIMALS);
        leavePayPaid = leavePayPaid.setScale(DECIMALS);
        reimbursement = reimbursement.setScale(DECIMALS);
    }

    /** A line that is not there, or a change that is none. */
    public static Figures none() {
        return new Figures(
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    /** A line's figures with its share of the contribution. */
    static Figures of(ReportLine line, BigDecimal contribution) {
        Figures figures =
                new Figures(
                        line.grossWage() == null ? BigDecimal.ZERO : line.grossWage(),
                        contribution,
                        line.hours() == null ? BigDecimal.ZERO : line.hours(),
                        line.employmentDays() == null ? 0 : line.employmentDays(),
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO);
        for (LeaveEntry leave : line.leave()) {
            figures =
                    figures.plus(
                            new Figures(
                                    BigDecimal.ZERO,
                                    BigDecimal.ZERO,
                                    BigDecimal.ZERO,
                                    0,
                                    leave.days(),
                                    leave.payDue(),
                                    leave.payPaid(),
                                    leave.reimbursable()));
        }
        return figures;
    }

    /** A report's figures: the lines add up, the contribution comes rounded once on their sum. */
    static Figures of(List<ReportLine> lines, BigDecimal contribution) {
        return lines.stream()
                .map(line -> of(line, BigDecimal.ZERO))
                .reduce(none(), Figures::plus)
                .plus(
                        new Figures(
                                BigDecimal.ZERO,
                                contribution,
                                BigDecimal.ZERO,
                                0,
                                0,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO));
    }

    public Figures plus(Figures other) {
        return new Figures(
                gross.add(other.gross),
                contribution.add(other.contribution),
                hours.add(other.hours),
                employmentDays + other.employmentDays,
                leaveDays + other.leaveDays,
                leavePayDue.add(other.leavePayDue),
                leavePayPaid.add(other.leavePayPaid),
                reimbursement.add(other.reimbursement));
    }

    /** What these figures have more than the others; less is negative. */
    public Figures minus(Figures other) {
        return new Figures(
                gross.subtract(other.gross),
                contribution.subtract(other.contribution),
                hours.subtract(other.hours),
                employmentDays - other.employmentDays,
                leaveDays - other.leaveDays,
                leavePayDue.subtract(other.leavePayDue),
                leavePayPaid.subtract(other.leavePayPaid),
                reimbursement.subtract(other.reimbursement));
    }

    /**
     * Contribution less reimbursement in euro. Whether the fund nets the two is decided by the
     * account, not by the report.
     */
    public BigDecimal amountDue() {
        return contribution.subtract(reimbursement);
    }
}
