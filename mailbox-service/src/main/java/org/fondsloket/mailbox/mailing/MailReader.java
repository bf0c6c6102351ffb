package org.fondsloket.mailbox.mailing;

/** Whose mail address counts. */
public enum MailReader {
    /** An employer or provider, where it wants to hear from the fund. */
    ORGANISATION,
    /** An employer or provider at the address on the fund's record, and nowhere else. */
    ORGANISATION_ON_RECORD,
    /** Somebody who logs in. */
    LOGIN,
    /** The same at the address before the present one. */
    FORMER_ADDRESS,
    /** A worker. */
    WORKER,
    /** A colleague of somebody's, who has no login yet. */
    INVITEE
}
