package org.fondsloket.identity.colleague;

import java.time.Instant;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;

/** What happened to an invitation; the mail address it went to is never part of it. */
public sealed interface ColleagueInvitationEvent {

    String invitationId();

    /** A main user has invited somebody. */
    @StoredAs("identity.ColleagueInvited")
    record ColleagueInvited(
            String invitationId,
            String organisation,
            List<String> rights,
            boolean manager,
            Instant expiresAt)
            implements ColleagueInvitationEvent {}

    /** The mail reached nobody; the link would still open. */
    @StoredAs("identity.ColleagueUndelivered")
    record ColleagueUndelivered(String invitationId, String cause)
            implements ColleagueInvitationEvent {}

    /** The link opens nothing any more, and nobody has used it. */
    @StoredAs("identity.ColleagueInvitationEnded")
    record ColleagueInvitationEnded(String invitationId, String cause)
            implements ColleagueInvitationEvent {}

    /** The colleague has taken the invitation up, with a new login or with the own one. */
    @StoredAs("identity.ColleagueJoined")
    record ColleagueJoined(
            String invitationId,
            String organisation,
            String subject,
            List<String> rights,
            boolean manager)
            implements ColleagueInvitationEvent {}
}
