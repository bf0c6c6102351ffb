package org.fondsloket.identity.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's way in.
 *
 * @param version of the names and addresses on file, 0 before the first
 * @param resetId the one link for a new password that can still be used, if any
 * @param resetUntil from when on that link is refused
 * @param erased true once the person was forgotten
 */
public record SignIn(
        long version, @Nullable String resetId, @Nullable Instant resetUntil, boolean erased) {

    /** A login of which nothing has happened yet. */
    public static SignIn unknown() {
        return new SignIn(0, null, null, false);
    }
}
