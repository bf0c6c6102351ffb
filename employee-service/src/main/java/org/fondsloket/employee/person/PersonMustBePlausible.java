package org.fondsloket.employee.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rule: personal data must be able to belong to a worker, or no letter ever reaches anybody. */
public final class PersonMustBePlausible {

    /** Longest part of a name. */
    public static final int LONGEST_NAME = 60;

    /** Youngest age at which somebody may work on a site. */
    public static final int YOUNGEST = 15;

    private static final int OLDEST = 100;
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private PersonMustBePlausible() {}

    /** Everything that is wrong, in the order of the form; empty when the input is a person. */
    public static List<PersonMistake> mistakes(PersonInput input, LocalDate today) {
        List<PersonMistake> mistakes = new ArrayList<>();
        name("familyName", input.familyName(), mistakes);
        name("givenName", input.givenName(), mistakes);
        birthDate(input.birthDate(), today, mistakes);
        if (input.nationality() == null || !COUNTRIES.contains(input.nationality())) {
            mistakes.add(new PersonMistake("nationality", "person.nationality.unknown", Map.of()));
        }
        return mistakes;
    }

    /** The person that a faultless input stands for. */
    public static Person person(PersonInput input, LocalDate today) {
        String family = input.familyName();
        String given = input.givenName();
        String birth = input.birthDate();
        String nationality = input.nationality();
        if (family == null
                || given == null
                || birth == null
                || nationality == null
                || !mistakes(input, today).isEmpty()) {
            throw new IllegalArgumentException("input has mistakes");
        }
        return new Person(family.strip(), given.strip(), LocalDate.parse(birth), nationality);
    }

    private static void name(String field, @Nullable String name, List<PersonMistake> mistakes) {
        if (name == null || name.isBlank()) {
            mistakes.add(new PersonMistake(field, "field.required", Map.of()));
        } else if (name.strip().length() > LONGEST_NAME) {
            mistakes.add(
                    new PersonMistake(
                            field,
                            "person.name.tooLong",
                            Map.of("max", String.valueOf(LONGEST_NAME))));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            mistakes.add(new PersonMistake(field, "person.name.unreadable", Map.of()));
        }
    }

    private static void birthDate(
            @Nullable String text, LocalDate today, List<PersonMistake> mistakes) {
        LocalDate date = parsed(text);
        if (date == null || date.isBefore(today.minusYears(OLDEST))) {
            mistakes.add(new PersonMistake("birthDate", "person.birthDate.invalid", Map.of()));
        } else if (date.isAfter(today.minusYears(YOUNGEST))) {
            mistakes.add(
                    new PersonMistake(
                            "birthDate",
                            "person.birthDate.tooYoung",
                            Map.of("min", String.valueOf(YOUNGEST))));
        }
    }

    private static @Nullable LocalDate parsed(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            // The exception quotes what was typed, so it must not travel on.
            return null;
        }
    }
}
