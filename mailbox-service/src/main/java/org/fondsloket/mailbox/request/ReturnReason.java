package org.fondsloket.mailbox.request;

/** Why the fund cannot use what was delivered. */
public enum ReturnReason {
    /** It cannot be read. */
    UNREADABLE,
    /** Pages or workers are missing. */
    INCOMPLETE,
    /** It is about something else. */
    WRONG_DOCUMENT,
    /** The remark says why. */
    OTHER
}
