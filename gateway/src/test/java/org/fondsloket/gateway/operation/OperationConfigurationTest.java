package org.fondsloket.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OperationConfigurationTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, , true",
        "0:0:0:0:0:0:0:1, , true",
        "10.0.0.7, , false",
        "2001:db8::1, , false",
        "127.0.0.1, X-Forwarded-For, false",
        "127.0.0.1, Forwarded, false",
        "127.0.0.1, Via, false",
        "unknown, , false"
    })
    void knowsWhoStandsBesideIt(String address, @Nullable String header, boolean here) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        if (header != null) {
            request.addHeader(header, "203.0.113.9");
        }

        assertThat(OperationConfiguration.isFromHere(request)).isEqualTo(here);
    }
}
