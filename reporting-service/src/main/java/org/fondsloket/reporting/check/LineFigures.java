package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What a typed line means under the rules, shown beside it while somebody types.
 *
 * @param employmentDays days that count for leave; those of all lines of a worker add up to the
 *     days of the month
 * @param workGross wage without leave pay, euro
 * @param leaveDays leave days of the line
 * @param leavePayDue leave pay that the rules give, euro
 * @param reimbursable what the fund pays back, euro
 * @param contributionShare the line's share of the contribution, euro; for information only, shares
 *     need not add up to the contribution
 * @param leave one entry for each leave of the line, in its order
 */
public record LineFigures(
        int employmentDays,
        BigDecimal workGross,
        int leaveDays,
        BigDecimal leavePayDue,
        BigDecimal reimbursable,
        BigDecimal contributionShare,
        List<LeaveFigures> leave) {

    static final BigDecimal NO_AMOUNT = new BigDecimal("0.00");

    /** A line without values. */
    static final LineFigures NONE =
            new LineFigures(0, NO_AMOUNT, 0, NO_AMOUNT, NO_AMOUNT, NO_AMOUNT, List.of());

    public LineFigures {
        leave = List.copyOf(leave);
    }

    static LineFigures of(
            int employmentDays,
            BigDecimal grossWage,
            BigDecimal contributionShare,
            List<LeaveFigures> leave) {
        return new LineFigures(
                employmentDays,
                grossWage.subtract(sum(leave, LeaveFigures::payPaid)),
                count(leave, LeaveFigures::days),
                sum(leave, LeaveFigures::payDue),
                sum(leave, LeaveFigures::reimbursable),
                contributionShare,
                leave);
    }

    /** Leave pay that the worker got, euro. */
    BigDecimal leavePayPaid() {
        return sum(leave, LeaveFigures::payPaid);
    }

    static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount) {
        return parts.stream().map(amount).reduce(NO_AMOUNT, BigDecimal::add);
    }

    static <T> int count(List<T> parts, ToIntFunction<T> number) {
        return parts.stream().mapToInt(number).sum();
    }
}
