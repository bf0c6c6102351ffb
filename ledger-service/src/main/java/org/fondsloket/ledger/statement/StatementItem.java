package org.fondsloket.ledger.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month that is not settled at the end of the period: contribution and extras less what was paid
 * and netted are what is open.
 *
 * @param extras interest, costs and reclaimed reimbursements, less what was waived, euro
 * @param open positive when owed by the employer, euro
 */
record StatementItem(
        YearMonth month,
        LocalDate dueOn,
        BigDecimal contribution,
        BigDecimal paid,
        BigDecimal netted,
        BigDecimal extras,
        BigDecimal open) {}
