package org.fondsloket.identity.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's way in.
 *
 * @param version of the names and addresses on file, 0 before the first
 * @param resetId the one link for a new password that can still be used, if any
 * @param resetUntil from when on that link is refused
 * @param confirmationId the one link to a new mail address that can still be used, if any
 * @param confirmationUntil from when on that link is refused
 * @param erased true once the person was forgotten
 */
public record SignIn(
        long version,
        @Nullable String resetId,
        @Nullable Instant resetUntil,
        @Nullable String confirmationId,
        @Nullable Instant confirmationUntil,
        boolean erased) {

    /** A login of which nothing has happened yet. */
    public static SignIn unknown() {
        return new SignIn(0, null, null, null, null, false);
    }

    SignIn recorded(long next) {
        return new SignIn(next, resetId, resetUntil, confirmationId, confirmationUntil, erased);
    }

    SignIn reset(@Nullable String id, @Nullable Instant until) {
        return new SignIn(version, id, until, confirmationId, confirmationUntil, erased);
    }

    SignIn confirming(@Nullable String id, @Nullable Instant until) {
        return new SignIn(version, resetId, resetUntil, id, until, erased);
    }
}
