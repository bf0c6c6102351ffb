package org.fondsloket.ledger.bank.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the events of one movement add up to. */
public sealed interface BankTransaction {

    /** The bank has not told of it. */
    record Untold() implements BankTransaction {}

    /** Waits for a person. */
    record Unclear(BigDecimal amount, LocalDate on) implements BankTransaction {}

    /** Waits to be sent back. */
    record ToSendBack(BigDecimal amount, LocalDate on) implements BankTransaction {}

    /** Stands where it belongs. */
    record Settled(BigDecimal amount, LocalDate on) implements BankTransaction {}
}
