package org.fondsloket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenApiContractTest {

    @Test
    void findsEveryWayInWhichTheFileCanLie() {
        assertThat(OpenApiContract.published().differences("org.fondsloket.testing.api"))
                .containsExactlyInAnyOrder(
                        "DELETE /api/parcels/{number} is published but not there",
                        "PUT /api/parcels/{number} is there but not published",
                        "GET /api/parcels is for somebody whom its path does not name",
                        "POST /api/parcels is for somebody whom its path does not name",
                        "GET /api/parcels/count does not say whom it is for (x-access)",
                        "GET /api/parcels/weight says what nobody understands: x-access {login=true, right=BOX}",
                        "POST /api/parcels does not say what happens without a token",
                        "POST /api/parcels answer has no example",
                        "POST /api/parcels answer.weight has [grams], published is [pounds]",
                        "POST /api/parcels body has [number, weight], published is [number]");
    }

    @Test
    void doesNotPassByFindingNothing() {
        assertThat(OpenApiContract.published().differences("org.fondsloket.nowhere"))
                .contains("GET /api/parcels is published but not there");
    }
}
