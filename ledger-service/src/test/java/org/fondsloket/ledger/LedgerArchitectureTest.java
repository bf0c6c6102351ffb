package org.fondsloket.ledger;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class LedgerArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.ledger")
                .core(
                        "posting",
                        "contribution",
                        "leave",
                        "notice",
                        "bank.camt",
                        "bank.transaction",
                        "bank.run")
                .slices("account", "entitlement", "invariant", "statement")
                .publicTypes(
                        "AccountEndings",
                        "Companies",
                        "Coverages",
                        "DatedJob",
                        "Decisions",
                        "FundAccount",
                        "LeaveJobs",
                        "LeaveSteps",
                        "LedgerServiceApplication",
                        "ListPage",
                        "MergesAccounts",
                        "Particulars",
                        "Persons",
                        "ReasonRequest",
                        "Schedule",
                        "SentPayouts")
                .check();
    }
}
