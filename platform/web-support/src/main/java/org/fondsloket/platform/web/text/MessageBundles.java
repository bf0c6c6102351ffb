package org.fondsloket.platform.web.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads message bundles and finds what a translator forgot. */
public final class MessageBundles {

    private static final Comparator<Locale> BY_LANGUAGE = Comparator.comparing(Locale::getLanguage);

    private MessageBundles() {}

    /** Texts of one language by key; empty when there is no such file. */
    static Map<String, String> read(String bundle, Locale locale) {
        String file = "/" + bundle + "_" + locale.getLanguage() + ".properties";
        try (InputStream in = MessageBundles.class.getResourceAsStream(file)) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * What is wrong with a bundle: a language without a key, a text that does not parse, or one
     * whose placeholders differ from the English ones. For tests; empty means complete.
     *
     * @param bundle such as {@code messages/service}
     */
    public static List<String> findings(String bundle) {
        Map<Locale, Map<String, String>> texts = new TreeMap<>(BY_LANGUAGE);
        Set<String> keys = new TreeSet<>();
        for (Locale locale : Languages.all()) {
            Map<String, String> read = read(bundle, locale);
            texts.put(locale, read);
            keys.addAll(read.keySet());
        }
        List<String> findings = new ArrayList<>();
        if (keys.isEmpty()) {
            findings.add(bundle + " has no texts");
        }
        Map<String, String> reference = texts.getOrDefault(Languages.FALLBACK, Map.of());
        for (String key : keys) {
            for (Locale locale : Languages.all()) {
                String text = texts.getOrDefault(locale, Map.of()).get(key);
                String place = bundle + "_" + locale.getLanguage() + ": " + key;
                if (text == null || text.isBlank()) {
                    findings.add(place + " is missing");
                    continue;
                }
                try {
                    new MessageFormat(text, locale);
                } catch (IllegalArgumentException e) {
                    findings.add(place + " does not parse");
                    continue;
                }
                if (!arguments(text).equals(arguments(reference.getOrDefault(key, text)))) {
                    findings.add(place + " has other placeholders than the English text");
                }
            }
        }
        return List.copyOf(findings);
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern;
        try {
            pattern = new MessagePattern(text);
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }
}
