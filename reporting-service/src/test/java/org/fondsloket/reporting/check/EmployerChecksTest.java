package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.amounts;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleReport.status;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.scheme.WorkerNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Checks of scheme 5.8 on the employer")
class EmployerChecksTest {

    @ParameterizedTest
    @DisplayName("X-01 the wage sum moves by half of the month before at most")
    @CsvSource({
        "9254.85, 8011.00, true",
        "9254.85, 3000.00, false",
        "6240.00, 3120.00, true",
        "6240.00, 3119.99, false",
        "6240.00, 9360.00, true",
        "6240.00, 9360.01, false",
        "0.00, 3120.00, true",
        ", 3120.00, true"
    })
    void x01WageSumSteady(@Nullable String before, String gross, boolean passes) {
        assertThat(ofMay().previousGrossSum(before).with(amounts(gross, "160")).places("X-01"))
                .isEqualTo(passes ? List.of() : List.of("/lines"));
    }

    @ParameterizedTest
    @DisplayName("X-02 contributing workers differ from announced ones by a fifth at most")
    @CsvSource({
        "11, 10, true",
        "11, 5, false",
        "10, 8, true",
        "10, 7, false",
        "10, 12, true",
        "10, 13, false",
        "0, 3, true"
    })
    void x02AsManyAsAnnounced(int announced, int contributing, boolean passes) {
        assertThat(
                        ofMay().announced(numbers(announced).toArray(String[]::new))
                                .with(
                                        numbers(contributing)
                                                .map(SampleReport::worked)
                                                .toArray(LineAsTyped[]::new))
                                .places("X-02"))
                .isEqualTo(passes ? List.of() : List.of("/lines"));
    }

    @Test
    @DisplayName("X-01 X-02 a nil report says itself that nobody contributes")
    void nilReportAnswersItself() {
        SampleReport nobody =
                ofMay().announced(NOVAK).previousGrossSum("9254.85").with(status(NOVAK, "NIL"));

        assertThat(nobody.purpose(Purpose.NIL).places("X-01")).isEmpty();
        assertThat(nobody.purpose(Purpose.NIL).places("X-02")).isEmpty();
        assertThat(nobody.places("X-01")).hasSize(1);
        assertThat(nobody.places("X-02")).hasSize(1);
    }

    @Test
    @DisplayName("X-03 no earlier month is missing")
    void x03EarlierMonthsFiled() {
        assertThat(ofMay().places("X-03")).isEmpty();
        assertThat(ofMay().missing("2026-04").findings("X-03"))
                .containsExactly(
                        Finding.warning("X-03", Map.of("first", "2026-04", "months", "1")));
        assertThat(ofMay().missing("2026-04", "2026-03").findings("X-03"))
                .containsExactly(
                        Finding.warning("X-03", Map.of("first", "2026-03", "months", "2")));
    }

    @Test
    @DisplayName("X-04 whoever acts for another has a mandate today")
    void x04SenderMayAct() {
        assertThat(ofMay().mayAct(true).places("X-04")).isEmpty();
        assertThat(ofMay().mayAct(false).places("X-04")).containsExactly("/lines");
    }

    @Test
    @DisplayName("X-05 nothing is past due")
    void x05NothingInArrears() {
        assertThat(ofMay().places("X-05")).isEmpty();
        assertThat(ofMay().arrears("0.00", "2025-08-28").places("X-05")).isEmpty();
        assertThat(ofMay().arrears("0.01", "2025-08-28").places("X-05")).hasSize(1);
        assertThat(ofMay().arrears("837.48", "2025-08-28").findings("X-05"))
                .containsExactly(
                        Finding.info("X-05", Map.of("amount", "837.48", "since", "2025-08-28")));
    }

    @ParameterizedTest
    @DisplayName("X-06 nobody else saved the draft in the meantime")
    @CsvSource({"7, 7, true", "6, 7, false", "8, 7, false"})
    void x06DraftIsTheNewest(long sent, long current, boolean passes) {
        assertThat(ofMay().draft(sent, current).places("X-06"))
                .isEqualTo(passes ? List.of() : List.of("/lines"));
        assertThat(ofMay().places("X-06")).isEmpty();
    }

    private static Stream<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(at -> WorkerNumber.ofSerial(at).value());
    }
}
