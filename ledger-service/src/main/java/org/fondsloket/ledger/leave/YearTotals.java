package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One year of origin as it stands after an event. Earned and advanced together are what was
 * granted, paid in lieu, compensated, lapsed and what is left, in days and in pay.
 *
 * @param grossWage of all months and employers, euro
 * @param minimumLeavePay the part of the earned pay that stems from sickness without pay, euro
 * @param ended true when days are rounded as at the end of the year
 * @param closed true once the rest went into the next year
 * @param daysAtYearEnd earned days if the year ended now
 * @param earned by reports
 * @param advanced used but not earned by reports
 * @param grantedInYear the part of the granted that was taken in the year itself
 * @param paidInLieuInYear the part paid in lieu while the year ran
 * @param carried what went into the next year, once the year is closed
 * @param lapsesAfter last day of the rest
 * @param employers who reported the worker in the year
 */
public record YearTotals(
        int year,
        int employmentDays,
        BigDecimal grossWage,
        BigDecimal minimumLeavePay,
        boolean ended,
        boolean closed,
        int daysAtYearEnd,
        Figure earned,
        Figure advanced,
        Figure granted,
        Figure grantedInYear,
        Figure paidInLieu,
        Figure paidInLieuInYear,
        Figure compensated,
        Figure lapsed,
        Figure carried,
        LocalDate lapsesAfter,
        List<EmployerShare> employers) {

    private static final int CENTS = 2;

    public YearTotals {
        employers = List.copyOf(employers);
    }

    /** A year of which nothing is known. */
    static YearTotals none(int year, LocalDate lapsesAfter) {
        return new YearTotals(
                year,
                0,
                BigDecimal.ZERO.setScale(CENTS),
                BigDecimal.ZERO.setScale(CENTS),
                false,
                false,
                0,
                Figure.none(),
                Figure.none(),
                Figure.none(),
                Figure.none(),
                Figure.none(),
                Figure.none(),
                Figure.none(),
                Figure.none(),
                Figure.none(),
                lapsesAfter,
                List.of());
    }

    /** What the worker was given out of the year, in whatever form. */
    public Figure used() {
        return granted.plus(paidInLieu).plus(compensated);
    }

    /** What is left or was lost: a loss may still be compensated. */
    Figure unused() {
        return earned.plus(advanced).minus(used());
    }

    /** What is left. */
    public Figure rest() {
        return unused().minus(lapsed);
    }

    /** Pay of one day for display, euro; nothing while no day is left. */
    public Optional<BigDecimal> dayRate() {
        Figure rest = rest();
        return rest.days() <= 0
                ? Optional.empty()
                : Optional.of(
                        rest.pay()
                                .divide(
                                        BigDecimal.valueOf(rest.days()),
                                        CENTS,
                                        RoundingMode.HALF_UP));
    }

    /** The totals after one more movement. */
    YearTotals after(MovementKind kind, Figure by, boolean inYear) {
        return new YearTotals(
                year,
                employmentDays,
                grossWage,
                minimumLeavePay,
                ended,
                closed,
                daysAtYearEnd,
                kind == MovementKind.EARNED ? earned.plus(by) : earned,
                kind == MovementKind.ADVANCED ? advanced.plus(by) : advanced,
                isGrant(kind) ? granted.plus(by) : granted,
                isGrant(kind) && inYear ? grantedInYear.plus(by) : grantedInYear,
                kind == MovementKind.PAID_IN_LIEU ? paidInLieu.plus(by) : paidInLieu,
                kind == MovementKind.PAID_IN_LIEU && inYear
                        ? paidInLieuInYear.plus(by)
                        : paidInLieuInYear,
                kind == MovementKind.COMPENSATED ? compensated.plus(by) : compensated,
                kind == MovementKind.LAPSED ? lapsed.plus(by) : lapsed,
                kind == MovementKind.CARRIED ? carried.plus(by) : carried,
                lapsesAfter,
                employers);
    }

    /** The totals with what reports say anew; days and pay earned follow by a movement. */
    YearTotals with(Earnings earnings) {
        return new YearTotals(
                year,
                earnings.employmentDays(),
                earnings.grossWage(),
                earnings.minimumLeavePay(),
                earnings.ended(),
                closed,
                earnings.daysAtYearEnd(),
                earned,
                advanced,
                granted,
                grantedInYear,
                paidInLieu,
                paidInLieuInYear,
                compensated,
                lapsed,
                carried,
                lapsesAfter,
                earnings.employers());
    }

    /** The totals of a year that is closed now. */
    YearTotals closing() {
        return new YearTotals(
                year,
                employmentDays,
                grossWage,
                minimumLeavePay,
                true,
                true,
                daysAtYearEnd,
                earned,
                advanced,
                granted,
                grantedInYear,
                paidInLieu,
                paidInLieuInYear,
                compensated,
                lapsed,
                carried,
                lapsesAfter,
                employers);
    }

    private static boolean isGrant(MovementKind kind) {
        return kind == MovementKind.GRANTED || kind == MovementKind.REVERSED;
    }
}
