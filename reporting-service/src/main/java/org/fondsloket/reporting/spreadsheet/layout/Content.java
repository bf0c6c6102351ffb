package org.fondsloket.reporting.spreadsheet.layout;

/** What the cells of a column hold; it decides how a cell is read, whatever its own format says. */
public enum Content {
    /** Free text. */
    TEXT,
    /** A code of a list. */
    CODE,
    /** Ten digits that are no amount. */
    WORKER,
    /** A small whole number. */
    WHOLE,
    /** Euro or hours, two decimals. */
    AMOUNT,
    /** A day. */
    DATE
}
