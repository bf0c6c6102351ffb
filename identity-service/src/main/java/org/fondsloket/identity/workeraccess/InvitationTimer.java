package org.fondsloket.identity.workeraccess;

import java.time.Instant;
import java.util.UUID;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ExpireInvitation;
import org.fondsloket.identity.workeraccess.PortalAccesses.Row;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks through the links for those whose time is over. Nobody depends on its being on time: a link
 * is compared with the clock wherever it is used or shown.
 */
@Component
class InvitationTimer {

    private final PortalAccesses accesses;
    private final PortalAccessActs acts;
    private final Commands commands;

    InvitationTimer(PortalAccesses accesses, PortalAccessActs acts, Commands commands) {
        this.accesses = accesses;
        this.acts = acts;
        this.commands = commands;
    }

    /** Says of every link whose time is over that it is. */
    @Scheduled(
            initialDelayString = "${fondsloket.identity.portal-invitation.look-every:1m}",
            fixedDelayString = "${fondsloket.identity.portal-invitation.look-every:1m}")
    void look() {
        Instant now = acts.now();
        Envelope envelope = Envelope.system("invitation-timer", UUID.randomUUID().toString());
        for (Row row : accesses.overdue(now)) {
            String invitation = row.invitationId();
            if (invitation != null) {
                commands.send(
                        new ExpireInvitation(
                                row.employerNumber(), row.workerNumber(), invitation, now),
                        envelope);
            }
        }
    }
}
