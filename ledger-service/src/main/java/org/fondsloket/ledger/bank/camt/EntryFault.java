package org.fondsloket.ledger.bank.camt;

/** Why one entry of a statement is not booked while its neighbours are. */
public enum EntryFault {
    /** No positive amount with at most two decimals. */
    AMOUNT_UNREADABLE,
    /** The fund's account is held in euro. */
    CURRENCY_NOT_EURO,
    /** Neither credit nor debit. */
    DIRECTION_UNREADABLE,
    /** No day on which the money came or went. */
    DATE_UNREADABLE,
    /** Nothing by which the bank could be asked, or the entry be known again. */
    WITHOUT_BANK_REFERENCE,
    /** The transactions of a batch do not add up to their entry. */
    PARTS_DIFFER,
    /** Booked provisionally only. */
    NOT_BOOKED_BY_BANK,
    /** The account it is for refuses it. */
    REFUSED
}
