package org.fondsloket.identity.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fondsloket.identity.policy.PolicyCommand.SetCutover;
import org.fondsloket.identity.policy.PolicyCommand.SetRequiredLevel;
import org.fondsloket.identity.policy.PolicyCommand.ShipService;
import org.fondsloket.identity.policy.PolicyEvent.ServicePolicyChanged;
import org.fondsloket.identity.policy.ServicePolicy.Known;
import org.fondsloket.identity.policy.ServicePolicy.Unknown;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.web.Level;
import org.jspecify.annotations.Nullable;

/** Decides about a service's policy, without a framework, a clock or a database. */
public final class PolicyDecider {

    private PolicyDecider() {}

    /** Identifier of the policy of this service. */
    public static String idOf(String serviceCode) {
        return "ServicePolicy:" + serviceCode;
    }

    /**
     * Setting what holds already changes nothing.
     *
     * @throws Refusal {@code SERVICE_UNKNOWN}; {@code LEVEL_UNKNOWN}; {@code CLASS_<class>_NEEDS_
     *     <level>} when the level is below what the data need (source: levels follow from the class
     *     of the data)
     */
    public static List<PolicyEvent> decide(ServicePolicy policy, PolicyCommand command) {
        return switch (command) {
            case ShipService shipped -> ship(policy, shipped);
            case SetRequiredLevel set -> {
                Known known = known(policy, set.serviceCode());
                requireFloor(known, set.requiredLevel());
                yield changed(
                        known,
                        set.serviceCode(),
                        set.requiredLevel(),
                        set.maxAgeSeconds(),
                        known.cutover(),
                        set.reason());
            }
            case SetCutover set -> {
                Known known = known(policy, set.serviceCode());
                yield changed(
                        known,
                        set.serviceCode(),
                        known.requiredLevel(),
                        known.maxAgeSeconds(),
                        set.cutover(),
                        set.reason());
            }
        };
    }

    public static ServicePolicy evolve(ServicePolicy policy, PolicyEvent event) {
        return switch (event) {
            case ServicePolicyChanged now ->
                    new Known(
                            now.dataClass(),
                            now.floor(),
                            now.requiredLevel(),
                            now.maxAgeSeconds(),
                            now.cutover(),
                            !PolicyReason.SHIPPED.name().equals(now.reason()));
        };
    }

    private static List<PolicyEvent> ship(ServicePolicy policy, ShipService shipped) {
        ServicePolicyChanged event =
                new ServicePolicyChanged(
                        shipped.serviceCode(),
                        shipped.dataClass(),
                        shipped.floor(),
                        shipped.requiredLevel(),
                        shipped.maxAgeSeconds(),
                        shipped.cutover(),
                        PolicyReason.SHIPPED.name());
        return switch (policy) {
            case Unknown() -> List.of(event);
            case Known known ->
                    known.byFund() || known.equals(evolve(policy, event))
                            ? List.of()
                            : List.of(event);
        };
    }

    private static Known known(ServicePolicy policy, String serviceCode) {
        return switch (policy) {
            case Known known -> known;
            case Unknown() -> throw new Refusal("SERVICE_UNKNOWN", Map.of("service", serviceCode));
        };
    }

    private static void requireFloor(Known known, String requiredLevel) {
        Level asked =
                Level.named(requiredLevel)
                        .orElseThrow(
                                () -> new Refusal("LEVEL_UNKNOWN", Map.of("level", requiredLevel)));
        if (!asked.atLeast(Level.named(known.floor()).orElse(Level.L3))) {
            throw new Refusal(
                    "CLASS_" + known.dataClass() + "_NEEDS_" + known.floor(),
                    Map.of("level", requiredLevel));
        }
    }

    private static List<PolicyEvent> changed(
            Known known,
            String serviceCode,
            String requiredLevel,
            long maxAgeSeconds,
            @Nullable LocalDate cutover,
            String reason) {
        boolean same =
                known.requiredLevel().equals(requiredLevel)
                        && known.maxAgeSeconds() == maxAgeSeconds
                        && Objects.equals(known.cutover(), cutover);
        return same
                ? List.of()
                : List.of(
                        new ServicePolicyChanged(
                                serviceCode,
                                known.dataClass(),
                                known.floor(),
                                requiredLevel,
                                maxAgeSeconds,
                                cutover,
                                reason));
    }
}
