package org.fondsloket.employee.workforce;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.fondsloket.employee.person.SamePerson;
import org.jspecify.annotations.Nullable;

/** What somebody who has a number already tells a new employer, as proof that it is theirs. */
record Identity(
        @Nullable String familyName, @Nullable String givenName, @Nullable String birthDate) {

    /** The person, or nothing where something is missing or no day. */
    Optional<SamePerson> person() {
        if (familyName == null || givenName == null || birthDate == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SamePerson(familyName, givenName, LocalDate.parse(birthDate)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Identity[withheld]";
    }
}
