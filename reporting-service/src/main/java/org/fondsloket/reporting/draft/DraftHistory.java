package org.fondsloket.reporting.draft;

import java.time.Instant;
import java.util.List;

/**
 * The states of a draft that can be brought back.
 *
 * @param step place of the state in use
 * @param others in order; those before it can be undone to, those after it redone to
 */
public record DraftHistory(int step, List<Left> others) {

    public DraftHistory {
        others = List.copyOf(others);
    }

    /** Of a month of which nothing is saved. */
    public static DraftHistory none() {
        return new DraftHistory(0, List.of());
    }

    public boolean canUndo() {
        return others.stream().anyMatch(left -> left.step() == step - 1);
    }

    public boolean canRedo() {
        return others.stream().anyMatch(left -> left.step() == step + 1);
    }

    /** A state that was in use until then. */
    public record Left(int step, Instant leftAt) {}
}
