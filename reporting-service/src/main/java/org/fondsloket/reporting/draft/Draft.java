package org.fondsloket.reporting.draft;

import java.time.Instant;
import java.util.List;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;

/**
 * What was typed so far for a month.
 *
 * @param version grows with each save, so that two people cannot overwrite each other
 * @param step place of this state in the history of the draft
 */
public record Draft(int version, int step, Instant savedAt, DraftContent content) {

    public List<LineAsTyped> lines() {
        return content.lines();
    }

    public List<Answer> answers() {
        return content.answers();
    }
}
