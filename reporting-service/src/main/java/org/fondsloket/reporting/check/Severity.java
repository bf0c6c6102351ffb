package org.fondsloket.reporting.check;

/** What a finding does to sending. */
public enum Severity {
    /** Error: nothing can be sent until it is mended. */
    E,
    /** Warning: must be answered with a reason. */
    W,
    /** Information only. */
    I
}
