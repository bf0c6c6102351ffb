package org.fondsloket.identity.login;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fondsloket.platform.web.FieldError;
import org.jspecify.annotations.Nullable;

/** What a person may choose as a user name. */
public final class OwnUserName {

    /** No "at" sign: a name that looks like somebody's address could catch his mail (E5-3). */
    private static final Pattern ACCEPTED = Pattern.compile("[a-z0-9][a-z0-9._-]{3,39}");

    private OwnUserName() {}

    /** What is wrong with the name, or nothing; whether it is taken is not asked here. */
    public static Optional<FieldError> check(String pointer, @Nullable String userName) {
        if (userName == null || userName.isBlank()) {
            return Optional.of(new FieldError(pointer, "field.required", Map.of()));
        }
        return ACCEPTED.matcher(userName).matches()
                ? Optional.empty()
                : Optional.of(new FieldError(pointer, "login.own-user-name", Map.of()));
    }
}
