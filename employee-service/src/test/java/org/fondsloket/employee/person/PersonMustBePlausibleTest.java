package org.fondsloket.employee.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonMustBePlausibleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void takesAPersonAsTyped() {
        PersonInput input = new PersonInput(" Łoś-Wąs ", "Zażółć", "1988-03-14", "PL");

        assertThat(PersonMustBePlausible.mistakes(input, TODAY)).isEmpty();
        assertThat(PersonMustBePlausible.person(input, TODAY))
                .isEqualTo(new Person("Łoś-Wąs", "Zażółć", LocalDate.of(1988, 3, 14), "PL"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void missesEmptyNames(@Nullable String name) {
        assertThat(mistakes(new PersonInput(name, name, "1988-03-14", "PL")))
                .extracting(PersonMistake::field, PersonMistake::code)
                .containsExactly(
                        tuple("familyName", "field.required"),
                        tuple("givenName", "field.required"));
    }

    @Test
    void takesSixtyLettersAndNotOneMore() {
        String longest = "ż".repeat(60);

        assertThat(mistakes(new PersonInput(longest, longest, "1988-03-14", "PL"))).isEmpty();
        assertThat(mistakes(new PersonInput(longest + "ż", longest, "1988-03-14", "PL")))
                .extracting(PersonMistake::code)
                .containsExactly("person.name.tooLong");
    }

    @Test
    void refusesControlCharactersInNames() {
        assertThat(mistakes(new PersonInput("Kow\u0007alski", "Jan", "1988-03-14", "PL")))
                .extracting(PersonMistake::code)
                .containsExactly("person.name.unreadable");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "14.03.1988", "1988-02-30", "1900-01-01"})
    void refusesWhatIsNoBirthDateOfAWorker(@Nullable String date) {
        assertThat(mistakes(new PersonInput("Kowalski", "Jan", date, "PL")))
                .extracting(PersonMistake::code)
                .containsExactly("person.birthDate.invalid");
    }

    @Test
    void takesSomebodyOnTheFifteenthBirthday() {
        assertThat(mistakes(new PersonInput("Kowalski", "Jan", "2011-03-15", "PL"))).isEmpty();
        assertThat(mistakes(new PersonInput("Kowalski", "Jan", "2011-03-16", "PL")))
                .extracting(PersonMistake::code)
                .containsExactly("person.birthDate.tooYoung");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "XX", "pl", "POL"})
    void refusesWhatIsNoCountry(@Nullable String nationality) {
        assertThat(mistakes(new PersonInput("Kowalski", "Jan", "1988-03-14", nationality)))
                .extracting(PersonMistake::code)
                .containsExactly("person.nationality.unknown");
    }

    @Test
    void neverRepeatsWhatWasTyped() {
        PersonInput input =
                new PersonInput("K\u0007walski", "J".repeat(61), "99.99.1988", "Polska");

        assertThat(mistakes(input).toString())
                .doesNotContain("walski")
                .doesNotContain("JJ")
                .doesNotContain("1988")
                .doesNotContain("Polska");
        assertThat(input).hasToString("PersonInput[withheld]");
        assertThatThrownBy(() -> PersonMustBePlausible.person(input, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("input has mistakes")
                .hasNoCause();
        assertThat(new Person("Kowalski", "Jan", LocalDate.of(1988, 3, 14), "PL"))
                .hasToString("Person[withheld]");
    }

    private static List<PersonMistake> mistakes(PersonInput input) {
        return PersonMustBePlausible.mistakes(input, TODAY);
    }
}
