package org.fondsloket.identity.registration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation's registration.
 *
 * @param open the one invitation whose code counts, if there is one
 * @param completed subject of the login by invitation, for those that were used
 */
public record Registration(@Nullable Invitation open, Map<String, String> completed) {

    public Registration {
        completed = Map.copyOf(completed);
    }

    /** An organisation that was never invited. */
    public static Registration none() {
        return new Registration(null, Map.of());
    }

    Registration undelivered() {
        Invitation sent = open;
        return sent == null
                ? this
                : new Registration(
                        new Invitation(sent.registrationId(), sent.expiresAt(), true), completed);
    }

    Registration completedBy(String registrationId, String subject) {
        Map<String, String> more = new HashMap<>(completed);
        more.put(registrationId, subject);
        return new Registration(null, more);
    }

    /**
     * An invitation and the moment from which on its code is refused.
     *
     * @param undelivered true once its mail came back
     */
    public record Invitation(String registrationId, Instant expiresAt, boolean undelivered) {}
}
