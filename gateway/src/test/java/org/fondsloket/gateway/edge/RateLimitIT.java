package org.fondsloket.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "fondsloket.gateway.limits.per-client.per-second=1",
            "fondsloket.gateway.limits.per-client.burst=3",
            "fondsloket.gateway.limits.per-address.per-second=1",
            "fondsloket.gateway.limits.per-address.burst=30"
        })
class RateLimitIT extends EdgeIT {

    @Test
    void stopsOneClientWithoutStoppingTheOthersAndOneAddressInTheEnd() {
        var wild = Tokens.forNewClient();
        var calm = Tokens.forNewClient();
        HttpResponse<String> refused = api("/api/employers", wild.bearer());
        for (int i = 0; i < 5 && refused.statusCode() == 200; i++) {
            refused = api("/api/employers", wild.bearer());
        }

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(code(refused)).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 2);
        assertThat(api("/api/employers", calm.bearer()).statusCode()).isEqualTo(200);

        HttpResponse<String> anonymous = new Browser().get(gateway() + "/session");
        for (int i = 0; i < 40 && anonymous.statusCode() == 200; i++) {
            anonymous = new Browser().get(gateway() + "/session");
        }
        assertThat(anonymous.statusCode()).isEqualTo(429);
    }
}
