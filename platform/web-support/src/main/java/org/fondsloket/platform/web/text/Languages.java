package org.fondsloket.platform.web.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the platform and the choice among them. */
public final class Languages {

    /** Where no wish can be met. */
    public static final Locale FALLBACK = Locale.ENGLISH;

    private static final List<Locale> ALL =
            List.of(FALLBACK, Locale.of("nl"), Locale.GERMAN, Locale.of("pl"), Locale.of("ro"));

    private Languages() {}

    public static List<Locale> all() {
        return ALL;
    }

    /** The language that fits an {@code Accept-Language} header best. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return FALLBACK;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ALL);
            return found == null ? FALLBACK : found;
        } catch (IllegalArgumentException e) {
            return FALLBACK;
        }
    }
}
