package org.fondsloket.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.fondsloket.gateway.GatewayProperties.Rate;

/** One token bucket per caller; callers that fall silent are forgotten. */
final class Buckets {

    private static final int CALLERS = 100_000;

    private final boolean on;
    private final LoadingCache<String, Bucket> buckets;

    Buckets(Rate rate) {
        on = rate.perSecond() > 0;
        // A bucket is full again after this time: forgetting it then changes nothing.
        Duration refill =
                Duration.ofSeconds(on ? rate.burst() / rate.perSecond() + 1 : 1).plusMinutes(1);
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(CALLERS)
                        .expireAfterAccess(refill)
                        .build(caller -> bucket(rate));
    }

    /** Zero when the caller may go on, else the time until he may. */
    Duration waitOf(String caller) {
        if (!on) {
            return Duration.ZERO;
        }
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(rate.burst())
                                        .refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
