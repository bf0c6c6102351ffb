package org.fondsloket.identity.holder;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.identity.access.AccessEvent.AccessGranted;
import org.fondsloket.identity.access.AccessEvent.AccessRevoked;
import org.springframework.stereotype.Component;

/** Keeps the view in step with the store. */
@Component
@ProcessingGroup("holder")
class HolderProjection {

    private final Holders holders;

    HolderProjection(Holders holders) {
        this.holders = holders;
    }

    @EventHandler
    void on(AccessGranted event) {
        holders.put(event.subject(), event.employerNumber(), event.rights());
    }

    @EventHandler
    void on(AccessRevoked event) {
        holders.remove(event.subject(), event.employerNumber());
    }

    @ResetHandler
    void reset() {
        holders.clear();
    }
}
