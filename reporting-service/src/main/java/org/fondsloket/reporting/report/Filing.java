package org.fondsloket.reporting.report;

/**
 * The answer to a submission.
 *
 * @param newlyFiled false when the same content had been filed before
 */
public record Filing(Receipt receipt, boolean newlyFiled) {}
