package org.fondsloket.identity.organisation;

import java.util.Set;

/**
 * What is known of one organisation: an employer or a service provider.
 *
 * @param users who belongs to it, managers among them
 * @param managers who may give and take the rights of its users
 * @param stopped true during an emergency stop
 */
public record Organisation(Set<String> users, Set<String> managers, boolean stopped) {

    public Organisation {
        users = Set.copyOf(users);
        managers = Set.copyOf(managers);
    }

    /** An organisation of which nobody has said anything yet. */
    public static Organisation empty() {
        return new Organisation(Set.of(), Set.of(), false);
    }
}
