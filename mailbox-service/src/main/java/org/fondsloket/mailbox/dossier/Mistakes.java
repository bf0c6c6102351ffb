package org.fondsloket.mailbox.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/** Mistakes in what somebody filled in, all told at once and each at its field. */
public final class Mistakes {

    private final List<FieldError> errors = new ArrayList<>();

    /** A field that has to be there. */
    public void require(@Nullable Object value, String pointer) {
        if (value == null) {
            add(pointer, "field.required");
        }
    }

    /**
     * A text of people.
     *
     * @param longest number of characters it may have
     * @return the text without the blanks around it, nothing when it is blank
     */
    public @Nullable String text(
            @Nullable String value, String pointer, int longest, boolean required) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            if (required) {
                add(pointer, "field.required");
            }
            return null;
        }
        if (text.length() > longest) {
            errors.add(
                    new FieldError(
                            pointer,
                            "dossier.text.too-long",
                            Map.of("max", Integer.toString(longest))));
        }
        return text;
    }

    public void add(String pointer, String code) {
        errors.add(new FieldError(pointer, code, Map.of()));
    }

    /**
     * @throws Problem 422 when there are any
     */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
    }
}
