package org.fondsloket.reporting.page;

import java.time.Instant;
import java.util.List;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * The draft that stands in the way of a save, so that its reader can take over what somebody else
 * typed; it does not say who that was.
 *
 * @param version to be sent back with the next save
 * @param baseVersion filed version that it corrects, null for the first report
 */
record DraftView(
        int version,
        Instant savedAt,
        @Nullable Integer baseVersion,
        List<LineAsTyped> lines,
        List<Answer> answers) {

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.version(),
                draft.savedAt(),
                draft.content().baseVersion(),
                draft.lines(),
                draft.answers());
    }
}
