package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of a line on which the worker did not work.
 *
 * @param kind code of the scheme, such as SICK_UNPAID
 * @param lostHours with two decimals, null where the kind has none
 */
public record AbsenceEntry(
        String kind, LocalDate from, LocalDate to, @Nullable BigDecimal lostHours) {

    private static final int DECIMALS = 2;

    public AbsenceEntry {
        lostHours = lostHours == null ? null : lostHours.setScale(DECIMALS);
    }
}
