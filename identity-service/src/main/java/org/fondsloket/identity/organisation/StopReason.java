package org.fondsloket.identity.organisation;

/** Why everything of an organisation was stopped. */
public enum StopReason {
    /** A login is in the wrong hands. */
    LOGIN_STOLEN,
    /** Somebody who left may still act. */
    PERSON_LEFT,
    /** Something was sent that nobody of the organisation sent. */
    STRANGE_ACTS,
    /** The fund has found a reason. */
    BY_FUND
}
