package org.fondsloket.platform.web.adviser;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom at the fund an employer can call: contact data of the fund itself, not of a private person.
 *
 * @param from first day on which this contact holds
 * @param countries ISO codes of the countries it is for; empty for all
 */
public record Adviser(
        LocalDate from,
        @DefaultValue Set<String> countries,
        String name,
        String phone,
        String email) {

    public Adviser {
        countries = Set.copyOf(countries);
    }

    boolean servesOn(LocalDate day, String country) {
        return !day.isBefore(from) && (countries.isEmpty() || countries.contains(country));
    }
}
