package org.fondsloket.mailbox.objection;

/** How the fund answers an objection. */
public enum Outcome {
    /** The employer is right. */
    UPHELD,
    /** The decision stays. */
    REJECTED
}
