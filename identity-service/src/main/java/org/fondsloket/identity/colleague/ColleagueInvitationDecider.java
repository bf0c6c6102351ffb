package org.fondsloket.identity.colleague;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fondsloket.identity.colleague.ColleagueInvitation.None;
import org.fondsloket.identity.colleague.ColleagueInvitation.Open;
import org.fondsloket.identity.colleague.ColleagueInvitation.Over;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.EndInvitation;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.Ending;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.ExpireInvitation;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.InviteColleague;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.JoinOrganisation;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.NoteUndelivered;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueInvitationEnded;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueInvited;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueJoined;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueUndelivered;
import org.fondsloket.platform.command.Refusal;

/**
 * Decides about invitations of colleagues, without a framework, a clock or a database (source: only
 * an organisation's manager authorises others, and a login belongs to one person).
 */
public final class ColleagueInvitationDecider {

    private ColleagueInvitationDecider() {}

    /** Identifier of the invitation with this id. */
    public static String idOf(String invitationId) {
        return "ColleagueInvitation:" + invitationId;
    }

    /**
     * What comes too late to end an invitation changes nothing, and joining twice with the same
     * login does not either.
     *
     * @throws Refusal {@code COLLEAGUE_INVITATION_OVER} to whoever uses a link that was taken back,
     *     replaced, used by somebody else, or whose time is over
     */
    public static List<ColleagueInvitationEvent> decide(
            ColleagueInvitation invitation, ColleagueInvitationCommand command) {
        return switch (command) {
            case InviteColleague(
                            var id,
                            var organisation,
                            var rights,
                            var manager,
                            var expiresAt) ->
                    invitation instanceof None
                            ? List.of(
                                    new ColleagueInvited(
                                            id, organisation, rights, manager, expiresAt))
                            : List.of();
            case EndInvitation(var id, var cause) ->
                    invitation instanceof Open
                            ? List.of(new ColleagueInvitationEnded(id, cause.name()))
                            : List.of();
            case ExpireInvitation(var id, var at) ->
                    invitation instanceof Open open && !counts(open, at)
                            ? List.of(new ColleagueInvitationEnded(id, Ending.EXPIRED.name()))
                            : List.of();
            case NoteUndelivered(var id, var cause) ->
                    invitation instanceof Open open && !open.undelivered()
                            ? List.of(new ColleagueUndelivered(id, cause))
                            : List.of();
            case JoinOrganisation(var id, var subject, var at) -> {
                if (invitation instanceof Over(var joined) && subject.equals(joined)) {
                    yield List.of();
                }
                if (!(invitation instanceof Open open) || !counts(open, at)) {
                    throw new Refusal("COLLEAGUE_INVITATION_OVER", Map.of());
                }
                yield List.of(
                        new ColleagueJoined(
                                id, open.organisation(), subject, open.rights(), open.manager()));
            }
        };
    }

    public static ColleagueInvitation evolve(
            ColleagueInvitation invitation, ColleagueInvitationEvent event) {
        return switch (event) {
            case ColleagueInvited(_, var organisation, var rights, var manager, var expiresAt) ->
                    new Open(organisation, rights, manager, expiresAt, false);
            case ColleagueUndelivered _ ->
                    invitation instanceof Open open
                            ? new Open(
                                    open.organisation(),
                                    open.rights(),
                                    open.manager(),
                                    open.expiresAt(),
                                    true)
                            : invitation;
            case ColleagueInvitationEnded _ -> new Over(null);
            case ColleagueJoined joined -> new Over(joined.subject());
        };
    }

    private static boolean counts(Open open, Instant at) {
        return at.isBefore(open.expiresAt());
    }
}
