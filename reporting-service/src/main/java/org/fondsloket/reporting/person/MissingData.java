package org.fondsloket.reporting.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.contracts.PersonRecorded;
import org.jspecify.annotations.Nullable;

/**
 * Names the master data that a worker's record still lacks (check P-05), so that address and place
 * of birth need not be kept here to know it.
 */
final class MissingData {

    private MissingData() {}

    /** In the order of the form; a disability without the date of its proof is check P-08's. */
    static List<String> of(PersonRecorded person) {
        PersonRecorded.Address address =
                person.address() == null
                        ? new PersonRecorded.Address(null, null, null, null)
                        : person.address();
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put("placeOfBirth", person.placeOfBirth());
        needed.put("address.street", address.street());
        needed.put("address.postalCode", address.postalCode());
        needed.put("address.city", address.city());
        needed.put("address.country", address.country());
        needed.put("function", person.function());
        needed.put("language", person.language());
        needed.put("socialInsuranceCountry", person.socialInsuranceCountry());
        return needed.entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
