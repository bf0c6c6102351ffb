package org.fondsloket.reporting.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reasons that are long enough to count, by the warning to which they belong. */
final class Answers {

    private final Map<Place, String> reasons = new HashMap<>();

    /**
     * @param shortest characters that a reason needs
     */
    Answers(List<Answer> given, int shortest) {
        for (Answer answer : given) {
            String reason = answer.reason();
            if (reason.codePointCount(0, reason.length()) >= shortest) {
                reasons.put(new Place(answer.check(), answer.lineId(), answer.field()), reason);
            }
        }
    }

    /** The finding together with its answer, where it is a warning that has one. */
    Finding applied(Finding finding, List<CheckedLine> lines) {
        if (finding.severity() != Severity.W) {
            return finding;
        }
        Integer line = finding.line();
        String lineId = line == null ? null : lines.get(line).lineId();
        // A line without a name has none by which an answer could mean it.
        boolean named = line == null || lineId != null;
        String reason =
                named ? reasons.get(new Place(finding.check(), lineId, finding.field())) : null;
        return reason == null ? finding : finding.answered(reason);
    }

    private record Place(String check, @Nullable String lineId, @Nullable String field) {}
}
