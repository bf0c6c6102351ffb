package org.fondsloket.ledger;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class LedgerArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.ledger")
                .core("posting", "contribution", "leave")
                .slices("account", "entitlement", "invariant")
                .publicTypes(
                        "LedgerServiceApplication",
                        "Coverages",
                        "DatedJob",
                        "LeaveJobs",
                        "MergesAccounts",
                        "Persons",
                        "Schedule")
                .check();
    }
}
