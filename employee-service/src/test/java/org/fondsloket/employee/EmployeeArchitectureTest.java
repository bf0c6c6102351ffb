package org.fondsloket.employee;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class EmployeeArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.employee")
                .core("worker", "posting", "notification")
                .slices("workforce", "announcement", "intake", "expectation", "known")
                .publicTypes(
                        "EmployeeServiceApplication",
                        "Address",
                        "AddressInput",
                        "ListPage",
                        "MasterData",
                        "MissingData",
                        "Person",
                        "PersonInput",
                        "PersonMistake",
                        "PersonMustBePlausible",
                        "Persons",
                        "PostingClaim",
                        "PostingClaims",
                        "Postings",
                        "RecordedPerson",
                        "SamePerson",
                        "SoughtWorker")
                .check();
    }
}
