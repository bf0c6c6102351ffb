package org.fondsloket.ledger.posting;

/** What an entry stands for (scheme 6.1, and the accounts of leave and bank beside it). */
public enum EntryType {
    /** Owed for a reported month. */
    CONTRIBUTION,
    /** Owed more, or less when negative, because the month was reported anew. */
    CONTRIBUTION_CORRECTION,
    /** Stands in for a report that is missing. */
    CONTRIBUTION_ESTIMATE,
    /** The report came, the estimate goes. */
    CONTRIBUTION_ESTIMATE_REVERSAL,
    /** Default interest of one started month; negative when an earlier payment became known. */
    INTEREST,
    /** Cost of a court or a reminder. */
    COST,
    /** Money that came in. */
    PAYMENT,
    /** Money that the bank took back. */
    PAYMENT_RETURN,
    /** Leave pay that the fund gives back to the employer. */
    REIMBURSEMENT,
    /** Reimbursement without entitlement: it will not be paid. */
    REIMBURSEMENT_REJECTED,
    /** Reimbursement that was claimed too late. */
    REIMBURSEMENT_LAPSED,
    /** Reimbursement that was credited without entitlement and is owed back. */
    REIMBURSEMENT_RECLAIM,
    /** Social share forwarded, bound to its purpose. */
    SOCIAL_SHARE_FORWARDED,
    /** Money that the fund sent to the employer. */
    PAYOUT,
    /** Debt that the fund gave up. */
    WAIVER,
    /** Money in that nobody was found for, or that found its account. */
    CLEARING,
    /** Leave pay that a worker earned. */
    LEAVE_EARNED,
    /** Leave pay that an employer paid to a worker. */
    LEAVE_GRANTED,
    /** Leave that was reported anew. */
    LEAVE_CORRECTED,
    /** Leave that nobody took in time. */
    LEAVE_LAPSED,
    /** Leave that the fund paid to the worker itself. */
    LEAVE_PAID
}
