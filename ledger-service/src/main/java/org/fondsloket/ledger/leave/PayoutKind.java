package org.fondsloket.ledger.leave;

/** On what ground the fund pays leave to the worker itself. */
public enum PayoutKind {
    IN_LIEU,
    COMPENSATION
}
