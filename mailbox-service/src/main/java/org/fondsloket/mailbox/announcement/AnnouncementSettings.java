package org.fondsloket.mailbox.announcement;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are announced.
 *
 * @param portal address at which the reader logs in
 * @param firstRetry delay after the first failure, doubled for each further one
 * @param longestRetry upper bound of the delay
 */
@ConfigurationProperties("fondsloket.announcement")
record AnnouncementSettings(
        @DefaultValue("http://localhost:8400") String portal,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("15m") Duration longestRetry) {

    /** Delay after this many failures. */
    Duration retryAfter(int failures) {
        Duration delay = firstRetry;
        for (int i = 1; i < failures && delay.compareTo(longestRetry) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(longestRetry) < 0 ? delay : longestRetry;
    }
}
