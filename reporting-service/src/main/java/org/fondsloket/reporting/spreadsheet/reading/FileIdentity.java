package org.fondsloket.reporting.spreadsheet.reading;

import java.time.YearMonth;

/**
 * What a file must say about itself to be taken.
 *
 * @param employerNumber employer for whom it was uploaded
 * @param month month for which it was uploaded
 * @param maxRows lines that a report may have
 */
public record FileIdentity(String employerNumber, YearMonth month, int maxRows) {}
