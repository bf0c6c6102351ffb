package org.fondsloket.reporting.draft;

import java.time.Instant;
import java.util.List;
import org.fondsloket.reporting.check.LineAsTyped;

/**
 * What was typed so far for a month.
 *
 * @param version grows with each save, so that two people cannot overwrite each other
 */
public record Draft(int version, Instant savedAt, List<LineAsTyped> lines) {

    public Draft {
        lines = List.copyOf(lines);
    }
}
