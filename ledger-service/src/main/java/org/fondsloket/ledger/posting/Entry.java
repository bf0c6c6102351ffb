package org.fondsloket.ledger.posting;

import java.math.BigDecimal;

/**
 * One line of a posting.
 *
 * @param line counts from 1 within the posting
 * @param account name from the chart of accounts
 * @param amount euro with two decimals; a debit is positive, a credit negative
 */
public record Entry(int line, String account, EntryType type, BigDecimal amount) {}
