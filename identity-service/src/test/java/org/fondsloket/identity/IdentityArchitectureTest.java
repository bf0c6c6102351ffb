package org.fondsloket.identity;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class IdentityArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.identity")
                .core("access")
                .slices("holder", "me")
                .publicTypes(
                        "IdentityServiceApplication",
                        "Accesses",
                        "Logins",
                        "Login",
                        "Kind",
                        "Reservation",
                        "KeycloakAdmin",
                        "Person",
                        "MachineClient",
                        "Refused",
                        "Reason",
                        "Unreachable")
                .check();
    }
}
