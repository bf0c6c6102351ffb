package org.fondsloket.employer.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxNumberTest {

    @ParameterizedTest
    @CsvSource({
        "PL,526-000-12-46",
        "PL,PL5260001246",
        "NL,123456782",
        "NL,NL123456782B90",
        "NL,NL123456789B13",
        "RO,RO18547290",
        "RO,18547290",
        "BE,BE 0403.019.261",
        "BE,403019261",
        "IT,00743110157",
        "PT,PT501964843",
        "LT,anything 12"
    })
    void takesWhatTheCountryCouldHaveGiven(String country, String number) {
        assertThat(TaxNumber.isPlausible(country, number)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PL,526-000-12-47",
        "PL,52600012",
        "NL,123456783",
        "NL,NL123456789B14",
        "RO,18547291",
        "RO,0",
        "BE,0403.019.262",
        "BE,9403019261",
        "IT,00743110158",
        "IT,0074311015",
        "LT,a",
        "LT,no/such*sign"
    })
    void asksAgainWhereCheckDigitsOrFormDoNotFit(String country, String number) {
        assertThat(TaxNumber.isPlausible(country, number)).isFalse();
    }
}
