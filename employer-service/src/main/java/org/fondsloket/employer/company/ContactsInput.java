package org.fondsloket.employer.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.employer.company.Contacts.ContactPerson;
import org.jspecify.annotations.Nullable;

/**
 * The section "Contact" as somebody typed it; what is left empty is missing, not wrong.
 *
 * @param version of the section that the editor saw
 */
public record ContactsInput(
        long version,
        @Nullable String email,
        @Nullable String language,
        @Nullable List<@Nullable String> phones,
        @Nullable List<PersonInput> persons) {

    private static final int MOST_PHONES = 5;
    private static final int MOST_PERSONS = 10;

    /**
     * Everything that is wrong, or the contact data.
     *
     * @param country ISO code of the seat, for telephone numbers that name no country
     */
    public Checked<Contacts> checked(String country) {
        Form form = new Form();
        String mail = form.email("/email", email);
        String tongue = form.language("/language", language);
        List<String> numbers = phones(form, country);
        List<ContactPerson> people = persons(form, country);
        return form.result(() -> new Contacts(mail, tongue, numbers, people));
    }

    private List<String> phones(Form form, String country) {
        List<@Nullable String> typed = phones == null ? List.of() : phones;
        List<String> numbers = new ArrayList<>();
        if (typed.size() > MOST_PHONES) {
            tooMany(form, "/phones", MOST_PHONES);
            return numbers;
        }
        for (int i = 0; i < typed.size(); i++) {
            String number = form.phone("/phones/" + i, typed.get(i), country);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private List<ContactPerson> persons(Form form, String country) {
        List<PersonInput> typed = persons == null ? List.of() : persons;
        List<ContactPerson> people = new ArrayList<>();
        if (typed.size() > MOST_PERSONS) {
            tooMany(form, "/persons", MOST_PERSONS);
            return people;
        }
        for (int i = 0; i < typed.size(); i++) {
            people.add(typed.get(i).person(form, "/persons/" + i, country));
        }
        return people;
    }

    private static void tooMany(Form form, String pointer, int most) {
        form.mistake(
                new Mistake(pointer, "employer.list.tooLong", Map.of("max", String.valueOf(most))));
    }

    @Override
    public String toString() {
        return "ContactsInput[withheld]";
    }

    /** A contact person as somebody typed it. */
    public record PersonInput(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String function,
            @Nullable String email,
            @Nullable String phone) {

        private ContactPerson person(Form form, String at, String country) {
            return new ContactPerson(
                    form.required(at + "/givenName", givenName, Form.LONGEST_TEXT),
                    form.required(at + "/familyName", familyName, Form.LONGEST_TEXT),
                    form.required(at + "/function", function, Form.LONGEST_TEXT),
                    form.email(at + "/email", email),
                    form.phone(at + "/phone", phone, country));
        }

        @Override
        public String toString() {
            return "PersonInput[withheld]";
        }
    }
}
