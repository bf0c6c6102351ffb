package org.fondsloket.employer.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.employer.employer.CompanyMustBeIdentifiable;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/** A wish for another name as somebody typed it. */
record NameChangeRequest(@Nullable String companyName, @Nullable String reason) {

    static final int LONGEST_TEXT = 500;

    /**
     * @throws Problem 422 with one entry per field
     */
    Checked checked() {
        List<FieldError> errors = new ArrayList<>();
        String name =
                text("companyName", companyName, CompanyMustBeIdentifiable.LONGEST_NAME, errors);
        String why = text("reason", reason, LONGEST_TEXT, errors);
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return new Checked(name, why);
    }

    static String text(String field, @Nullable String typed, int longest, List<FieldError> errors) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            errors.add(new FieldError("/" + field, "field.required", Map.of()));
        } else if (text.length() > longest) {
            errors.add(
                    new FieldError(
                            "/" + field,
                            "employer.text.tooLong",
                            Map.of("max", String.valueOf(longest))));
        }
        return text;
    }

    @Override
    public String toString() {
        return "NameChangeRequest[withheld]";
    }

    /** A wish without mistakes. */
    record Checked(String companyName, String reason) {

        @Override
        public String toString() {
            return "Checked[withheld]";
        }
    }
}
