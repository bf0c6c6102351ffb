package org.fondsloket.identity.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of one service's policy. */
public sealed interface ServicePolicy {

    /** No such service was ever shipped. */
    record Unknown() implements ServicePolicy {}

    /**
     * A service that can be used.
     *
     * @param byFund true once the fund has decided, so that no later release overrules it
     */
    record Known(
            String dataClass,
            String floor,
            String requiredLevel,
            long maxAgeSeconds,
            @Nullable LocalDate cutover,
            boolean byFund)
            implements ServicePolicy {}
}
