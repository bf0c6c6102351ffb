package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is still owed for one month (scheme 6.1).
 *
 * @param contribution owed by the report
 * @param paid paid towards the month
 * @param open still to pay
 */
record OpenItem(
        YearMonth month,
        BigDecimal contribution,
        BigDecimal paid,
        BigDecimal open,
        LocalDate dueOn) {}
