package org.fondsloket.employee.person;

import java.time.LocalDate;

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

    @Override
    public String toString() {
        return "Person[withheld]";
    }
}
