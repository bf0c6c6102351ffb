package org.fondsloket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.fondsloket.testing.OpenApiContract;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void publishesExactlyTheEndpointsAndFieldsThatAreThere() {
        assertThat(OpenApiContract.published().differences("org.fondsloket.identity")).isEmpty();
    }
}
