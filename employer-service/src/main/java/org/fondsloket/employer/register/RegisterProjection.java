package org.fondsloket.employer.register;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.employer.employer.EmployerEvent.EmployerRegistered;
import org.fondsloket.employer.employer.EmployerEvent.NumberSuperseded;
import org.fondsloket.employer.employer.EmployerEvent.ProfileChanged;
import org.springframework.stereotype.Component;

/** Writes the register from the employers' events. */
@Component
@ProcessingGroup("register")
class RegisterProjection {

    private final EmployerRows rows;

    RegisterProjection(EmployerRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(EmployerRegistered event) {
        rows.add(event);
    }

    @EventHandler
    void on(ProfileChanged event) {
        rows.change(event);
    }

    @EventHandler
    void on(NumberSuperseded event) {
        rows.supersede(event);
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
