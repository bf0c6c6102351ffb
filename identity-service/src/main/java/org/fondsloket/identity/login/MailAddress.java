package org.fondsloket.identity.login;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fondsloket.platform.web.FieldError;
import org.jspecify.annotations.Nullable;

/** What counts as a person's mail address. */
public final class MailAddress {

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST = 254;

    /** Words in front of the at sign that several people usually share, in the five languages. */
    private static final Set<String> SHARED =
            Set.of(
                    "accounting",
                    "admin",
                    "administratie",
                    "administration",
                    "administracja",
                    "administrator",
                    "birou",
                    "biuro",
                    "boekhouding",
                    "buchhaltung",
                    "buero",
                    "büro",
                    "buro",
                    "contabilitate",
                    "contact",
                    "finance",
                    "firma",
                    "hello",
                    "hr",
                    "info",
                    "kadry",
                    "kantoor",
                    "kontakt",
                    "ksiegowosc",
                    "księgowość",
                    "lohn",
                    "lohnbuero",
                    "mail",
                    "no-reply",
                    "noreply",
                    "office",
                    "payroll",
                    "personal",
                    "personeel",
                    "personeelszaken",
                    "post",
                    "poczta",
                    "receptie",
                    "salaris",
                    "secretariat",
                    "secretariaat",
                    "sekretariat",
                    "service",
                    "support",
                    "team",
                    "verwaltung",
                    "zentrale");

    private MailAddress() {}

    /** What is wrong with the address, or nothing. */
    public static Optional<FieldError> check(String pointer, @Nullable String email) {
        if (email == null || email.isBlank()) {
            return Optional.of(new FieldError(pointer, "field.required", Map.of()));
        }
        return email.length() <= LONGEST && ADDRESS.matcher(email).matches()
                ? Optional.empty()
                : Optional.of(new FieldError(pointer, "login.email", Map.of()));
    }

    /**
     * True for an address like info@ or office@, which more than one person reads: whoever enters
     * it for a person is warned (source: the means is personal, no sharing).
     */
    public static boolean isShared(String email) {
        int at = email.indexOf('@');
        String local = (at < 0 ? email : email.substring(0, at)).toLowerCase(Locale.ROOT);
        return SHARED.contains(local.replaceFirst("\\+.*$", "").replaceFirst("[0-9._-]+$", ""));
    }
}
