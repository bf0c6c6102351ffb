package org.fondsloket.employee.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a worker is.
 *
 * <p>Its text form says nothing, because a record that prints itself ends up in a log one day.
 */
public record Person(
        String familyName,
        String givenName,
        LocalDate birthDate,
        String nationality,
        MasterData masterData) {

    /** The same person with another mail address, or with none. */
    public Person withEmail(@Nullable String email) {
        return new Person(
                familyName, givenName, birthDate, nationality, masterData.withEmail(email));
    }

    @Override
    public String toString() {
        return "Person[withheld]";
    }
}
