package org.fondsloket.employer;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class EmployerArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.employer")
                .core("employer")
                .slices("register")
                .publicTypes("EmployerServiceApplication", "Register")
                .check();
    }
}
