package org.fondsloket.reporting.overview;

import java.time.LocalDate;
import java.util.List;

/**
 * What is left of a number that no longer counts.
 *
 * @param effectiveOn first day under the number that followed
 * @param months of the year that are filed or still to be filed, under the former number
 */
record FormerNumberView(String employerNumber, LocalDate effectiveOn, List<MonthView> months) {}
