package org.fondsloket.identity.colleague;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one invitation of a colleague. */
public sealed interface ColleagueInvitation {

    /** Nobody was invited. */
    record None() implements ColleagueInvitation {}

    /**
     * The link is on its way or waits to be used.
     *
     * @param rights what the colleague may do for the employer from then on; none at a provider
     * @param manager true when the colleague manages users and mandates as well
     * @param undelivered true once its mail came back
     */
    record Open(
            String organisation,
            List<String> rights,
            boolean manager,
            Instant expiresAt,
            boolean undelivered)
            implements ColleagueInvitation {

        public Open {
            rights = List.copyOf(rights);
        }
    }

    /**
     * The link opens nothing any more.
     *
     * @param joined subject of the login that came of it, if one did
     */
    record Over(@Nullable String joined) implements ColleagueInvitation {}
}
