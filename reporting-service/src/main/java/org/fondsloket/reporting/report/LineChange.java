package org.fondsloket.reporting.report;

import org.jspecify.annotations.Nullable;

/**
 * One line of a correction beside the line it replaces; lines that stay as they were have none.
 *
 * @param lineNo its place in the new version, from 1; null for a line that was taken out
 * @param lineNoBefore its place in the version before, from 1; null for a line that was added
 */
public record LineChange(
        String workerNumber,
        @Nullable Integer lineNo,
        @Nullable Integer lineNoBefore,
        Figures before,
        Figures after) {

    /** New less old. */
    public Figures difference() {
        return after.minus(before);
    }
}
