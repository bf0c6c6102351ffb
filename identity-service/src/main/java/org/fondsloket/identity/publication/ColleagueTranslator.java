package org.fondsloket.identity.publication;

import java.util.Optional;
import org.fondsloket.contracts.InviteeRecorded;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueInvitationEnded;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueInvited;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueJoined;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueUndelivered;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publishes where an invitation goes as long as it lives, and then that it can be forgotten. */
@Component
class ColleagueTranslator implements OuterEventTranslator {

    private final JdbcClient jdbc;

    ColleagueTranslator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof ColleagueInvitationEvent invitation
                ? translate(invitation)
                : Optional.empty();
    }

    private Optional<OuterEvent> translate(ColleagueInvitationEvent event) {
        return switch (event) {
            case ColleagueInvited invited ->
                    Optional.of(onFile(invited).orElseGet(() -> forgotten(invited.invitationId())));
            case ColleagueInvitationEnded ended -> Optional.of(forgotten(ended.invitationId()));
            case ColleagueJoined joined -> Optional.of(forgotten(joined.invitationId()));
            // Whoever sent the mail knows already.
            case ColleagueUndelivered _ -> Optional.empty();
        };
    }

    private Optional<OuterEvent> onFile(ColleagueInvited invited) {
        return jdbc.sql("select email, language from colleague_address where invitation_id = :id")
                .param("id", invited.invitationId())
                .query(
                        (row, _) ->
                                OuterEvent.of(
                                        invited.invitationId(),
                                        new InviteeRecorded(
                                                invited.invitationId(),
                                                invited.organisation(),
                                                row.getString("email"),
                                                row.getString("language"),
                                                invited.expiresAt())))
                .optional();
    }

    private static OuterEvent forgotten(String invitationId) {
        return OuterEvent.tombstone(invitationId, InviteeRecorded.class);
    }
}
