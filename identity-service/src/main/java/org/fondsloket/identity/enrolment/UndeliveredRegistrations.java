package org.fondsloket.identity.enrolment;

import org.fondsloket.contracts.MailFailed;
import org.fondsloket.identity.registration.RegistrationCommand.NoteUndelivered;
import org.fondsloket.identity.undelivered.MailWatcher;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;

/** Notes that registration data did not arrive, so that a clerk sends them another way. */
@Component
class UndeliveredRegistrations implements MailWatcher {

    private final Registrations registrations;
    private final Commands commands;

    UndeliveredRegistrations(Registrations registrations, Commands commands) {
        this.registrations = registrations;
        this.commands = commands;
    }

    @Override
    public void onFailure(MailFailed failed, Envelope envelope) {
        registrations
                .find(failed.reference())
                .ifPresent(
                        row ->
                                commands.send(
                                        new NoteUndelivered(
                                                row.organisation(),
                                                row.registrationId(),
                                                failed.cause()),
                                        envelope));
    }
}
