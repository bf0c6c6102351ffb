package org.fondsloket.employee.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MissingDataTest {

    private static final Address HOME = new Address("ul. Polna 1", "30-001", "Kraków", "PL");
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @Test
    @DisplayName("P-05 everything mandatory is there: nothing is marked")
    void marksNothingOnACompleteRecord() {
        assertThat(MissingData.of(data(HOME, null, null))).isEmpty();
    }

    @Test
    @DisplayName("P-05 S000-04 the home address is missing")
    void marksEveryPartOfTheMissingAddress() {
        assertThat(MissingData.of(data(Address.UNKNOWN, null, null)))
                .containsExactly(
                        "address.street", "address.postalCode", "address.city", "address.country");
        assertThat(MissingData.of(data(new Address("a", null, "b", "PL"), null, null)))
                .containsExactly("address.postalCode");
    }

    @Test
    @DisplayName("P-05 a new worker misses all but who it is; account and disability are optional")
    void marksANewWorker() {
        assertThat(MissingData.of(MasterData.UNKNOWN))
                .containsExactly(
                        "placeOfBirth",
                        "address.street",
                        "address.postalCode",
                        "address.city",
                        "address.country",
                        "function",
                        "language",
                        "socialInsuranceCountry");
    }

    @Test
    @DisplayName("P-08 a disability without the date of its proof")
    void marksTheMissingProof() {
        assertThat(MissingData.of(data(HOME, MAY_1, null))).containsExactly("disabilityProofOn");
        assertThat(MissingData.of(data(HOME, MAY_1, MAY_1))).isEmpty();
    }

    private static MasterData data(
            Address home, @Nullable LocalDate disabledFrom, @Nullable LocalDate proofOn) {
        return new MasterData(
                "Kraków", home, null, "mason", "pl", "PL", disabledFrom, proofOn, null);
    }
}
