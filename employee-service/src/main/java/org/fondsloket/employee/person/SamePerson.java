package org.fondsloket.employee.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Rule: at one employer, the same names and the same birth date are the same person (P-04), however
 * the letters were typed; accents count, for they tell people apart.
 */
public record SamePerson(String familyName, String givenName, LocalDate birthDate) {

    public SamePerson {
        familyName = plain(familyName);
        givenName = plain(givenName);
    }

    /** What this person is recognised by. */
    public static SamePerson as(Person person) {
        return new SamePerson(person.familyName(), person.givenName(), person.birthDate());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "SamePerson[withheld]";
    }
}
