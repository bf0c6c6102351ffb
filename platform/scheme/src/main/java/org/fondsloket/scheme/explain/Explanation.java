package org.fondsloket.scheme.explain;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * Tells the steps of a calculation in the reader's language. Steps that were stored years ago are
 * told the same way, because they carry their figures with them.
 */
public final class Explanation {

    /** Languages with sentences of their own; any other reader gets English. */
    public static final List<Locale> LANGUAGES =
            List.of(
                    Locale.of("nl"),
                    Locale.GERMAN,
                    Locale.ENGLISH,
                    Locale.of("pl"),
                    Locale.of("ro"));

    private final Map<String, Properties> sentences = new LinkedHashMap<>();
    private final Map<String, Figures> figures = new HashMap<>();

    private Explanation() {
        for (Locale locale : LANGUAGES) {
            sentences.put(locale.getLanguage(), read(locale));
            figures.put(locale.getLanguage(), new Figures(locale));
        }
    }

    /** Reads the catalogues of sentences; keep the result, it never changes. */
    public static Explanation read() {
        return new Explanation();
    }

    /** The sentences of a calculation, in the order of its steps. */
    public List<String> of(List<Step> steps, Locale locale) {
        return steps.stream().map(step -> of(step, locale)).toList();
    }

    /** The sentence of one step. */
    public String of(Step step, Locale locale) {
        return of(step.what(), step.arguments(), step.value(), locale);
    }

    /**
     * The sentence of a stored step. A code of another version, or figures it does not know, give
     * the bare code and value instead of nothing.
     *
     * @param arguments plain text by name, as the step was stored
     */
    public String of(String what, Map<String, String> arguments, String value, Locale locale) {
        String language =
                sentences.containsKey(locale.getLanguage())
                        ? locale.getLanguage()
                        : Locale.ENGLISH.getLanguage();
        String pattern = Objects.requireNonNull(sentences.get(language)).getProperty(what);
        StepKind kind = StepKind.ofCode(what).orElse(null);
        if (kind == null || pattern == null || !hasAll(kind, arguments)) {
            return what + ": " + value;
        }
        Figures writer = Objects.requireNonNull(figures.get(language));
        Map<String, Object> written = new HashMap<>();
        for (StepKind.Argument argument : kind.arguments()) {
            String plain = Objects.requireNonNull(arguments.get(argument.name()));
            written.put(argument.name(), writer.written(argument.type(), plain));
        }
        return new MessageFormat(pattern, Locale.of(language)).format(written);
    }

    private static boolean hasAll(StepKind kind, Map<String, String> arguments) {
        return kind.arguments().stream()
                .allMatch(argument -> arguments.containsKey(argument.name()));
    }

    private static Properties read(Locale locale) {
        String name = "/org/fondsloket/scheme/explain_" + locale.getLanguage() + ".properties";
        try (InputStream file =
                Objects.requireNonNull(Explanation.class.getResourceAsStream(name), name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
