package org.fondsloket.reporting.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The messages of the checks, to see that a finding brings every fact that its text names. */
final class Texts {

    static final List<String> LANGUAGES = List.of("nl", "de", "en", "pl", "ro");

    private static final Map<String, Properties> TEXTS =
            LANGUAGES.stream().collect(Collectors.toMap(each -> each, Texts::read));

    private Texts() {}

    static boolean knows(String language, String key) {
        return requireNonNull(TEXTS.get(language)).containsKey(key);
    }

    static void assertBringsItsFacts(Finding finding) {
        String text = requireNonNull(TEXTS.get("en")).getProperty(finding.code());
        assertThat(text).as(finding.code()).isNotNull();
        assertThat(finding.params().keySet())
                .as(finding.code())
                .containsAll(new MessageFormat(text, Locale.ENGLISH).getArgumentNames());
    }

    private static Properties read(String language) {
        try (InputStream file =
                requireNonNull(
                        Texts.class.getResourceAsStream(
                                "/messages/service_" + language + ".properties"))) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
