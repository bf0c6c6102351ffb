package org.fondsloket.platform.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.Messages;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Messages messages =
            new IcuMessages(List.of("messages/platform", "messages/service"));

    @Test
    void everyTextOfThePlatformExistsInEveryLanguage() {
        assertThat(MessageBundles.findings("messages/platform")).isEmpty();
        assertThat(MessageBundles.findings("messages/service")).isEmpty();
    }

    @Test
    void findsWhatATranslatorForgot() {
        assertThat(MessageBundles.findings("broken/texts"))
                .containsExactlyInAnyOrder(
                        "broken/texts_pl: both does not parse",
                        "broken/texts_pl: only-some has other placeholders than the English text",
                        "broken/texts_ro: only-some is missing");
        assertThat(MessageBundles.findings("broken/none"))
                .containsExactly("broken/none has no texts");
    }

    @Test
    void answersAnUnknownKeyWithItself() {
        assertThat(messages.text("no-such-key", Map.of(), Locale.GERMAN)).isEqualTo("no-such-key");
        assertThat(messages.knows("no-such-key")).isFalse();
    }

    @Test
    void leavesNumbersInTextsAsTheyAre() {
        assertThat(messages.text("field.one-of", Map.of("allowed", "1000000008"), Locale.GERMAN))
                .isEqualTo("Erlaubt sind: 1000000008.");
    }

    @Test
    void saysAMonthInWords() {
        assertThat(messages.text("NOTHING_FOR", Map.of("month", "2026-05"), Locale.GERMAN))
                .isEqualTo("(de) nichts für Mai 2026");
        assertThat(messages.text("NOTHING_FOR", Map.of("month", "2026-05"), Locale.of("pl")))
                .isEqualTo("(pl) nic za maj 2026");
    }

    @Test
    void choosesTheBestLanguage() {
        assertThat(Languages.of("de-CH,de;q=0.9,en;q=0.8").getLanguage()).isEqualTo("de");
        assertThat(Languages.of("fr, pl;q=0.4").getLanguage()).isEqualTo("pl");
        assertThat(Languages.of("fr")).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.of(null)).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.of("%%%")).isEqualTo(Locale.ENGLISH);
    }
}
