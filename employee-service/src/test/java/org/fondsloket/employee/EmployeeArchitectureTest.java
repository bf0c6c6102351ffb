package org.fondsloket.employee;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class EmployeeArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.employee")
                .core("worker", "posting")
                .slices("workforce", "announcement")
                .publicTypes(
                        "EmployeeServiceApplication",
                        "Address",
                        "AddressInput",
                        "MasterData",
                        "MissingData",
                        "Person",
                        "PersonInput",
                        "PersonMistake",
                        "PersonMustBePlausible",
                        "Persons",
                        "RecordedPerson")
                .check();
    }
}
