package org.fondsloket.ledger.bank.transaction;

/** Why a movement waits in the clearing list for a person. */
public enum UnclearReason {
    /** Nothing in it looks like an employer number. */
    NO_REFERENCE,
    /** A creditor reference whose check digits do not hold. */
    REFERENCE_MISTYPED,
    /** A well-formed number that no employer has. */
    EMPLOYER_UNKNOWN,
    /** Two employers are named. */
    REFERENCE_AMBIGUOUS,
    /** Money of the fund came back from where it was sent. */
    PAYOUT_CAME_BACK,
    /** Money went out that no payout of the fund explains. */
    OUTGOING_UNKNOWN,
    /** A payout was executed with another amount than ordered. */
    PAYOUT_DIFFERS
}
