package org.fondsloket.reporting.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checks need of a worker as a person.
 *
 * @param birthDate null for a person recorded before checks needed it
 * @param country of the home address
 * @param missing names of the master data that are not there yet
 */
public record KnownPerson(
        String familyName,
        String givenName,
        @Nullable LocalDate birthDate,
        @Nullable String nationality,
        @Nullable String country,
        @Nullable String language,
        @Nullable String iban,
        @Nullable String function,
        @Nullable LocalDate severelyDisabledFrom,
        @Nullable LocalDate disabilityProofOn,
        List<String> missing) {

    public KnownPerson {
        missing = List.copyOf(missing);
    }
}
