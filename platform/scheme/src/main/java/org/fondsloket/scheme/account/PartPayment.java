package org.fondsloket.scheme.account;

import java.time.LocalDate;
import org.fondsloket.scheme.Money;

/**
 * A payment on a claim.
 *
 * @param on bank credit date
 */
public record PartPayment(LocalDate on, Money amount) {}
