package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks need of a person; it is read for one request and stored nowhere.
 *
 * @param birthDate null where the day that was told does not exist
 * @param namesakes other worker numbers of this employer with the same names and birth date
 * @param missing names of the master data that are not there yet
 */
public record PersonFacts(
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
        List<String> namesakes,
        List<String> missing) {

    public PersonFacts {
        namesakes = List.copyOf(namesakes);
        missing = List.copyOf(missing);
    }
}
