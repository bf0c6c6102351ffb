package org.fondsloket.ledger.posting;

/**
 * An event that books: the entries of the account follow from these events and from nothing else.
 */
public interface Books {

    Posting posting();
}
