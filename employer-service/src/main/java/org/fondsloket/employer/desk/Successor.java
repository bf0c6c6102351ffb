package org.fondsloket.employer.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.employer.register.Register;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.EmployerNumber;
import org.jspecify.annotations.Nullable;

/**
 * Under which number a company goes on, as a clerk typed it.
 *
 * @param effectiveOn first day under the new number
 */
record Successor(@Nullable String employerNumber, @Nullable String effectiveOn) {

    /**
     * @throws Problem 422 when no employer that takes part has this number, or the day is none
     */
    Checked checked(Register register) {
        List<FieldError> errors = new ArrayList<>();
        String number = employerNumber == null ? "" : employerNumber.strip();
        boolean takesPart =
                EmployerNumber.isValid(number)
                        && register.find(number)
                                .filter(row -> row.successorNumber() == null)
                                .isPresent();
        if (!takesPart) {
            errors.add(new FieldError("/employerNumber", "employer.successor.unknown", Map.of()));
        }
        LocalDate day = day(errors);
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return new Checked(new EmployerNumber(number), day);
    }

    private LocalDate day(List<FieldError> errors) {
        try {
            return LocalDate.parse(effectiveOn == null ? "" : effectiveOn);
        } catch (DateTimeException _) {
            errors.add(new FieldError("/effectiveOn", "field.date", Map.of()));
            return LocalDate.EPOCH;
        }
    }

    /** A link without mistakes. */
    record Checked(EmployerNumber employerNumber, LocalDate effectiveOn) {}
}
