package org.fondsloket.ledger.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a submitted report says about money, in the ledger's own words.
 *
 * @param amount what the employer was told to pay
 */
public record ReportedContribution(
        String employerNumber,
        YearMonth month,
        List<Wage> wages,
        BigDecimal grossSum,
        BigDecimal rate,
        BigDecimal amount,
        LocalDate dueOn,
        String ruleSet) {

    public ReportedContribution {
        wages = List.copyOf(wages);
    }

    /** Gross wage of one line; its status says whether it bears contribution. */
    public record Wage(String status, BigDecimal gross) {}
}
