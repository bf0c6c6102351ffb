package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.payout.Coverage;

/**
 * How far one employer paid the contributions of a year.
 *
 * @param paid euro
 * @param assessed euro
 */
public record CoveredBy(String employerNumber, BigDecimal paid, BigDecimal assessed) {

    private static final int CENTS = 2;

    /**
     * How far a worker's year is covered by all its employers together: each counts by the wages it
     * reported. An employer who owes nothing covers everything.
     *
     * @param shares what the employers reported in the year
     */
    public static Coverage of(List<EmployerShare> shares, List<CoveredBy> employers) {
        List<EmployerShare> paying =
                shares.stream().filter(share -> share.grossWage().signum() > 0).toList();
        if (paying.size() == 1) {
            return employers.stream()
                    .filter(each -> each.isOf(paying.getFirst()))
                    .findFirst()
                    .map(CoveredBy::coverage)
                    .orElse(Coverage.FULL);
        }
        BigDecimal wages = BigDecimal.ZERO;
        BigDecimal covered = BigDecimal.ZERO;
        for (EmployerShare share : paying) {
            wages = wages.add(share.grossWage());
            covered =
                    covered.add(
                            employers.stream()
                                    .filter(each -> each.isOf(share))
                                    .findFirst()
                                    .map(each -> each.part(share.grossWage()))
                                    .orElse(share.grossWage()));
        }
        return new Coverage(Money.of(covered), Money.of(wages));
    }

    private boolean isOf(EmployerShare share) {
        return employerNumber.equals(share.employerNumber());
    }

    /** How far this one employer paid. */
    public Coverage coverage() {
        return new Coverage(
                Money.of(paid.max(BigDecimal.ZERO)), Money.of(assessed.max(BigDecimal.ZERO)));
    }

    private BigDecimal part(BigDecimal wage) {
        if (paid.compareTo(assessed) >= 0) {
            return wage;
        }
        return wage.multiply(paid.max(BigDecimal.ZERO))
                .divide(assessed, MathContext.DECIMAL128)
                .setScale(CENTS * CENTS, RoundingMode.HALF_UP);
    }
}
