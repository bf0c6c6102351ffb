package org.fondsloket.identity.people;

import org.fondsloket.contracts.MailFailed;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.NoteUndelivered;
import org.fondsloket.identity.undelivered.MailWatcher;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;

/** Notes that a colleague's link did not arrive, so that the main user mends the address. */
@Component
class UndeliveredInvitees implements MailWatcher {

    private final Invitees invitees;
    private final Commands commands;

    UndeliveredInvitees(Invitees invitees, Commands commands) {
        this.invitees = invitees;
        this.commands = commands;
    }

    @Override
    public void onFailure(MailFailed failed, Envelope envelope) {
        if (invitees.find(failed.reference()).isPresent()) {
            commands.send(new NoteUndelivered(failed.reference(), failed.cause()), envelope);
        }
    }
}
