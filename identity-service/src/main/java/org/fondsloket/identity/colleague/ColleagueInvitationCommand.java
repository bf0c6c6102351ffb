package org.fondsloket.identity.colleague;

import java.time.Instant;
import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;

/** What can be asked of an invitation; the answer says whether anything changed. */
public sealed interface ColleagueInvitationCommand extends AggregateCommand<Boolean> {

    String invitationId();

    @Override
    default String aggregateId() {
        return ColleagueInvitationDecider.idOf(invitationId());
    }

    /** A colleague gets a link by mail. */
    record InviteColleague(
            String invitationId,
            String organisation,
            List<String> rights,
            boolean manager,
            Instant expiresAt)
            implements ColleagueInvitationCommand {

        public InviteColleague {
            rights = List.copyOf(rights);
        }
    }

    /** The link is taken back, or a newer one takes its place. */
    record EndInvitation(String invitationId, Ending cause) implements ColleagueInvitationCommand {}

    /** The time of the link may be over. */
    record ExpireInvitation(String invitationId, Instant at)
            implements ColleagueInvitationCommand {}

    /**
     * The mail with the link did not arrive.
     *
     * @param cause REFUSED or NO_ADDRESS
     */
    record NoteUndelivered(String invitationId, String cause)
            implements ColleagueInvitationCommand {}

    /** Somebody with the link has a login and wants to belong to the organisation. */
    record JoinOrganisation(String invitationId, String subject, Instant at)
            implements ColleagueInvitationCommand {}

    /** Why a link ended unused. */
    enum Ending {
        WITHDRAWN,
        REPLACED,
        EXPIRED
    }
}
