package org.fondsloket.reporting.page;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.reporting.draft.DraftHistory;
import org.jspecify.annotations.Nullable;

/**
 * The states of a draft that can be brought back within a day.
 *
 * @param steps in order, the state in use among them
 */
record HistoryView(int draftVersion, boolean canUndo, boolean canRedo, List<StepView> steps) {

    static HistoryView of(int draftVersion, DraftHistory history) {
        return new HistoryView(
                draftVersion,
                history.canUndo(),
                history.canRedo(),
                Stream.of(
                                history.others().stream()
                                        .filter(left -> left.step() < history.step())
                                        .map(StepView::of),
                                Stream.of(new StepView(history.step(), null))
                                        .filter(_ -> draftVersion > 0),
                                history.others().stream()
                                        .filter(left -> left.step() > history.step())
                                        .map(StepView::of))
                        .flatMap(steps -> steps)
                        .toList());
    }

    /**
     * A state of the draft.
     *
     * @param leftAt until when it was in use, null for the one in use now
     */
    record StepView(int step, @Nullable Instant leftAt) {

        private static StepView of(DraftHistory.Left left) {
            return new StepView(left.step(), left.leftAt());
        }
    }

    /** What the buttons of the entry screen need to know. */
    record Buttons(boolean canUndo, boolean canRedo) {

        static Buttons of(DraftHistory history) {
            return new Buttons(history.canUndo(), history.canRedo());
        }
    }
}
