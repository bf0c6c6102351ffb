package org.fondsloket.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.fondsloket.platform.web.FieldError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @DisplayName("S001-14 S000-09 a weak or leaked password is refused with the reason")
    @CsvSource({
        "short-one-1, login.password-length",
        "password1234, login.password-known",
        "P@ssw0rd2026, login.password-refused",
        "wachtwoord12, login.password-known",
        "letmeinletmein, login.password-known",
        "aaaaaaaaaaaa, login.password-pattern",
        "abcdefghijkl, login.password-pattern",
        "anna.kowalska.nowak, login.password-own-data",
        "Kowalska-2026, login.password-own-data",
        "budex.example, login.password-own-data"
    })
    void saysWhyAPasswordIsTooEasy(String password, String code) {
        assertThat(check(password)).extracting(FieldError::code).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drie-blauwe-fietsen",
                "x7Kq-mm2P-9vLd",
                "demo-Fonds-2026",
                "zielona gruszka"
            })
    void asksForNoOddCharacters(String password) {
        assertThat(PasswordRule.check("/password", password, "jan", "jan@budex.example")).isEmpty();
    }

    private static FieldError check(String password) {
        return PasswordRule.check(
                        "/password",
                        password,
                        "anna.kowalska.nowak",
                        "Anna",
                        "Kowalska",
                        "a.kowalska@budex.example")
                .orElseThrow();
    }
}
