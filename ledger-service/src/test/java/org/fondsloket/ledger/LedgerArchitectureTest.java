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
                        "bank.camt",
                        "bank.transaction",
                        "bank.run")
                .slices("account", "invariant", "statement")
                .publicTypes(
                        "LedgerServiceApplication",
                        "Companies",
                        "DatedJob",
                        "BankDecisions",
                        "FundAccount",
                        "ListPage",
                        "Particulars",
                        "ReasonRequest",
                        "Schedule",
                        "SentPayouts")
                .check();
    }
}
