package org.fondsloket.reporting.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.Totals;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.reporting.report.ReportLine;

/**
 * The sums at the top of the entry screen, each to be explained by its rate and rule set.
 *
 * @param leavePayDue leave pay that the rules give, euro
 * @param leavePayPaid leave pay that the workers got, euro
 * @param reimbursement what the fund pays back, euro
 * @param amountDue contribution less reimbursement, euro; below zero it is a credit
 */
public record TotalsView(
        BigDecimal grossSum,
        BigDecimal hours,
        BigDecimal contribution,
        BigDecimal rate,
        String ruleSet,
        int leaveDays,
        BigDecimal leavePayDue,
        BigDecimal leavePayPaid,
        BigDecimal reimbursement,
        BigDecimal amountDue) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** The sums of lines as they are typed. */
    public static TotalsView of(Totals totals) {
        BigDecimal contribution = totals.contribution().amount().amount();
        return new TotalsView(
                totals.contribution().grossSum().amount(),
                totals.hours(),
                contribution,
                totals.contribution().rate(),
                totals.contribution().ruleSet(),
                totals.leaveDays(),
                totals.leavePayDue(),
                totals.leavePayPaid(),
                totals.reimbursement(),
                contribution.subtract(totals.reimbursement()));
    }

    static TotalsView of(FiledReport filed) {
        List<LeaveEntry> leave =
                filed.lines().stream().flatMap(line -> line.leave().stream()).toList();
        BigDecimal reimbursement = sum(leave.stream().map(LeaveEntry::reimbursable));
        return new TotalsView(
                filed.receipt().grossSum(),
                sum(filed.lines().stream().map(ReportLine::hours).filter(Objects::nonNull)),
                filed.receipt().contribution(),
                filed.rate(),
                filed.receipt().ruleSet(),
                leave.stream().mapToInt(LeaveEntry::days).sum(),
                sum(leave.stream().map(LeaveEntry::payDue)),
                sum(leave.stream().map(LeaveEntry::payPaid)),
                reimbursement,
                filed.receipt().contribution().subtract(reimbursement));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(NOTHING, BigDecimal::add);
    }
}
