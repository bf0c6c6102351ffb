package org.fondsloket.employer.company;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the company is reached.
 *
 * @param email where letters are announced
 * @param language ISO 639 code in which the fund writes to the company
 * @param phones in international form (E.164), the first one is tried first
 */
public record Contacts(
        @Nullable String email,
        @Nullable String language,
        List<String> phones,
        List<ContactPerson> persons) {

    public Contacts {
        phones = List.copyOf(phones);
        persons = List.copyOf(persons);
    }

    @Override
    public String toString() {
        return "Contacts[withheld]";
    }

    /**
     * Somebody at the company whom the fund can ask.
     *
     * @param function what the person does there, such as payroll
     * @param phone in international form (E.164)
     */
    public record ContactPerson(
            String givenName,
            String familyName,
            String function,
            @Nullable String email,
            @Nullable String phone) {

        @Override
        public String toString() {
            return "ContactPerson[withheld]";
        }
    }
}
