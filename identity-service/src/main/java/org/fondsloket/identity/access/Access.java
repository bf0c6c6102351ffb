package org.fondsloket.identity.access;

import java.util.List;

/** What is known of one subject's access to one employer. */
public sealed interface Access {

    /** Never granted, or revoked: for a decision the same. */
    record None() implements Access {}

    /** Granted, with these rights in the order of {@link Right}. */
    record Granted(List<String> rights) implements Access {

        public Granted {
            rights = List.copyOf(rights);
        }
    }
}
