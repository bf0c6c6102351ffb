package org.fondsloket.mailbox.request;

/** Why the fund asks. */
public enum Purpose {
    /** A monthly report is being checked. */
    REPORT_CHECK,
    /** A claim for reimbursement is being checked. */
    REIMBURSEMENT_CHECK,
    /** Something is missing in the company's or a worker's data. */
    MISSING_DATA,
    /** A worker says that something was reported wrong. */
    WORKERS_COMPLAINT,
    /** Whether and since when the company takes part. */
    PARTICIPATION
}
