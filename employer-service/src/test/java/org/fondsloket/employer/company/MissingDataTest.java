package org.fondsloket.employer.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fondsloket.employer.company.Contacts.ContactPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-04 every missing datum is marked, and no other")
class MissingDataTest {

    private static final CompanyData COMPANY =
            new CompanyData("NL", "Masonry", "123456782", new Director("Jan", "Smit"));
    private static final Address ADDRESS = new Address("Havenkade 12", "8011 AB", "Zwolle", "NL");
    private static final Contacts CONTACTS =
            new Contacts(
                    "kantoor@meerpaal.example",
                    "nl",
                    List.of("+31385550142"),
                    List.of(new ContactPerson("Anna", "Smit", "Payroll", null, null)));
    private static final BankDetails BANK =
            new BankDetails("NL91ABNA0417164300", null, "De Meerpaal");

    @Test
    void nothingIsMissingWhenAllIsThere() {
        assertThat(fields(COMPANY, ADDRESS, CONTACTS, BANK)).isEmpty();
    }

    @Test
    void everythingIsMissingOfANewEmployer() {
        assertThat(fields(null, null, null, null))
                .containsExactly(
                        "COMPANY.COMPANY.taxNumber",
                        "COMPANY.COMPANY.director",
                        "COMPANY.ADDRESS.street",
                        "COMPANY.ADDRESS.postalCode",
                        "COMPANY.ADDRESS.city",
                        "COMPANY.ADDRESS.country",
                        "COMPANY.CONTACTS.email",
                        "COMPANY.CONTACTS.language",
                        "COMPANY.CONTACTS.phones",
                        "COMPANY.CONTACTS.persons",
                        "COMPANY.BANK.iban",
                        "COMPANY.BANK.accountHolder");
    }

    @Test
    void oneDatumIsOneEntry() {
        assertThat(
                        fields(
                                COMPANY,
                                new Address("Havenkade 12", null, "Zwolle", "NL"),
                                new Contacts("a@b.example", "nl", List.of(), CONTACTS.persons()),
                                BANK))
                .containsExactly("COMPANY.ADDRESS.postalCode", "COMPANY.CONTACTS.phones");
        assertThat(
                        fields(
                                new CompanyData("NL", "Masonry", null, COMPANY.director()),
                                ADDRESS,
                                CONTACTS,
                                null))
                .containsExactly(
                        "COMPANY.COMPANY.taxNumber",
                        "COMPANY.BANK.iban",
                        "COMPANY.BANK.accountHolder");
    }

    private static List<String> fields(
            @Nullable CompanyData company,
            @Nullable Address address,
            @Nullable Contacts contacts,
            @Nullable BankDetails bank) {
        return MissingData.of(company, address, contacts, bank).stream()
                .map(each -> each.area() + "." + each.section() + "." + each.field())
                .toList();
    }
}
