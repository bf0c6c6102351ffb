package org.fondsloket.identity.enrolment;

import java.util.List;
import org.fondsloket.contracts.MailFailed;
import org.fondsloket.identity.registration.RegistrationCommand.NoteUndelivered;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Notes that registration data did not arrive, so that a clerk sends them another way. */
@Component
class RegistrationMailConsumer implements OuterEventConsumer {

    private final Registrations registrations;
    private final Commands commands;

    RegistrationMailConsumer(Registrations registrations, Commands commands) {
        this.registrations = registrations;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "registration-mails";
    }

    @Override
    public List<String> topics() {
        return List.of("mailbox.mail.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased() || !event.type().equals("mailbox.mail-failed.v1")) {
            return;
        }
        MailFailed failed = event.payload(MailFailed.class);
        registrations
                .find(failed.reference())
                .ifPresent(
                        row ->
                                commands.send(
                                        new NoteUndelivered(
                                                row.organisation(),
                                                row.registrationId(),
                                                failed.cause()),
                                        event.envelope().causedBy(event.id())));
    }
}
