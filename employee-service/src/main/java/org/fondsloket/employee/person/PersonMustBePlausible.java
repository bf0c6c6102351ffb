package org.fondsloket.employee.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/**
 * Rule: personal data must be able to belong to a worker, or no letter ever reaches anybody. What
 * is left empty is no mistake, except who the worker is.
 */
public final class PersonMustBePlausible {

    /** Longest part of a name. */
    public static final int LONGEST_NAME = 60;

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_POSTAL_CODE = 16;
    private static final int OLDEST = 100;
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private PersonMustBePlausible() {}

    /**
     * Everything that is wrong, in the order of the form; empty when the input is a person.
     *
     * @param ageMin youngest age at which somebody may work on a site (P-01), in years
     */
    public static List<PersonMistake> mistakes(PersonInput input, LocalDate today, int ageMin) {
        List<PersonMistake> mistakes = new ArrayList<>();
        name("familyName", input.familyName(), mistakes);
        name("givenName", input.givenName(), mistakes);
        birthDate(input.birthDate(), today, ageMin, mistakes);
        if (input.nationality() == null || !COUNTRIES.contains(input.nationality())) {
            mistakes.add(mistake("nationality", "person.nationality.unknown"));
        }
        text("placeOfBirth", input.placeOfBirth(), LONGEST_TEXT, mistakes);
        AddressInput address = input.address();
        if (address != null) {
            text("address/street", address.street(), LONGEST_TEXT, mistakes);
            text("address/postalCode", address.postalCode(), LONGEST_POSTAL_CODE, mistakes);
            text("address/city", address.city(), LONGEST_TEXT, mistakes);
            oneOf(
                    "address/country",
                    address.country(),
                    COUNTRIES,
                    "person.country.unknown",
                    mistakes);
        }
        String iban = given(input.iban());
        if (iban != null && !ibanIsRight(iban)) {
            mistakes.add(mistake("iban", "person.iban.invalid"));
        }
        text("function", input.function(), LONGEST_TEXT, mistakes);
        oneOf("language", input.language(), LANGUAGES, "person.language.unknown", mistakes);
        oneOf(
                "socialInsuranceCountry",
                input.socialInsuranceCountry(),
                COUNTRIES,
                "person.country.unknown",
                mistakes);
        disability(input, today, mistakes);
        if (!emailIsRight(input.email())) {
            mistakes.add(mistake("email", "person.email.invalid"));
        }
        return mistakes;
    }

    /** The person that a faultless input stands for. */
    public static Person person(PersonInput input, LocalDate today, int ageMin) {
        String family = input.familyName();
        String given = input.givenName();
        LocalDate birth = parsed(input.birthDate());
        String nationality = input.nationality();
        if (family == null
                || given == null
                || birth == null
                || nationality == null
                || !mistakes(input, today, ageMin).isEmpty()) {
            throw new IllegalArgumentException("input has mistakes");
        }
        return new Person(family.strip(), given.strip(), birth, nationality, masterData(input));
    }

    /**
     * Rule P-01: whoever works on a site is old enough on the first day.
     *
     * @param firstDay first day on the site
     * @param ageMin youngest age at which somebody may work on a site, in years
     */
    public static boolean oldEnough(LocalDate birthDate, LocalDate firstDay, int ageMin) {
        return !birthDate.isAfter(firstDay.minusYears(ageMin));
    }

    /** True for what a mail can be sent to, and for nothing at all (S001-10). */
    public static boolean emailIsRight(@Nullable String email) {
        String given = given(email);
        return given == null || (given.length() <= LONGEST_EMAIL && EMAIL.matcher(given).matches());
    }

    private static MasterData masterData(PersonInput input) {
        AddressInput address = input.address();
        String iban = given(input.iban());
        return new MasterData(
                given(input.placeOfBirth()),
                address == null
                        ? Address.UNKNOWN
                        : new Address(
                                given(address.street()),
                                given(address.postalCode()),
                                given(address.city()),
                                given(address.country())),
                iban == null ? null : electronic(iban),
                given(input.function()),
                given(input.language()),
                given(input.socialInsuranceCountry()),
                parsed(input.severelyDisabledFrom()),
                parsed(input.disabilityProofOn()),
                given(input.email()));
    }

    private static void name(String field, @Nullable String name, List<PersonMistake> mistakes) {
        if (name == null || name.isBlank()) {
            mistakes.add(mistake(field, "field.required"));
        } else {
            text(field, name, LONGEST_NAME, mistakes);
        }
    }

    private static void text(
            String field, @Nullable String text, int longest, List<PersonMistake> mistakes) {
        String given = given(text);
        if (given == null) {
            return;
        }
        if (given.length() > longest) {
            mistakes.add(
                    new PersonMistake(
                            field, "person.name.tooLong", Map.of("max", String.valueOf(longest))));
        } else if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            mistakes.add(mistake(field, "person.name.unreadable"));
        }
    }

    private static void oneOf(
            String field,
            @Nullable String text,
            Set<String> known,
            String code,
            List<PersonMistake> mistakes) {
        String given = given(text);
        if (given != null && !known.contains(given)) {
            mistakes.add(mistake(field, code));
        }
    }

    private static void birthDate(
            @Nullable String text, LocalDate today, int ageMin, List<PersonMistake> mistakes) {
        LocalDate date = parsed(text);
        if (date == null || date.isBefore(today.minusYears(OLDEST))) {
            mistakes.add(mistake("birthDate", "person.birthDate.invalid"));
        } else if (!oldEnough(date, today, ageMin)) {
            mistakes.add(
                    new PersonMistake(
                            "birthDate",
                            "person.birthDate.tooYoung",
                            Map.of("min", String.valueOf(ageMin))));
        }
    }

    private static void disability(
            PersonInput input, LocalDate today, List<PersonMistake> mistakes) {
        pastDate("severelyDisabledFrom", input.severelyDisabledFrom(), today, mistakes);
        pastDate("disabilityProofOn", input.disabilityProofOn(), today, mistakes);
        if (given(input.disabilityProofOn()) != null
                && given(input.severelyDisabledFrom()) == null) {
            mistakes.add(mistake("severelyDisabledFrom", "field.required"));
        }
    }

    private static void pastDate(
            String field, @Nullable String text, LocalDate today, List<PersonMistake> mistakes) {
        if (given(text) == null) {
            return;
        }
        LocalDate date = parsed(text);
        if (date == null || date.isBefore(today.minusYears(OLDEST))) {
            mistakes.add(mistake(field, "field.date"));
        } else if (date.isAfter(today)) {
            mistakes.add(mistake(field, "person.date.inFuture"));
        }
    }

    private static boolean ibanIsRight(String iban) {
        try {
            IbanUtil.validate(electronic(iban));
            return true;
        } catch (Iban4jException _) {
            // The exception quotes what was typed, so it must not travel on.
            return false;
        }
    }

    private static String electronic(String iban) {
        return iban.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** What stands in a field, null when it is empty. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable LocalDate parsed(@Nullable String text) {
        String given = given(text);
        if (given == null) {
            return null;
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException _) {
            // The exception quotes what was typed, so it must not travel on.
            return null;
        }
    }

    private static PersonMistake mistake(String field, String code) {
        return new PersonMistake(field, code, Map.of());
    }
}
