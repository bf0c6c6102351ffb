package org.fondsloket.reporting.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What a new version changes in the one before it.
 *
 * @param baseVersion the version it was made from
 * @param before figures of that version
 * @param difference new less old
 * @param changes line by line
 * @param valueDate day from which the difference counts as owed: the original due date
 * @param withinWindow false when only wages were raised after the last day
 * @param lastDay last day for changes in any direction, for the changed worker who had the least
 *     time
 */
public record Correction(
        int baseVersion,
        Figures before,
        Figures difference,
        List<LineChange> changes,
        LocalDate valueDate,
        boolean withinWindow,
        LocalDate lastDay) {

    public Correction {
        changes = List.copyOf(changes);
    }
}
