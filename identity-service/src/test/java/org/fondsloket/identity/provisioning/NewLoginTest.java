package org.fondsloket.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewLoginTest {

    private static final String GOOD = "drie-blauwe-fietsen";

    @Test
    void takesAWholeWish() {
        var wish =
                new NewLogin(
                        "anna.k",
                        GOOD,
                        " Anna ",
                        "Kowalska-Nowak",
                        "anna@mail.example.org",
                        "pl",
                        List.of("CLERK"));

        assertThat(wish.person())
                .isEqualTo(
                        new Person(
                                "anna.k", "Anna", "Kowalska-Nowak", "anna@mail.example.org", "pl"));
        assertThat(wish.checkedFundRights()).containsExactly("CLERK");
    }

    @Test
    void speaksEnglishToWhomeverSaysNothing() {
        assertThat(new NewLogin("anna", GOOD, "A", "B", "a@b.org", null, null).person().language())
                .isEqualTo("en");
    }

    @Test
    void namesEveryEmptyFieldAtOnce() {
        assertErrors(
                new NewLogin(null, " ", null, "", null, null, null),
                "/userName field.required",
                "/password field.required",
                "/givenName field.required",
                "/familyName field.required",
                "/email field.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "Anna", "a", "-anna", "anna b", "änna", "a/b"})
    @DisplayName("E5-3 user names never look like somebody's e-mail address")
    void refusesAUserNameThatCouldBeMistaken(String name) {
        assertErrors(
                new NewLogin(name, GOOD, "A", "B", "a@b.org", "nl", null),
                "/userName login.user-name");
    }

    @ParameterizedTest
    @CsvSource({
        "short-one-1, login.password-length",
        "anna.kowalska.nowak, login.password-own-data",
        "ANNA.KOWALSKA.NOWAK, login.password-own-data",
        "anna.k.nowak@example.org, login.password-own-data"
    })
    void refusesAPasswordThatIsShortOrEasy(String password, String code) {
        assertErrors(
                new NewLogin(
                        "anna.kowalska.nowak",
                        password,
                        "A",
                        "B",
                        "anna.k.nowak@example.org",
                        "nl",
                        null),
                "/password " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a b@c.org", "a@b@c.org", "@b.org", "a@.org"})
    void refusesWhatIsNoEmailAddress(String email) {
        assertErrors(new NewLogin("anna", GOOD, "A", "B", email, "nl", null), "/email login.email");
    }

    @Test
    void refusesLanguagesAndRightsThatDoNotExist() {
        assertErrors(
                new NewLogin(
                        "anna", GOOD, "A", "B", "a@b.org", "fr", rights("CLERK", "COMP", null)),
                "/language field.one-of",
                "/fundRights/1 field.one-of",
                "/fundRights/2 field.one-of");
    }

    @Test
    void refusesNamesThatFitNoLetter() {
        assertErrors(
                new NewLogin("anna", GOOD, "A".repeat(101), "B\u0007", "a@b.org", "nl", null),
                "/givenName field.size",
                "/familyName field.invalid");
    }

    @Test
    void showsNothingOfThePersonInALog() {
        var wish = new NewLogin("anna", GOOD, "Anna", "Kowalska", "a@b.org", "nl", null);

        assertThat(wish + " " + wish.person())
                .doesNotContainIgnoringCase("anna")
                .doesNotContain(GOOD)
                .doesNotContain("@");
    }

    private static List<@Nullable String> rights(@Nullable String... names) {
        return Arrays.asList(names);
    }

    private static void assertErrors(NewLogin wish, String... errors) {
        assertThatThrownBy(wish::person)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.status()).isEqualTo(422);
                            assertThat(problem.errors())
                                    .extracting(error -> error.pointer() + " " + error.code())
                                    .containsExactly(errors);
                        });
    }
}
