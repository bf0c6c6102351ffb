package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Warnings of scheme 5.8 are answered with a reason")
class AnswersTest {

    private static final List<CheckedLine> LINES =
            List.of(
                    CheckedLine.of(0, SampleReport.worked(SampleReport.NOVAK).named("first")),
                    CheckedLine.of(1, SampleReport.worked(SampleReport.KOWAL)));
    private static final Finding AT_A_CELL =
            Finding.warning("W-04", LINES.getFirst(), "grossWage", Map.of());

    @ParameterizedTest
    @DisplayName("a reason of ten characters answers, blanks around it do not count")
    @CsvSource({
        "'ten chars!', true",
        "'nine char', false",
        "'   nine char   ', false",
        "'  ten chars!  ', true",
        "'', false",
        "'\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00', false"
    })
    void takesAReasonOfTenCharacters(String reason, boolean answers) {
        Finding finding = applied(AT_A_CELL, new Answer("W-04", "first", "grossWage", reason));

        assertThat(finding.isUnanswered()).isEqualTo(!answers);
        assertThat(finding.answer()).isEqualTo(answers ? reason.strip() : null);
        assertThat(finding.isBlocking()).isEqualTo(!answers);
    }

    @ParameterizedTest
    @DisplayName("an answer belongs to its check, line and field and to nothing else")
    @CsvSource({
        "W-04, first, grossWage, true",
        "W-03, first, grossWage, false",
        "W-04, second, grossWage, false",
        "W-04, first, hours, false",
        "W-04, first, , false",
        "W-04, , grossWage, false",
        "W-04, , , false"
    })
    void belongsToOnePlace(String check, String lineId, String field, boolean answers) {
        Finding finding = applied(AT_A_CELL, new Answer(check, lineId, field, "overtime paid"));

        assertThat(finding.isUnanswered()).isEqualTo(!answers);
    }

    @Test
    void answersAWarningOfTheWholeReport() {
        Finding late = Finding.warning("D-01", Map.of());

        assertThat(applied(late, new Answer("D-01", null, null, "wages were late")).answer())
                .isEqualTo("wages were late");
        assertThat(applied(late, new Answer("D-01", "", " ", "wages were late")).answer())
                .isEqualTo("wages were late");
        assertThat(applied(late, new Answer("D-01", "first", null, "wages were late")).answer())
                .isNull();
    }

    @Test
    void neverAnswersALineWithoutAName() {
        Finding unnamed = Finding.warning("P-02", LINES.getLast(), null, Map.of());

        assertThat(applied(unnamed, new Answer("P-02", null, null, "asked the adviser")).answer())
                .isNull();
    }

    @Test
    void neverAnswersAnErrorAndNeverAsksForInformation() {
        Finding error = Finding.error("S-05", Map.of());
        Finding info = Finding.info("X-05", Map.of());

        assertThat(applied(error, new Answer("S-05", null, null, "because I say so")))
                .isSameAs(error);
        assertThat(error.isBlocking()).isTrue();
        assertThat(error.isUnanswered()).isFalse();
        assertThat(applied(info, new Answer("X-05", null, null, "because I say so")))
                .isSameAs(info);
        assertThat(info.isBlocking()).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // a request may leave everything out
    void takesARequestThatLeavesEverythingOut() {
        assertThat(new Answer(null, null, null, null)).isEqualTo(new Answer("", null, null, ""));
    }

    private static Finding applied(Finding finding, Answer... given) {
        return new Answers(List.of(given), 10).applied(finding, LINES);
    }
}
