package org.fondsloket.ledger;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class LedgerArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.ledger")
                .core("posting", "contribution", "leave")
<<<<<<< HEAD
                .slices("account", "entitlement", "invariant")
                .publicTypes(
                        "LedgerServiceApplication",
                        "Coverages",
                        "DatedJob",
                        "LeaveJobs",
                        "MergesAccounts",
                        "Persons",
                        "Schedule")
=======
                .slices("account", "invariant")
                .publicTypes("LedgerServiceApplication", "DatedJob", "Schedule")
>>>>>>> account
                .check();
    }
}
