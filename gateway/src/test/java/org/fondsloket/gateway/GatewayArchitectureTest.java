package org.fondsloket.gateway;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class GatewayArchitectureTest {

    @Test
    void keepsItsShape() {
        ArchitectureRules.of("org.fondsloket.gateway")
                .slices("operation", "route", "token")
                .publicTypes(
                        "GatewayApplication",
                        "GatewayProperties",
                        "Client",
                        "Services",
                        "Upstream",
                        "Limits",
                        "Rate",
                        "ClientLimit",
                        "LevelOfAnotherLogin",
                        "PortalHeaders",
                        "PortalPage",
                        "Correlation",
                        "ProblemCode",
                        "Problems")
                .check();
    }
}
