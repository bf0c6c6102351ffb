package org.fondsloket.employee.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonMustBePlausibleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void takesAPersonAsTyped() {
        PersonInput input = PersonInput.named(" Łoś-Wąs ", "Zażółć", "1988-03-14", "PL");

        assertThat(PersonMustBePlausible.mistakes(input, TODAY, 15)).isEmpty();
        assertThat(PersonMustBePlausible.person(input, TODAY, 15))
                .isEqualTo(
                        new Person(
                                "Łoś-Wąs",
                                "Zażółć",
                                LocalDate.of(1988, 3, 14),
                                "PL",
                                MasterData.UNKNOWN));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void missesEmptyNames(@Nullable String name) {
        assertThat(mistakes(PersonInput.named(name, name, "1988-03-14", "PL")))
                .extracting(PersonMistake::field, PersonMistake::code)
                .containsExactly(
                        tuple("familyName", "field.required"),
                        tuple("givenName", "field.required"));
    }

    @Test
    void takesSixtyLettersAndNotOneMore() {
        String longest = "ż".repeat(60);

        assertThat(mistakes(PersonInput.named(longest, longest, "1988-03-14", "PL"))).isEmpty();
        assertThat(mistakes(PersonInput.named(longest + "ż", longest, "1988-03-14", "PL")))
                .extracting(PersonMistake::code)
                .containsExactly("person.name.tooLong");
    }

    @Test
    void refusesControlCharactersInNames() {
        assertThat(mistakes(PersonInput.named("Kow\u0007alski", "Jan", "1988-03-14", "PL")))
                .extracting(PersonMistake::code)
                .containsExactly("person.name.unreadable");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "14.03.1988", "1988-02-30", "1900-01-01"})
    void refusesWhatIsNoBirthDateOfAWorker(@Nullable String date) {
        assertThat(mistakes(PersonInput.named("Kowalski", "Jan", date, "PL")))
                .extracting(PersonMistake::code)
                .containsExactly("person.birthDate.invalid");
    }

    @Test
    void takesSomebodyOnTheFifteenthBirthday() {
        assertThat(mistakes(PersonInput.named("Kowalski", "Jan", "2011-03-15", "PL"))).isEmpty();
        assertThat(mistakes(PersonInput.named("Kowalski", "Jan", "2011-03-16", "PL")))
                .extracting(PersonMistake::code)
                .containsExactly("person.birthDate.tooYoung");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "XX", "pl", "POL"})
    void refusesWhatIsNoCountry(@Nullable String nationality) {
        assertThat(mistakes(PersonInput.named("Kowalski", "Jan", "1988-03-14", nationality)))
                .extracting(PersonMistake::code)
                .containsExactly("person.nationality.unknown");
    }

    @Test
    void neverRepeatsWhatWasTyped() {
        PersonInput input =
                PersonInput.named("K\u0007walski", "J".repeat(61), "99.99.1988", "Polska");

        assertThat(mistakes(input).toString())
                .doesNotContain("walski")
                .doesNotContain("JJ")
                .doesNotContain("1988")
                .doesNotContain("Polska");
        assertThat(input).hasToString("PersonInput[withheld]");
        assertThatThrownBy(() -> PersonMustBePlausible.person(input, TODAY, 15))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("input has mistakes")
                .hasNoCause();
        assertThat(
                        new Person(
                                "Kowalski",
                                "Jan",
                                LocalDate.of(1988, 3, 14),
                                "PL",
                                MasterData.UNKNOWN))
                .hasToString("Person[withheld]");
    }

    @Test
    @DisplayName("S000-19 takes the master data and keeps the account number without spaces")
    void takesMasterDataAsTyped() {
        PersonInput input = withData("NL91 ABNA 0417 1643 00", "NL", "nl", "2025-01-01");

        assertThat(mistakes(input)).isEmpty();
        assertThat(PersonMustBePlausible.person(input, TODAY, 15).masterData())
                .isEqualTo(
                        new MasterData(
                                "Zwolle",
                                new Address("Dorpsstraat 1", "8011 AA", "Zwolle", "NL"),
                                "NL91ABNA0417164300",
                                "mason",
                                "nl",
                                "NL",
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 2, 1),
                                null));
    }

    @Test
    void keepsEmptyFieldsAsMissing() {
        PersonInput empty =
                new PersonInput(
                        "Novak",
                        "Jan",
                        "1985-02-01",
                        "PL",
                        " ",
                        new AddressInput("", null, " ", ""),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");

        assertThat(mistakes(empty)).isEmpty();
        assertThat(PersonMustBePlausible.person(empty, TODAY, 15).masterData())
                .isEqualTo(MasterData.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL91 ABNA 0417 1643 01", "XX91 ABNA 0417 1643 00", "NL91", "iban"})
    @DisplayName("P-06 the account number must be an IBAN")
    void refusesAWrongAccountNumber(String iban) {
        assertThat(mistakes(withData(iban, "NL", "nl", "2025-01-01")))
                .extracting(PersonMistake::field, PersonMistake::code)
                .containsExactly(tuple("iban", "person.iban.invalid"));
    }

    @ParameterizedTest
    @CsvSource({"Polonia,pl", "pl,pl", "POL,pl"})
    @DisplayName("P-09 countries are ISO codes")
    void refusesWhatIsNoCountryOfHomeOrInsurance(String country, String language) {
        assertThat(mistakes(withData("", country, language, "2025-01-01")))
                .extracting(PersonMistake::field, PersonMistake::code)
                .containsExactly(
                        tuple("address/country", "person.country.unknown"),
                        tuple("socialInsuranceCountry", "person.country.unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PL", "polski", "xx", "pol"})
    @DisplayName("P-09 the language is an ISO code")
    void refusesWhatIsNoLanguage(String language) {
        assertThat(mistakes(withData("", "PL", language, "2025-01-01")))
                .extracting(PersonMistake::field, PersonMistake::code)
                .containsExactly(tuple("language", "person.language.unknown"));
    }

    @Test
    @DisplayName("P-08 a proof needs the disability, and neither lies in the future")
    void refusesADisabilityThatCannotBe() {
        assertThat(mistakes(withData("", "PL", "pl", "")))
                .extracting(PersonMistake::field, PersonMistake::code)
                .containsExactly(tuple("severelyDisabledFrom", "field.required"));
        assertThat(mistakes(withData("", "PL", "pl", "2026-03-15"))).isEmpty();
        assertThat(mistakes(withData("", "PL", "pl", "2026-03-16")))
                .extracting(PersonMistake::field, PersonMistake::code)
                .containsExactly(tuple("severelyDisabledFrom", "person.date.inFuture"));
        assertThat(mistakes(withData("", "PL", "pl", "1.1.2025")))
                .extracting(PersonMistake::field, PersonMistake::code)
                .containsExactly(tuple("severelyDisabledFrom", "field.date"));
    }

    @Test
    void refusesTextsThatAreTooLongOrUnreadable() {
        PersonInput input =
                new PersonInput(
                        "Novak",
                        "Jan",
                        "1985-02-01",
                        "PL",
                        "x".repeat(101),
                        new AddressInput("a\u0007b", "1".repeat(17), "x".repeat(101), "PL"),
                        null,
                        "x".repeat(101),
                        null,
                        null,
                        null,
                        null,
                        null);

        assertThat(mistakes(input))
                .extracting(PersonMistake::field, PersonMistake::code)
                .containsExactly(
                        tuple("placeOfBirth", "person.name.tooLong"),
                        tuple("address/street", "person.name.unreadable"),
                        tuple("address/postalCode", "person.name.tooLong"),
                        tuple("address/city", "person.name.tooLong"),
                        tuple("function", "person.name.tooLong"));
    }

    @Test
    @DisplayName("P-01 fifteen on the first day, not a day younger")
    void knowsWhoIsOldEnoughForASite() {
        LocalDate born = LocalDate.of(2011, 5, 4);

        assertThat(PersonMustBePlausible.oldEnough(born, LocalDate.of(2026, 5, 4), 15)).isTrue();
        assertThat(PersonMustBePlausible.oldEnough(born, LocalDate.of(2026, 5, 3), 15)).isFalse();
    }

    private static PersonInput withData(
            String iban, String country, String language, String disabledFrom) {
        return new PersonInput(
                "Novak",
                "Jan",
                "1985-02-01",
                "PL",
                "Zwolle",
                new AddressInput("Dorpsstraat 1", "8011 AA", "Zwolle", country),
                iban,
                "mason",
                language,
                country,
                disabledFrom,
                "2025-02-01",
                null);
    }

    private static List<PersonMistake> mistakes(PersonInput input) {
        return PersonMustBePlausible.mistakes(input, TODAY, 15);
    }
}
