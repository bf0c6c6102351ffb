package org.fondsloket.platform.web.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.AccessRevoked;
import org.fondsloket.contracts.Contracts;
import org.fondsloket.contracts.IdentityProofed;
import org.fondsloket.contracts.MandateActivated;
import org.fondsloket.contracts.MandateExpired;
import org.fondsloket.contracts.MandateLapsed;
import org.fondsloket.contracts.MandateRevoked;
import org.fondsloket.contracts.MandateSuspended;
import org.fondsloket.contracts.MandateUserAssigned;
import org.fondsloket.contracts.MandateUserRemoved;
import org.fondsloket.contracts.OrganisationResumed;
import org.fondsloket.contracts.OrganisationStopped;
import org.fondsloket.contracts.PortalAccessActivated;
import org.fondsloket.contracts.PortalAccessBlocked;
import org.fondsloket.contracts.PortalAccessUnblocked;
import org.fondsloket.contracts.ServicePolicyChanged;
import org.fondsloket.contracts.SignInChanged;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;

/** Follows what identity-service grants, revokes and decides. */
final class AccessConsumer implements OuterEventConsumer {

    /** After these nobody goes on with a login of before. */
    private static final Set<String> ENDS_LOGINS = Set.of("PASSWORD");

    private final Map<String, Consumer<ReceivedEvent>> effects;

    AccessConsumer(AccessTable table) {
        effects =
                Map.ofEntries(
                        on(
                                AccessGranted.class,
                                it -> table.put(it.subject(), it.employerNumber(), it.rights())),
                        on(
                                AccessRevoked.class,
                                it -> table.remove(it.subject(), it.employerNumber())),
                        on(
                                MandateActivated.class,
                                it ->
                                        table.activate(
                                                it.mandateId(),
                                                it.employerNumber(),
                                                it.grantee(),
                                                it.services(),
                                                it.validFrom(),
                                                it.validUntil())),
                        on(MandateSuspended.class, it -> table.suspend(it.mandateId())),
                        on(MandateRevoked.class, it -> table.end(it.mandateId())),
                        on(MandateExpired.class, it -> table.end(it.mandateId())),
                        on(MandateLapsed.class, it -> table.end(it.mandateId())),
                        on(
                                MandateUserAssigned.class,
                                it ->
                                        table.assign(
                                                it.mandateId(),
                                                it.subject(),
                                                it.services(),
                                                it.validUntil())),
                        on(
                                MandateUserRemoved.class,
                                it -> table.unassign(it.mandateId(), it.subject())),
                        on(OrganisationStopped.class, it -> table.stop(it.organisation())),
                        on(OrganisationResumed.class, it -> table.resume(it.organisation())),
                        on(
                                ServicePolicyChanged.class,
                                it ->
                                        table.decide(
                                                it.serviceCode(),
                                                it.requiredLevel(),
                                                it.maxAgeSeconds(),
                                                it.cutover())),
                        on(
                                IdentityProofed.class,
                                it -> table.identify(it.subject(), it.proofUntil())),
                        on(
                                PortalAccessActivated.class,
                                it ->
                                        table.activate(
                                                it.accessId(),
                                                it.employerNumber(),
                                                it.workerNumber(),
                                                it.subject())),
                        on(
                                SignInChanged.class,
                                it -> {
                                    if (ENDS_LOGINS.contains(it.what())) {
                                        table.endLogins(it.subject(), it.at());
                                    }
                                }),
                        on(PortalAccessBlocked.class, it -> table.block(it.accessId(), true)),
                        on(PortalAccessUnblocked.class, it -> table.block(it.accessId(), false)));
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public List<String> topics() {
        return Stream.of(
                        AccessGranted.class,
                        MandateActivated.class,
                        OrganisationStopped.class,
                        ServicePolicyChanged.class,
                        IdentityProofed.class,
                        PortalAccessActivated.class,
                        SignInChanged.class)
                .map(contract -> Contracts.outer(contract).topic())
                .toList();
    }

    @Override
    public void on(ReceivedEvent event) {
        Consumer<ReceivedEvent> effect = effects.get(event.type());
        if (effect != null) {
            effect.accept(event);
        }
    }

    private static <T extends Record> Map.Entry<String, Consumer<ReceivedEvent>> on(
            Class<T> contract, Consumer<T> effect) {
        return Map.entry(
                Contracts.outer(contract).type(), event -> effect.accept(event.payload(contract)));
    }
}
