package org.fondsloket.identity.workeraccess;

import org.fondsloket.contracts.MailFailed;
import org.fondsloket.identity.portalaccess.PortalAccess.Ending;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.EndInvitation;
import org.fondsloket.identity.undelivered.MailWatcher;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;

/** Ends an invitation whose mail will never arrive, so that the employer sees it (S001-12). */
@Component
class UndeliveredInvitations implements MailWatcher {

    private final PortalAccesses accesses;
    private final Commands commands;

    UndeliveredInvitations(PortalAccesses accesses, Commands commands) {
        this.accesses = accesses;
        this.commands = commands;
    }

    @Override
    public void onFailure(MailFailed failed, Envelope envelope) {
        String invitation = failed.reference();
        accesses.ofInvitation(invitation)
                .ifPresent(
                        row ->
                                commands.send(
                                        new EndInvitation(
                                                row.employerNumber(),
                                                row.workerNumber(),
                                                invitation,
                                                Ending.MAIL_FAILED),
                                        envelope));
    }
}
