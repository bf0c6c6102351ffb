package org.fondsloket.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @Test
    @DisplayName("N1, N2, S-01: 20417358 is an employer number, 20417350 is not")
    void knowsAnEmployerNumberByItsCheckDigit() {
        assertThat(EmployerNumber.isValid("20417358")).isTrue();
        assertThat(EmployerNumber.isValid("20417350")).isFalse();
        assertThat(new EmployerNumber("20417358")).hasToString("20417358");
        assertThatThrownBy(() -> new EmployerNumber("20417350"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2041735", "204173580", "2041735a", " 0417358", "٢٠٤١٧٣٥٨", "2041-358"})
    void refusesWhatIsNotEightDigits(String typed) {
        assertThat(EmployerNumber.isValid(typed)).isFalse();
    }

    @Test
    void handsOutEmployerNumbersWithTheirCheckDigit() {
        assertThat(EmployerNumber.ofSerial(2041735).value()).isEqualTo("20417358");
        assertThat(EmployerNumber.ofSerial(0).value()).isEqualTo("00000000");
        assertThat(EmployerNumber.ofSerial(9_999_999).value()).startsWith("9999999");
        assertThatThrownBy(() -> EmployerNumber.ofSerial(10_000_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmployerNumber.ofSerial(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsAWorkerNumberByItsCheckDigitAndSuffix() {
        assertThat(WorkerNumber.isValid("3300127200")).isTrue();
        assertThat(WorkerNumber.isValid("3300127299")).isTrue();
        assertThat(WorkerNumber.isValid("3300127300")).isFalse();
        assertThat(WorkerNumber.isValid("3300127201")).isFalse();
        assertThat(WorkerNumber.isValid("330012720")).isFalse();
        assertThat(WorkerNumber.isValid("33001272000")).isFalse();
        assertThatThrownBy(() -> new WorkerNumber("3300127300"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void handsOutFinalWorkerNumbers() {
        WorkerNumber number = WorkerNumber.ofSerial(3300127);

        assertThat(number).hasToString("3300127200");
        assertThat(number.isProvisional()).isFalse();
        assertThat(new WorkerNumber("3300127299").isProvisional()).isTrue();
        assertThat(WorkerNumber.ofSerial(0).value()).isEqualTo("0000000000");
        assertThat(WorkerNumber.ofSerial(9_999_999).value()).startsWith("9999999");
        assertThatThrownBy(() -> WorkerNumber.ofSerial(10_000_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkerNumber.ofSerial(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersNumbersByTheirDigits() {
        assertThat(EmployerNumber.ofSerial(1)).isLessThan(EmployerNumber.ofSerial(2));
        assertThat(WorkerNumber.ofSerial(2)).isGreaterThan(WorkerNumber.ofSerial(1));
    }

    @Test
    void noticesEveryWrongDigit() {
        Random random = new Random(20260504);
        for (int each = 0; each < 4_096; each++) {
            String number = EmployerNumber.ofSerial(random.nextInt(10_000_000)).value();
            int at = random.nextInt(number.length());
            int other = (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
            String wrong = number.substring(0, at) + other + number.substring(at + 1);

            assertThat(EmployerNumber.isValid(number)).isTrue();
            assertThat(EmployerNumber.isValid(wrong)).isFalse();
        }
    }
}
