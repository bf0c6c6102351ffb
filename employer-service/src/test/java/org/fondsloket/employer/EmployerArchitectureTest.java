package org.fondsloket.employer;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class EmployerArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.employer")
                .core("employer", "company")
                .slices("register", "history")
                .publicTypes(
                        "EmployerServiceApplication",
                        "CompanyFile",
                        "EmployerRow",
                        "OnFile",
                        "PaperForm",
                        "RecordedVersion",
                        "Register")
                .check();
    }
}
