package org.fondsloket.mailbox.request;

/** What the fund asks for. */
public enum DocumentKind {
    /** Pay slips or the wage account of a worker. */
    WAGE_RECORDS,
    /** Records of hours worked. */
    TIME_RECORDS,
    /** Contracts of employment. */
    EMPLOYMENT_CONTRACTS,
    /** Certificates of the social insurance that applies abroad. */
    A1_CERTIFICATES,
    /** Proof that leave pay was paid. */
    PAYMENT_PROOF,
    /** Whatever else; the remark says what. */
    OTHER
}
