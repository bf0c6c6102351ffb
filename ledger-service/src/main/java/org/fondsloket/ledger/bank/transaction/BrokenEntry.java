package org.fondsloket.ledger.bank.transaction;

import org.jspecify.annotations.Nullable;

/**
 * An entry that the bank has to be asked about.
 *
 * @param position counts from 1 within the statement
 * @param bankReference by which the bank finds it
 * @param fault code of what is wrong
 */
public record BrokenEntry(int position, @Nullable String bankReference, String fault) {}
