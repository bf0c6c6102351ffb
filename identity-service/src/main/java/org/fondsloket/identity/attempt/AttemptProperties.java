package org.fondsloket.identity.attempt;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often each thing may be tried.
 *
 * @param attempts limits by kind; a kind without an entry may not be tried at all
 */
@ConfigurationProperties("fondsloket.identity")
record AttemptProperties(Map<String, Limits> attempts) {

    AttemptProperties {
        attempts = Map.copyOf(attempts);
    }

    /**
     * Both limits of one kind.
     *
     * @param perTarget attempts at one target, such as one code or one login
     * @param targetWindow time after the first of them in which they count
     * @param perSource attempts from one network address, whatever they aim at
     * @param sourceWindow time after the first of them in which they count
     */
    record Limits(int perTarget, Duration targetWindow, int perSource, Duration sourceWindow) {}
}
