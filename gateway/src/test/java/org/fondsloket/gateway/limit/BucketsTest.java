package org.fondsloket.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fondsloket.gateway.GatewayProperties.Rate;
import org.junit.jupiter.api.Test;

class BucketsTest {

    @Test
    void refusesTheCallerWhoUsedUpHisBurstAndNobodyElse() {
        var buckets = new Buckets(new Rate(1, 3));
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.waitOf("one")).isZero();
        }

        assertThat(buckets.waitOf("one")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(buckets.waitOf("other")).isZero();
    }

    @Test
    void limitsNobodyWhenSwitchedOff() {
        var buckets = new Buckets(new Rate(0, 0));

        for (int i = 0; i < 10_000; i++) {
            assertThat(buckets.waitOf("one")).isZero();
        }
    }
}
