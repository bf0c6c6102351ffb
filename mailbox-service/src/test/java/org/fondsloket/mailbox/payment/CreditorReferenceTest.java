package org.fondsloket.mailbox.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ISO 11649 references and EPC069-12 payment codes")
class CreditorReferenceTest {

    @ParameterizedTest
    @DisplayName("The published example, a reference with letters and one of ours")
    @CsvSource({
        "539007547034, RF18539007547034",
        "2348231, RF712348231",
        "20417358 2026-03, RF0520417358202603"
    })
    void addsTheCheckDigits(String written, String structured) {
        CreditorReference reference = CreditorReference.of(written);

        assertThat(reference.value()).isEqualTo(structured);
        assertThat(reference.valid()).isTrue();
    }

    @Test
    void isWrittenInGroupsOfFour() {
        assertThat(CreditorReference.of("539007547034").spaced().replace('\u00a0', ' '))
                .isEqualTo("RF18 5390 0754 7034");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RF18539007547035", "RF17539007547034", "RF1853900754703", "18539007547034"})
    void noticesAWrongDigit(String mistyped) {
        assertThat(new CreditorReference(mistyped).valid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " - ", "1234567890123456789012"})
    void refusesWhatDoesNotFit(String written) {
        assertThatThrownBy(() -> CreditorReference.of(written))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeSurvivesItsAttributeAndNothingOwedHasNone() {
        CreditorReference reference = CreditorReference.of("20417358 2026-03");
        PaymentCode code =
                PaymentCode.of(
                        "Ü".repeat(80),
                        "DE89 3704 0044 0532 0130 00",
                        "COBADEFFXXX",
                        new BigDecimal("0.01"),
                        reference);

        assertThat(PaymentCode.decode(code.encoded())).isEqualTo(code);
        assertThat(code.content().lines())
                .contains("EUR0.01", "Ü".repeat(70), "DE89370400440532013000", reference.value());
        assertThatThrownBy(
                        () -> PaymentCode.of("Fund", "DE", "X", new BigDecimal("0.00"), reference))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
