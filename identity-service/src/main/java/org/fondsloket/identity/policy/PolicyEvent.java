package org.fondsloket.identity.policy;

import java.time.LocalDate;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to a service's policy. */
public sealed interface PolicyEvent {

    String serviceCode();

    /**
     * This holds for the service now.
     *
     * @param floor level below which no act on data of this class may be set
     * @param cutover first day on which the level is needed, absent when it is needed already
     * @param reason code of the reason; {@code SHIPPED} where a release brought it
     */
    @StoredAs("identity.ServicePolicyChanged")
    record ServicePolicyChanged(
            String serviceCode,
            String dataClass,
            String floor,
            String requiredLevel,
            long maxAgeSeconds,
            @Nullable LocalDate cutover,
            String reason)
            implements PolicyEvent {}
}
