package org.fondsloket.ledger.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month that is not settled at the end of the period.
 *
 * @param open positive when owed by the employer, euro
 */
record StatementItem(YearMonth month, LocalDate dueOn, BigDecimal open) {}
