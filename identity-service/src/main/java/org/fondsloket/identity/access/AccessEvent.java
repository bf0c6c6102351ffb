package org.fondsloket.identity.access;

import java.util.List;
import org.fondsloket.platform.store.StoredAs;

/** What happened to an access. */
public sealed interface AccessEvent {

    String subject();

    String employerNumber();

    /** These rights hold now, and no others. */
    @StoredAs("identity.AccessGranted")
    record AccessGranted(String subject, String employerNumber, List<String> rights)
            implements AccessEvent {

        public AccessGranted {
            rights = List.copyOf(rights);
        }
    }

    /** No right holds any more. */
    @StoredAs("identity.AccessRevoked")
    record AccessRevoked(String subject, String employerNumber) implements AccessEvent {}
}
