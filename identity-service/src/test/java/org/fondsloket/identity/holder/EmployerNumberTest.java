package org.fondsloket.identity.holder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerNumberTest {

    @ParameterizedTest
    @CsvSource({
        "20417358, true",
        "00000000, true",
        "20417359, false",
        "20417385, false",
        "2041735, false",
        "204173588, false",
        "2041735a, false",
        "'', false",
        "FUND, false"
    })
    void knowsANumberByItsCheckDigit(String number, boolean valid) {
        assertThat(EmployerNumber.isValid(number)).isEqualTo(valid);
    }
}
