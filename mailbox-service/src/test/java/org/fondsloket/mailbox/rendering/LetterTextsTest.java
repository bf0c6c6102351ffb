package org.fondsloket.mailbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S000-38 the letters speak five languages, a further one is one file")
class LetterTextsTest {

    private static final LetterTexts TEXTS = new LetterTexts();

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "en", "pl", "ro"})
    void everyCatalogueHasTheSameTexts(String language) {
        assertThat(TEXTS.catalogue(language).keySet())
                .isEqualTo(TEXTS.catalogue(LetterTexts.OFFICIAL).keySet())
                .hasSizeGreaterThan(40);
        assertThat(TEXTS.catalogue(language).values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "pl", "ro"})
    void everyTextNamesTheSameFactsAsTheGermanOne(String language) {
        TEXTS.catalogue(LetterTexts.OFFICIAL)
                .forEach(
                        (key, german) -> {
                            String text = TEXTS.in(language).of(key);
                            if (!key.equals("letter.standing")) {
                                assertThat(new MessageFormat(text, Locale.ROOT).getArgumentNames())
                                        .as(key)
                                        .isEqualTo(
                                                new MessageFormat(german, Locale.ROOT)
                                                        .getArgumentNames());
                            }
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "de, '12.345,60', 1.–31. Mai, 1. Mai, Niederlande",
        "en, '12,345.60', 1 – 31 May, 1 May, Netherlands",
        "nl, '12.345,60', 1–31 mei, 1 mei, Nederland",
        "pl, '12 345,60', 1–31 maj, 1 maj, Holandia",
        "ro, '12.345,60', 1–31 mai, 1 mai, Țările de Jos"
    })
    void writesNumbersPeriodsAndCountriesAsTheReadersAreUsedTo(
            String language, String amount, String period, String day, String country) {
        LetterText text = TEXTS.in(language);
        assertThat(plain(text.amount(new BigDecimal("12345.60")))).isEqualTo(amount);
        assertThat(plain(text.period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31))))
                .isEqualTo(period);
        assertThat(plain(text.period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1))))
                .isEqualTo(day);
        assertThat(text.country("NL")).isEqualTo(country);
    }

    @Test
    void refusesATextThatIsNotInTheCatalogue() {
        assertThatThrownBy(() -> TEXTS.in("nl").of("no.such.text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No text no.such.text in nl");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f\\u2009]", " ");
    }
}
