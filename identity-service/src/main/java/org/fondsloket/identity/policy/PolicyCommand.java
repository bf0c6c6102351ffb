package org.fondsloket.identity.policy;

import java.time.LocalDate;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of a service's policy; the answer says whether anything changed. */
public sealed interface PolicyCommand extends AggregateCommand<Boolean> {

    String serviceCode();

    @Override
    default String aggregateId() {
        return PolicyDecider.idOf(serviceCode());
    }

    /**
     * The values of this release; they yield to what the fund has decided.
     *
     * @param floor level below which no act on data of this class may be set
     */
    record ShipService(
            String serviceCode,
            String dataClass,
            String floor,
            String requiredLevel,
            long maxAgeSeconds,
            @Nullable LocalDate cutover)
            implements PolicyCommand {}

    /** From now on an act needs this level, in a login of at most this age. */
    record SetRequiredLevel(
            String serviceCode, String requiredLevel, long maxAgeSeconds, String reason)
            implements PolicyCommand {}

    /** The level counts from this day on; without a day it counts at once. */
    record SetCutover(String serviceCode, @Nullable LocalDate cutover, String reason)
            implements PolicyCommand {}
}
