package org.fondsloket.ledger.bank.run;

import java.math.BigDecimal;

/**
 * One payout of a run.
 *
 * @param amount euro, positive
 */
public record RunItem(String payoutId, BigDecimal amount) {}
