package org.fondsloket.employee.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtWorkerTest {

    @ParameterizedTest
    @ValueSource(strings = {"1988-03-14", "14-03-1988", "14.3.1988", " 14/03/1988 "})
    @DisplayName("S001-07 a birth date is found in each usual way to write it")
    void readsDates(String typed) {
        assertThat(SoughtWorker.of(typed))
                .hasValueSatisfying(it -> assertThat(it.birthDate()).isEqualTo("1988-03-14"));
    }

    @Test
    @DisplayName(
            "S001-07 a name is no number, a number no date, nothing typed is nobody looked for")
    void tellsThemApart() {
        assertThat(SoughtWorker.of("Kowalski,  Jan"))
                .contains(new SoughtWorker("Kowalski Jan", "-", ""));
        assertThat(SoughtWorker.of("3300 127"))
                .contains(new SoughtWorker("3300 127", "3300127", ""));
        assertThat(SoughtWorker.of("31.2.1988"))
                .hasValueSatisfying(it -> assertThat(it.birthDate()).isEqualTo(""));
        assertThat(SoughtWorker.of("  ")).isEmpty();
        assertThat(SoughtWorker.of(null)).isEmpty();
        assertThat(SoughtWorker.of("Kowalski").orElseThrow()).hasToString("SoughtWorker[withheld]");
    }
}
