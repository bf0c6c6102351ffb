package org.fondsloket.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedAddressTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "info@budex.example, true",
        "Info+pl@budex.example, true",
        "biuro@budex.example, true",
        "ewa.zielinska@budex.example, false",
        "infodienst.jansen@budex.example, false"
    })
    @DisplayName("S003-13 an office's address is told from a person's")
    void tellsAnOfficeFromAPerson(String address, boolean shared) {
        assertThat(SharedAddress.is(address)).isEqualTo(shared);
    }
}
