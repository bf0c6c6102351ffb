package org.fondsloket.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The strength of login that a service of the fund needs, from a day on.
 *
 * @param serviceCode code of the catalogue
 * @param dataClass kind of data that the service shows or changes
 * @param requiredLevel {@code L1}, {@code L2}, {@code L2-fresh} or {@code L3}
 * @param maxAgeSeconds oldest login that still counts
 * @param cutover first day on which the level is needed, absent when it is needed already
 * @param reason code of the reason
 */
@Outer(
        type = "identity.service-policy-changed.v1",
        topic = "identity.service-policy.v1",
        key = "serviceCode")
public record ServicePolicyChanged(
        String serviceCode,
        String dataClass,
        String requiredLevel,
        long maxAgeSeconds,
        @Nullable LocalDate cutover,
        String reason) {}
