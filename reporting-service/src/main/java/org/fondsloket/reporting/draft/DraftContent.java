package org.fondsloket.reporting.draft;

import java.util.List;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the entry screen of a month.
 *
 * @param baseVersion filed version that it corrects, null for the first report
 * @param answers to warnings
 */
public record DraftContent(
        @Nullable Integer baseVersion, List<LineAsTyped> lines, List<Answer> answers) {

    public DraftContent {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }
}
