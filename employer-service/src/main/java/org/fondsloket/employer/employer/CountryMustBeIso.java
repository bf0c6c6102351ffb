package org.fondsloket.employer.employer;

import java.util.Locale;
import java.util.Set;

/**
 * Rule: a country is named by its two-letter ISO 3166 code, so that every service reads the same.
 */
public final class CountryMustBeIso {

    private static final Set<String> CODES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private CountryMustBeIso() {}

    /** True when the code stands in the ISO list. */
    public static boolean holds(String country) {
        return CODES.contains(country);
    }
}
