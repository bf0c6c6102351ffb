package org.fondsloket.ledger.bank.run;

/** What the events of a payment run add up to. */
public sealed interface PaymentRun {

    /** Nobody put it together yet. */
    record Unproposed() implements PaymentRun {}

    /** Waits for somebody else than this clerk. */
    record Proposed(String by) implements PaymentRun {}

    /** Approved or rejected: nothing changes it any more. */
    record Decided() implements PaymentRun {}
}
