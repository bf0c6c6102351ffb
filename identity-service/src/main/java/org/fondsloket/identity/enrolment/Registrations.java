package org.fondsloket.identity.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationInvited;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All invitations to register and what became of them. */
@Component
class Registrations {

    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void invited(RegistrationInvited event, Instant at) {
        jdbc.sql(
                        """
                        update registration set state = 'REPLACED'
                        where organisation = :organisation and state = 'OPEN'
                        """)
                .param("organisation", event.organisation())
                .update();
        jdbc.sql(
                        """
                        insert into registration
                            (registration_id, organisation, kind, channel, invited_at, expires_at,
                             state)
                        values (:id, :organisation, :kind, :channel, :at, :expiresAt, 'OPEN')
                        on conflict do nothing
                        """)
                .param("id", event.registrationId())
                .param("organisation", event.organisation())
                .param("kind", event.kind())
                .param("channel", event.channel())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("expiresAt", event.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void completed(String registrationId, String subject) {
        jdbc.sql(
                        """
                        update registration set state = 'COMPLETED', subject = :subject
                        where registration_id = :id
                        """)
                .param("id", registrationId)
                .param("subject", subject)
                .update();
    }

    void clear() {
        jdbc.sql("truncate registration").update();
    }

    Optional<Row> find(String registrationId) {
        return jdbc.sql("select * from registration where registration_id = :id")
                .param("id", registrationId)
                .query(Registrations::row)
                .optional();
    }

    /** The newest first. */
    List<Row> of(String organisation) {
        return jdbc.sql(
                        """
                        select * from registration where organisation = :organisation
                        order by invited_at desc, registration_id
                        """)
                .param("organisation", organisation)
                .query(Registrations::row)
                .list();
    }

    /** How a provider can be reached; one that was erased cannot. */
    Optional<Boolean> providerHasMail(String number) {
        return jdbc.sql(
                        """
                        select email is not null and email <> '' from provider
                        where number = :number and name is not null
                        """)
                .param("number", number)
                .query(Boolean.class)
                .optional();
    }

    boolean hasUsers(String organisation) {
        return jdbc.sql(
                        """
                        select exists (select 1 from organisation_user
                                       where organisation = :organisation)
                        """)
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    /**
     * Says that this request completes the registration from now on.
     *
     * @param givenUp before this moment whoever began and did not finish is taken for dead
     */
    Claim claim(String registrationId, String commandId, Instant now, Instant givenUp) {
        boolean mine =
                jdbc.sql(
                                        """
                                        insert into registration_claim as c
                                            (registration_id, command_id, begun_at, finished)
                                        values (:id, :command, :now, false)
                                        on conflict (registration_id) do update
                                            set command_id = excluded.command_id,
                                                begun_at = excluded.begun_at
                                            where not c.finished and c.begun_at < :givenUp
                                        """)
                                .param("id", registrationId)
                                .param("command", commandId)
                                .param("now", now.atOffset(ZoneOffset.UTC))
                                .param("givenUp", givenUp.atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
        if (mine) {
            return Claim.MINE;
        }
        return jdbc.sql(
                        """
                        select finished, command_id = :command as same from registration_claim
                        where registration_id = :id
                        """)
                .param("id", registrationId)
                .param("command", commandId)
                .query(
                        (row, _) ->
                                !row.getBoolean("finished")
                                        ? Claim.BUSY
                                        : row.getBoolean("same") ? Claim.DONE : Claim.OVER)
                .optional()
                .orElse(Claim.BUSY);
    }

    void finish(String registrationId) {
        jdbc.sql("update registration_claim set finished = true where registration_id = :id")
                .param("id", registrationId)
                .update();
    }

    /** Nothing came of it: the next request may begin at once. */
    void release(String registrationId, String commandId) {
        jdbc.sql(
                        """
                        delete from registration_claim
                        where registration_id = :id and command_id = :command and not finished
                        """)
                .param("id", registrationId)
                .param("command", commandId)
                .update();
    }

    private static Row row(ResultSet row, int ignored) throws SQLException {
        return new Row(
                row.getString("registration_id"),
                row.getString("organisation"),
                row.getString("kind"),
                row.getString("channel"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("subject"));
    }

    /** What became of the wish to complete. */
    enum Claim {
        /** Go on. */
        MINE,
        /** Another request is at it. */
        BUSY,
        /** The same request has done it already. */
        DONE,
        /** Another request has done it already. */
        OVER
    }

    /** One invitation. */
    record Row(
            String registrationId,
            String organisation,
            String kind,
            String channel,
            Instant invitedAt,
            Instant expiresAt,
            String state,
            @Nullable String subject) {

        boolean isOpen(Instant now) {
            return state.equals("OPEN") && now.isBefore(expiresAt);
        }

        /** {@code EXPIRED} for one that nobody used in time. */
        String stateAt(Instant now) {
            return state.equals("OPEN") && !now.isBefore(expiresAt) ? "EXPIRED" : state;
        }
    }
}
