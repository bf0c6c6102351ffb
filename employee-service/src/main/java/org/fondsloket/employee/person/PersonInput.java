package org.fondsloket.employee.person;

import org.jspecify.annotations.Nullable;

/** Personal data as somebody typed it, before anything is known to be right. */
public record PersonInput(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String birthDate,
        @Nullable String nationality,
        @Nullable String placeOfBirth,
        @Nullable AddressInput address,
        @Nullable String iban,
        @Nullable String function,
        @Nullable String language,
        @Nullable String socialInsuranceCountry,
        @Nullable String severelyDisabledFrom,
        @Nullable String disabilityProofOn,
        @Nullable String email) {

    /** What a customs notification says of a worker. */
    public static PersonInput named(
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable String birthDate,
            @Nullable String nationality) {
        return new PersonInput(
                familyName,
                givenName,
                birthDate,
                nationality,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public String toString() {
        return "PersonInput[withheld]";
    }
}
