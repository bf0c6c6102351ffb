package org.fondsloket.mailbox.mailing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent.
 *
 * @param portal address at which the reader logs in
 * @param firstRetry delay after the first failure, doubled for each further one
 * @param longestRetry upper bound of the delay
 * @param waitForAddress how long a mail waits for a mail address that is still on its way
 * @param latest age of an event after which nobody is mailed about it any more, such as when the
 *     service reads a topic for the first time
 */
@ConfigurationProperties("fondsloket.mail")
public record MailSettings(
        @DefaultValue("http://localhost:8400") String portal,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("15m") Duration longestRetry,
        @DefaultValue("30s") Duration waitForAddress,
        @DefaultValue("7d") Duration latest) {

    /** Delay after this many failures. */
    public Duration retryAfter(int failures) {
        Duration delay = firstRetry;
        for (int i = 1; i < failures && delay.compareTo(longestRetry) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(longestRetry) < 0 ? delay : longestRetry;
    }
}
