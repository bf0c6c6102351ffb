package org.fondsloket.ledger.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month that is not settled at the end of the period.
 *
 * @param month null for money that stands for no month
 * @param open positive when owed by the employer, euro
 */
record StatementItem(@Nullable YearMonth month, @Nullable LocalDate dueOn, BigDecimal open) {}
