package org.fondsloket.employer.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.fondsloket.employer.company.CompanyDataInput.DirectorInput;
import org.fondsloket.employer.company.Contacts.ContactPerson;
import org.fondsloket.employer.company.ContactsInput.PersonInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    @Test
    @DisplayName("S000-13 company data are taken as typed, without blanks around them")
    void takesCompanyData() {
        assertThat(
                        contentOf(
                                company(
                                                " PL ",
                                                " Reinforcement ",
                                                "5260001246",
                                                null,
                                                new DirectorInput(" Ewa", "Zielińska "))
                                        .checked()))
                .isEqualTo(
                        new CompanyData(
                                "PL",
                                "Reinforcement",
                                "5260001246",
                                new Director("Ewa", "Zielińska")));
    }

    @Test
    @DisplayName("S000-13 tax number and director may be missing, half a director may not")
    void leavesOutWhatIsMissing() {
        assertThat(contentOf(company("PL", "Masonry", "  ", null, null).checked()))
                .isEqualTo(new CompanyData("PL", "Masonry", null, null));
        assertThat(
                        contentOf(
                                company("PL", "Masonry", null, null, new DirectorInput("", null))
                                        .checked()))
                .isEqualTo(new CompanyData("PL", "Masonry", null, null));
        assertThat(
                        mistakesOf(
                                company("PL", "Masonry", null, null, new DirectorInput("Ewa", ""))
                                        .checked()))
                .containsExactly("/director/familyName field.required");
    }

    @Test
    @DisplayName("S000-13 an unusual tax number is asked back once and then believed")
    void asksBackOnAnUnusualTaxNumber() {
        assertThat(mistakesOf(company("PL", "Masonry", "5260001247", null, null).checked()))
                .containsExactly("/taxNumber employer.taxNumber.unusual");
        assertThat(contentOf(company("PL", "Masonry", "5260001247", true, null).checked()))
                .extracting(CompanyData::taxNumber)
                .isEqualTo("5260001247");
    }

    @Test
    void namesEveryMistakeOfTheCompanyForm() {
        assertThat(mistakesOf(company(null, " ", "1".repeat(31), null, null).checked()))
                .containsExactly(
                        "/country field.required",
                        "/activity field.required",
                        "/taxNumber employer.text.tooLong");
        assertThat(mistakesOf(company("XX", "a".repeat(201), null, null, null).checked()))
                .containsExactly(
                        "/country employer.country.unknown", "/activity employer.text.tooLong");
        assertThat(mistakesOf(company("PL", "a\u0007b", null, null, null).checked()))
                .containsExactly("/activity employer.text.unreadable");
    }

    @Test
    @DisplayName("S000-14 an address may be incomplete but not impossible")
    void checksAnAddress() {
        assertThat(contentOf(new AddressInput(0, "Havenkade 12", " ", null, "NL").checked()))
                .isEqualTo(new Address("Havenkade 12", null, null, "NL"));
        assertThat(
                        mistakesOf(
                                new AddressInput(
                                                0,
                                                "s".repeat(101),
                                                "1".repeat(17),
                                                "c".repeat(101),
                                                "NED")
                                        .checked()))
                .containsExactly(
                        "/street employer.text.tooLong",
                        "/postalCode employer.text.tooLong",
                        "/city employer.text.tooLong",
                        "/country employer.country.unknown");
    }

    @Test
    @DisplayName("S000-14 contact data: telephone numbers are kept in international form")
    void takesContactData() {
        ContactsInput input =
                new ContactsInput(
                        0,
                        " kantoor@meerpaal.example ",
                        "nl",
                        Arrays.asList("038 555 0142", "+48 77 441 01 00", "  ", null),
                        List.of(new PersonInput("Anna", "Smit", "Payroll", "", "0385550143")));

        assertThat(contentOf(input.checked("NL")))
                .isEqualTo(
                        new Contacts(
                                "kantoor@meerpaal.example",
                                "nl",
                                List.of("+31385550142", "+48774410100"),
                                List.of(
                                        new ContactPerson(
                                                "Anna", "Smit", "Payroll", null, "+31385550143"))));
        assertThat(contentOf(new ContactsInput(0, null, null, null, null).checked("NL")))
                .isEqualTo(new Contacts(null, null, List.of(), List.of()));
    }

    @Test
    void pointsAtEachWrongContact() {
        ContactsInput input =
                new ContactsInput(
                        0,
                        "no address",
                        "xx",
                        List.of("038 555 0142", "call me"),
                        List.of(new PersonInput("", "Smit", null, "a@b", "12")));

        assertThat(mistakesOf(input.checked("NL")))
                .containsExactly(
                        "/email employer.email.invalid",
                        "/language employer.language.unknown",
                        "/phones/1 employer.phone.invalid",
                        "/persons/0/givenName field.required",
                        "/persons/0/function field.required",
                        "/persons/0/email employer.email.invalid",
                        "/persons/0/phone employer.phone.invalid");
    }

    @Test
    void takesNoMoreEntriesThanAPageShows() {
        PersonInput person = new PersonInput("Anna", "Smit", "Payroll", null, null);

        assertThat(
                        mistakesOf(
                                new ContactsInput(
                                                0,
                                                null,
                                                null,
                                                Collections.nCopies(6, "+31385550142"),
                                                Collections.nCopies(11, person))
                                        .checked("NL")))
                .containsExactly("/phones employer.list.tooLong", "/persons employer.list.tooLong");
    }

    @Test
    @DisplayName("S000-14 an IBAN is taken with and without blanks, check digits right")
    void takesABankAccount() {
        assertThat(
                        contentOf(
                                new BankDetailsInput(
                                                0,
                                                "nl91 abna 0417 1643 00",
                                                " abnanl2a ",
                                                "Betonbouw De Meerpaal B.V.")
                                        .checked()))
                .isEqualTo(
                        new BankDetails(
                                "NL91ABNA0417164300", "ABNANL2A", "Betonbouw De Meerpaal B.V."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91ABNA0417164301",
                "NL91ABNA041716430",
                "NL91 0417 1643 00",
                "XX91ABNA0417164300",
                "hello"
            })
    @DisplayName("S000-14 an IBAN of the wrong length, form or check digits is refused")
    void refusesAWrongIban(String iban) {
        assertThat(mistakesOf(new BankDetailsInput(0, iban, null, "De Meerpaal").checked()))
                .containsExactly("/iban employer.iban.invalid");
    }

    @Test
    void wantsAnAccountAndItsHolder() {
        assertThat(mistakesOf(new BankDetailsInput(0, " ", "ABC", null).checked()))
                .containsExactly(
                        "/iban field.required",
                        "/bic employer.bic.invalid",
                        "/accountHolder field.required");
    }

    @Test
    void saysNothingAboutPersonsWhenItPrintsItself() {
        assertThat(
                        List.of(
                                new Director("Ewa", "Zielińska").toString(),
                                new BankDetails("NL91ABNA0417164300", null, "Ewa").toString(),
                                new Contacts("ewa@x.example", null, List.of(), List.of())
                                        .toString(),
                                new Address("Havenkade 12", null, null, null).toString(),
                                new CompanyData("PL", "a", "5260001246", null).toString()))
                .allMatch(text -> text.endsWith("[withheld]"));
    }

    private static CompanyDataInput company(
            @Nullable String country,
            @Nullable String activity,
            @Nullable String taxNumber,
            @Nullable Boolean confirmed,
            @Nullable DirectorInput director) {
        return new CompanyDataInput(0, country, activity, taxNumber, confirmed, director);
    }

    private static <T> T contentOf(Checked<T> checked) {
        assertThat(checked).isInstanceOf(Checked.Faultless.class);
        return ((Checked.Faultless<T>) checked).content();
    }

    private static <T> List<String> mistakesOf(Checked<T> checked) {
        assertThat(checked).isInstanceOf(Checked.Mistaken.class);
        return ((Checked.Mistaken<T>) checked)
                .mistakes().stream().map(each -> each.pointer() + " " + each.code()).toList();
    }
}
