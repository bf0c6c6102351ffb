package org.fondsloket.mailbox.dossier.objection;

import java.util.Objects;
import org.fondsloket.mailbox.dossier.Mistakes;
import org.fondsloket.mailbox.objection.Outcome;
import org.jspecify.annotations.Nullable;

/** How the fund answers an objection, and why. */
record Answer(@Nullable Outcome outcome, @Nullable String answer) {

    Checked checked() {
        Mistakes mistakes = new Mistakes();
        mistakes.require(outcome, "/outcome");
        String text = mistakes.text(answer, "/answer", Objections.LONGEST, true);
        mistakes.refuse();
        return new Checked(Objects.requireNonNull(outcome), Objects.requireNonNull(text));
    }

    /** The same without mistakes. */
    record Checked(Outcome outcome, String answer) {}
}
