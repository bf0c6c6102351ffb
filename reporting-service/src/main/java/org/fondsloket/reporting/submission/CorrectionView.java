package org.fondsloket.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.person.PersonName;
import org.fondsloket.reporting.report.Correction;
import org.fondsloket.reporting.report.LineChange;
import org.jspecify.annotations.Nullable;

/**
 * Old, new and difference, in total and line by line.
 *
 * @param lines changed, added and removed lines
 * @param withinWindow false when a changed worker's last day is over; then only wages may rise
 * @param lastDay last day for changes in any direction
 */
record CorrectionView(
        int baseVersion,
        FiguresView before,
        FiguresView after,
        FiguresView difference,
        List<Change> lines,
        LocalDate valueDate,
        boolean withinWindow,
        LocalDate lastDay) {

    static CorrectionView of(Correction correction, Map<String, PersonName> names) {
        return new CorrectionView(
                correction.baseVersion(),
                FiguresView.of(correction.before()),
                FiguresView.of(correction.before().plus(correction.difference())),
                FiguresView.of(correction.difference()),
                correction.changes().stream()
                        .map(change -> Change.of(change, names.get(change.workerNumber())))
                        .toList(),
                correction.valueDate(),
                correction.withinWindow(),
                correction.lastDay());
    }

    /**
     * One line beside the line it replaces.
     *
     * @param lineNo its place among the new lines, null when it was taken out
     * @param lineNoBefore its place in the version before, null when it was added
     */
    record Change(
            String workerNumber,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable Integer lineNo,
            @Nullable Integer lineNoBefore,
            FiguresView before,
            FiguresView after,
            FiguresView difference) {

        static Change of(LineChange change, @Nullable PersonName name) {
            return new Change(
                    change.workerNumber(),
                    name == null ? null : name.familyName(),
                    name == null ? null : name.givenName(),
                    change.lineNo(),
                    change.lineNoBefore(),
                    FiguresView.of(change.before()),
                    FiguresView.of(change.after()),
                    FiguresView.of(change.difference()));
        }
    }
}
