package org.fondsloket.identity.enrolment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fondsloket.identity.mandate.MandateEvent.MandateActivated;
import org.fondsloket.identity.registration.RegistrationCommand.Channel;
import org.fondsloket.identity.registration.RegistrationCommand.InviteUnlessKnown;
import org.fondsloket.identity.registration.RegistrationCommand.Kind;
import org.fondsloket.identity.registration.RegistrationDecider;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.springframework.stereotype.Component;

/** A provider that may act for somebody and has nobody who can log in gets a code of its own. */
@Component
@ProcessingGroup("newcomer")
class WhenAProviderGetsAMandateThenItIsInvited {

    private final Registrations registrations;
    private final Commands commands;
    private final EnrolmentProperties properties;
    private final Clock clock;

    WhenAProviderGetsAMandateThenItIsInvited(
            Registrations registrations,
            Commands commands,
            EnrolmentProperties properties,
            Clock clock) {
        this.registrations = registrations;
        this.commands = commands;
        this.properties = properties;
        this.clock = clock;
    }

    @EventHandler
    void on(MandateActivated event, MetaData metaData, @MessageIdentifier String eventId) {
        String provider = event.terms().grantee();
        if (RegistrationDecider.kindOf(provider) != Kind.PROVIDER
                || registrations.hasUsers(provider)) {
            return;
        }
        registrations
                .providerHasMail(provider)
                .ifPresent(
                        mail ->
                                commands.send(
                                        new InviteUnlessKnown(
                                                provider,
                                                idFrom(eventId),
                                                Kind.PROVIDER,
                                                mail ? Channel.EMAIL : Channel.POST,
                                                clock.instant().plus(properties.lifetime()),
                                                event.mandateId(),
                                                clock.instant()),
                                        EnvelopeMetaData.read(metaData).causedBy(eventId)));
    }

    /** The same for the same event: handling it again invites nobody twice. */
    private static String idFrom(String eventId) {
        return UUID.nameUUIDFromBytes(("registration:" + eventId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
