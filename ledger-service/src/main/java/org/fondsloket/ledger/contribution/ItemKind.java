package org.fondsloket.ledger.contribution;

/** What a debt of the account is. */
public enum ItemKind {
    /** Contribution of a month, estimated or reported. */
    CONTRIBUTION,
    /** Interest of one started month. */
    INTEREST,
    /** Cost of a court or a reminder. */
    COST,
    /** Reimbursement that is owed back. */
    RECLAIM,
    /** The fund's own debt: money that is on its way to the employer. */
    PAYOUT
}
