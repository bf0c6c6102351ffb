package org.fondsloket.mailbox.rendering;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a letter waits for names that are still on their way.
 *
 * @param waitForNames after which the letter is written with numbers only
 * @param firstRetry delay before the second attempt, doubled for each further one
 * @param longestRetry upper bound of the delay
 */
@ConfigurationProperties("fondsloket.rendering")
record RenderingSettings(
        @DefaultValue("30s") Duration waitForNames,
        @DefaultValue("500ms") Duration firstRetry,
        @DefaultValue("5s") Duration longestRetry) {

    /** Delay after this many attempts. */
    Duration retryAfter(int attempts) {
        Duration delay = firstRetry;
        for (int i = 1; i < attempts && delay.compareTo(longestRetry) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(longestRetry) < 0 ? delay : longestRetry;
    }
}
