package org.fondsloket.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.fondsloket.platform.web.FieldError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDataTest {

    @ParameterizedTest
    @DisplayName("E5-3 S001-14 a user name has 4 to 40 characters and never an at sign")
    @ValueSource(
            strings = {"jan", "jan@example.org", "Jan.Kowalski", ".jan", "jan kowalski", "jän1"})
    void refusesUserNames(String name) {
        assertThat(OwnUserName.check("/userName", name))
                .map(FieldError::code)
                .contains("login.own-user-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jkowalski88", "jan.silvana", "4you", "a_b-c.d"})
    void takesUserNames(String name) {
        assertThat(OwnUserName.check("/userName", name)).isEmpty();
        assertThat(OwnUserName.check("/userName", "x".repeat(41))).isPresent();
    }

    @ParameterizedTest
    @DisplayName("S003-13 an address that several people read is told apart from a personal one")
    @ValueSource(
            strings = {
                "info@budex.example",
                "Office@budex.example",
                "biuro2@budex.pl",
                "kontakt+fonds@budex.de",
                "administratie@budex.nl",
                "Info+pl@budex.example",
                "buro@budex.nl"
            })
    void knowsSharedAddresses(String address) {
        assertThat(MailAddress.isShared(address)).isTrue();
        assertThat(MailAddress.isShared("ewa.budna@budex.example")).isFalse();
        assertThat(MailAddress.isShared("informatyk@budex.example")).isFalse();
        assertThat(MailAddress.isShared("infodienst.jansen@budex.example")).isFalse();
    }
}
