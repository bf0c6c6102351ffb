package org.fondsloket.employer.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the fund answers.
 *
 * @param answer why not, or a word along with the new name
 */
record NameChangeAnswer(@Nullable Boolean granted, @Nullable String answer) {

    /**
     * Whoever is told no is told why.
     *
     * @throws Problem 422 with one entry per field
     */
    Checked checked() {
        List<FieldError> errors = new ArrayList<>();
        boolean yes = Boolean.TRUE.equals(granted);
        if (granted == null) {
            errors.add(new FieldError("/granted", "field.required", Map.of()));
        }
        String text = answer == null ? "" : answer.strip();
        if (!yes || text.length() > NameChangeRequest.LONGEST_TEXT) {
            NameChangeRequest.text("answer", answer, NameChangeRequest.LONGEST_TEXT, errors);
        }
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return new Checked(yes, text.isEmpty() ? null : text);
    }

    @Override
    public String toString() {
        return "NameChangeAnswer[withheld]";
    }

    /** An answer without mistakes. */
    record Checked(boolean granted, @Nullable String answer) {

        @Override
        public String toString() {
            return "Checked[withheld]";
        }
    }
}
