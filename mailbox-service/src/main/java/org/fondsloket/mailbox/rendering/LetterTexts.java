package org.fondsloket.mailbox.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The catalogues of all languages a letter can be written in; a further language is one more file.
 */
public final class LetterTexts {

    /** The language whose text is the official one. */
    static final String OFFICIAL = "de";

    private static final String FALLBACK = "en";

    /**
     * Regions decide how numbers and dates look; British English because the readers are European.
     */
    private static final Map<String, Locale> LOCALES =
            Map.of(
                    "de", Locale.GERMANY,
                    "en", Locale.UK,
                    "nl", Locale.of("nl", "NL"),
                    "pl", Locale.of("pl", "PL"),
                    "ro", Locale.of("ro", "RO"));

    private final Map<String, Map<String, String>> catalogues = new LinkedHashMap<>();

    public LetterTexts() {
        LOCALES.keySet().stream()
                .sorted()
                .forEach(language -> catalogues.put(language, load(language)));
    }

    Set<String> languages() {
        return catalogues.keySet();
    }

    Map<String, String> catalogue(String language) {
        return catalogues.getOrDefault(language, Map.of());
    }

    /** Texts in this language, in English when there is no catalogue for it. */
    public LetterText in(String language) {
        String known = catalogues.containsKey(language) ? language : FALLBACK;
        return new LetterText(known, LOCALES.getOrDefault(known, Locale.UK), catalogue(known));
    }

    private static Map<String, String> load(String language) {
        String file = "/letters/texts_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = LetterTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            properties.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
