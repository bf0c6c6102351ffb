package org.fondsloket.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import org.fondsloket.platform.web.FieldError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecurityAnswersTest {

    private final SecurityAnswers answers =
            new SecurityAnswers(mock(JdbcClient.class), Clock.systemUTC());

    @ParameterizedTest
    @DisplayName("S000-11 capital letters, blanks and ways to type a letter do not matter")
    @ValueSource(
            strings = {
                "Straße am Żuraw",
                " STRASSE  am Żuraw ",
                "strasse am z\u0307uraw",
                "Ｓtrasse am Żuraw"
            })
    void comparesWhatWasMeant(String typed) {
        assertThat(answers.normal(typed)).isEqualTo(answers.normal("strasse am żuraw"));
    }

    @Test
    @DisplayName(
            "S000-09 question and answer are both needed, and the answer is nobody's to look up")
    void saysWhatIsWrong() {
        assertThat(answers.check(null, null))
                .extracting(FieldError::pointer)
                .containsExactly("/question", "/answer");
        assertThat(answers.check("MOTHERS_NAME", "x -"))
                .extracting(FieldError::code)
                .containsExactly("field.one-of", "security-question.answer-short");
        assertThat(answers.check("FIRST_SITE", "EWA  budna", "ewa", "Ewa Budna"))
                .extracting(FieldError::code)
                .containsExactly("security-question.answer-own");
        assertThat(answers.check("FIRST_SITE", "Bielsko-Biała", "ewa", "Ewa Budna")).isEmpty();
    }
}
