package org.fondsloket.employee.person;

import org.jspecify.annotations.Nullable;

/** Personal data as somebody typed it, before anything is known to be right. */
public record PersonInput(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String birthDate,
        @Nullable String nationality) {

    @Override
    public String toString() {
        return "PersonInput[withheld]";
    }
}
