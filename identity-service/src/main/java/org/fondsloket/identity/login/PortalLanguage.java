package org.fondsloket.identity.login;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fondsloket.platform.web.FieldError;
import org.jspecify.annotations.Nullable;

/** The languages of login pages, mails and portal. */
public final class PortalLanguage {

    private static final Set<String> KNOWN = Set.of("nl", "de", "en", "pl", "ro");
    private static final String UNLESS_SAID = "en";

    private PortalLanguage() {}

    /** What is wrong with the language, or nothing; nothing is wrong where none was chosen. */
    public static Optional<FieldError> check(String pointer, @Nullable String language) {
        return language == null || KNOWN.contains(language)
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                pointer,
                                "field.one-of",
                                Map.of("allowed", String.join(", ", new TreeSet<>(KNOWN)))));
    }

    /** This language, or the one for whoever has chosen none that the portal knows. */
    public static String of(@Nullable String language) {
        return language != null && KNOWN.contains(language) ? language : UNLESS_SAID;
    }
}
