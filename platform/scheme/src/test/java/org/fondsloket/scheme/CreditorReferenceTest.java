package org.fondsloket.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ISO 11649 references")
class CreditorReferenceTest {

    @ParameterizedTest
    @DisplayName("S000-32: the published example, a reference with letters and one of ours")
    @CsvSource({
        "539007547034, RF18539007547034",
        "2348231, RF712348231",
        "20417358 2026-03, RF0520417358202603",
        "ab 12, RF45AB12"
    })
    void addsTheCheckDigits(String written, String structured) {
        CreditorReference reference = CreditorReference.of(written);

        assertThat(reference.value()).isEqualTo(structured);
        assertThat(reference.valid()).isTrue();
        assertThat(reference.body()).isEqualTo(structured.substring(4));
    }

    @Test
    void isWrittenInGroupsOfFour() {
        assertThat(CreditorReference.of("539007547034").spaced().replace('\u00a0', ' '))
                .isEqualTo("RF18 5390 0754 7034");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RF18539007547035",
                "RF17539007547034",
                "RF1853900754703",
                "18539007547034",
                "RF18",
                ""
            })
    void noticesAWrongDigit(String mistyped) {
        assertThat(new CreditorReference(mistyped).valid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " - ", "1234567890123456789012"})
    void refusesWhatDoesNotFit(String written) {
        assertThatThrownBy(() -> CreditorReference.of(written))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
