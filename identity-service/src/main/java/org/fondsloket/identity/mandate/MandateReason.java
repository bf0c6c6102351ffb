package org.fondsloket.identity.mandate;

/** Why a mandate was rejected, suspended or revoked; free text has no place in an event. */
public enum MandateReason {
    BY_EMPLOYER,
    BY_GRANTEE,
    BY_FUND,
    /** A wider mandate took its place. */
    REPLACED,
    /** The organisation that shall act is not known under that name. */
    GRANTEE_UNKNOWN,
    /** The paper form is not signed by somebody who may. */
    SIGNATURE_MISSING,
    /** The employer is not the one that agreed. */
    NOT_AUTHORISED,
    /** Something has to be cleared up first. */
    UNDER_REVIEW
}
