package org.fondsloket.mailbox.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.fondsloket.scheme.CreditorReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("EPC069-12 payment codes")
class PaymentCodeTest {

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
