package org.fondsloket.identity.people;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells addresses that sound as if several people read them: a login belongs to one person, never
 * to an office.
 */
final class SharedAddress {

    private static final Set<String> OFFICES =
            Set.of(
                    "administratie",
                    "administration",
                    "administrator",
                    "admin",
                    "biuro",
                    "birou",
                    "buero",
                    "buro",
                    "contact",
                    "finance",
                    "hello",
                    "hr",
                    "info",
                    "kadry",
                    "kantoor",
                    "kontakt",
                    "lohn",
                    "mail",
                    "office",
                    "payroll",
                    "personeel",
                    "post",
                    "salaris",
                    "sekretariat",
                    "service",
                    "support",
                    "team");

    private SharedAddress() {}

    static boolean is(@Nullable String address) {
        if (address == null) {
            return false;
        }
        String name = address.toLowerCase(Locale.ROOT).replaceFirst("[@+].*", "");
        return OFFICES.contains(name);
    }
}
