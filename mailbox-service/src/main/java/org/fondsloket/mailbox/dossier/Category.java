package org.fondsloket.mailbox.dossier;

/** What a document is there for. */
public enum Category {
    /** The fund asked for it. */
    DELIVERY,
    /** It goes with an objection. */
    EVIDENCE,
    /** A clerk put it into an audit. */
    AUDIT_FILE,
    /** A form that came by post; the act that follows from it names it. */
    SCAN
}
