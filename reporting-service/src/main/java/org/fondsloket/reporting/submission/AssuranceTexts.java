package org.fondsloket.reporting.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a sender of leave pay confirms, word for word. A text is never changed: a new wording is a
 * new version, because each report says which one was confirmed.
 */
@Component
class AssuranceTexts {

    /** Languages of the platform. */
    static final List<String> LANGUAGES = List.of("de", "en", "nl", "pl", "ro");

    private static final String FALLBACK = "en";

    private final List<String> versions = read("index").lines().toList();
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    AssuranceTexts() {
        for (String version : versions) {
            Map<String, String> byLanguage = new HashMap<>();
            LANGUAGES.forEach(
                    language ->
                            byLanguage.put(
                                    language, read(version + "/" + language + ".txt").strip()));
            texts.put(version, byLanguage);
        }
    }

    /** The version that is confirmed from now on. */
    String current() {
        return versions.getLast();
    }

    /** The wording of a version, in English for a language of which there is none. */
    Optional<String> text(String version, String language) {
        return Optional.ofNullable(texts.get(version))
                .map(
                        byLanguage ->
                                byLanguage.getOrDefault(
                                        language, byLanguage.getOrDefault(FALLBACK, "")));
    }

    private static String read(String file) {
        try (InputStream in = AssuranceTexts.class.getResourceAsStream("/assurance/" + file)) {
            if (in == null) {
                throw new IllegalStateException("assurance/" + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
