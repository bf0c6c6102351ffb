package org.fondsloket.employee.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rule P-05: before the second report the fund must have a worker's place of birth, home address
 * and kind of activity, and the portal asks for language and social insurance as well; a bank
 * account and a disability are given only where there are any.
 */
public final class MissingData {

    private MissingData() {}

    /**
     * Names of the fields still to be given, in the order of the form; a disability without the
     * date of its proof misses that date (P-08).
     */
    public static List<String> of(MasterData data) {
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put("placeOfBirth", data.placeOfBirth());
        needed.put("address.street", data.address().street());
        needed.put("address.postalCode", data.address().postalCode());
        needed.put("address.city", data.address().city());
        needed.put("address.country", data.address().country());
        needed.put("function", data.function());
        needed.put("language", data.language());
        needed.put("socialInsuranceCountry", data.socialInsuranceCountry());
        if (data.severelyDisabledFrom() != null) {
            needed.put("disabilityProofOn", data.disabilityProofOn());
        }
        return needed.entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
