package org.fondsloket.identity.policy;

/** Why a policy was changed; free text would be kept for ever, so there is none. */
public enum PolicyReason {
    /** A release brought the value; nobody can give this reason. */
    SHIPPED,
    /** A law or a supervisor asks for it. */
    LAW,
    /** The risk was judged anew. */
    RISK,
    /** Something happened. */
    INCIDENT,
    /** Too many cannot get the level in time. */
    MORE_TIME,
    /** The former value was a mistake. */
    CORRECTION
}
