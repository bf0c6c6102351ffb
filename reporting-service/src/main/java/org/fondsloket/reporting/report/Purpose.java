package org.fondsloket.reporting.report;

/** What a filed version of a month is. */
public enum Purpose {
    /** The first report. */
    REPORT,
    /** New values for a month that was filed. */
    CORRECTION,
    /** The statement that nobody contributed. */
    NIL
}
