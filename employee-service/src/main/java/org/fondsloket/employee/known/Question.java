package org.fondsloket.employee.known;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.employee.person.SamePerson;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/** Whom somebody asks for: by number, by names and birth date, or by all of it. */
record Question(
        @Nullable String workerNumber,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String birthDate) {

    private static final int LONGEST = 100;

    /**
     * @throws Problem 422 when neither a number nor a whole person is there; what is only written
     *     wrongly is no mistake, it finds nobody
     */
    Question checked() {
        boolean anyOfPerson =
                filled(familyName) != null
                        || filled(givenName) != null
                        || filled(birthDate) != null;
        List<FieldError> errors = new ArrayList<>();
        if (number() == null || anyOfPerson) {
            require("/familyName", familyName, errors);
            require("/givenName", givenName, errors);
            if (day() == null) {
                errors.add(new FieldError("/birthDate", "field.date", Map.of()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return this;
    }

    boolean byNumber() {
        return number() != null;
    }

    @Nullable String number() {
        return filled(workerNumber);
    }

    /** The person, where one was asked for. */
    Optional<SamePerson> person() {
        LocalDate day = day();
        String family = filled(familyName);
        String given = filled(givenName);
        return day == null || family == null || given == null
                ? Optional.empty()
                : Optional.of(new SamePerson(family, given, day));
    }

    private @Nullable LocalDate day() {
        try {
            String day = filled(birthDate);
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException _) {
            // The exception quotes what was typed.
            return null;
        }
    }

    private static void require(String pointer, @Nullable String text, List<FieldError> errors) {
        String given = filled(text);
        if (given == null) {
            errors.add(new FieldError(pointer, "field.required", Map.of()));
        } else if (given.length() > LONGEST) {
            errors.add(new FieldError(pointer, "field.size", Map.of()));
        }
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "Question[withheld]";
    }
}
