package org.fondsloket.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("5.5 the sender confirms that reported leave pay was really paid")
class AssuranceTextsTest {

    private final AssuranceTexts texts = new AssuranceTexts();

    @Test
    void saysItInEachLanguageOfThePlatform() {
        Set<String> different = new HashSet<>();
        for (String language : AssuranceTexts.LANGUAGES) {
            String text = texts.text(texts.current(), language).orElseThrow();
            assertThat(text).hasSizeGreaterThan(100);
            different.add(text);
        }

        assertThat(different).hasSize(5);
    }

    @Test
    void fallsBackToEnglishAndKnowsNoOtherVersion() {
        assertThat(texts.text(texts.current(), "sv")).isEqualTo(texts.text("2026-11", "en"));
        assertThat(texts.text("1999-01", "de")).isEmpty();
    }
}
