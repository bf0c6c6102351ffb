package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The contribution of a report stands on the employer's account.
 *
 * @param amount euro that this posting added to what the employer owes
 */
@Outer(type = "ledger.contributions-booked.v1", topic = "ledger.posting.v1")
public record ContributionsBooked(
        String postingId,
        String reportId,
        int reportVersion,
        String employerNumber,
        YearMonth month,
        BigDecimal amount,
        LocalDate valueDate,
        LocalDate dueOn,
        String ruleSet) {}
