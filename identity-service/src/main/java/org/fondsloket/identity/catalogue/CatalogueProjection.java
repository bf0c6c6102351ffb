package org.fondsloket.identity.catalogue;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.identity.policy.PolicyEvent.ServicePolicyChanged;
import org.springframework.stereotype.Component;

/** Keeps the view in step with the store. */
@Component
@ProcessingGroup("catalogue")
class CatalogueProjection {

    private final PolicyRows rows;

    CatalogueProjection(PolicyRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(ServicePolicyChanged event) {
        rows.put(event);
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
