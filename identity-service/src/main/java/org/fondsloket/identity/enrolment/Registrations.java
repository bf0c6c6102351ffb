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

    void undelivered(String registrationId, String cause) {
        jdbc.sql("update registration set undelivered = :cause where registration_id = :id")
                .param("id", registrationId)
                .param("cause", cause)
                .update();
    }

    /**
     * Every organisation that is known or was ever invited, by name, each with its newest
     * invitation.
     */
    List<Standing> standings(Instant now) {
        return jdbc.sql(
                        """
                        with known as (
                            select employer_number as organisation, company_name as name
                            from worker_employer
                            union all
                            select number, name from provider where name is not null),
                        everyone as (
                            select organisation, name from known
                            union all
                            select distinct organisation, null from registration r
                            where not exists (select 1 from known k
                                              where k.organisation = r.organisation))
                        select e.organisation, e.name, r.channel, r.invited_at, r.expires_at,
                               r.state, r.undelivered,
                               exists (select 1 from access_holder h
                                       where h.employer_number = e.organisation)
                               or exists (select 1 from organisation_user u
                                          where u.organisation = e.organisation) as has_users
                        from everyone e
                        left join lateral (
                            select * from registration r where r.organisation = e.organisation
                            order by invited_at desc, registration_id limit 1) r on true
                        order by lower(e.name) nulls last, e.organisation
                        """)
                .query((row, _) -> standing(row, now))
                .list();
    }

    private static Standing standing(ResultSet row, Instant now) throws SQLException {
        OffsetDateTime invitedAt = row.getObject("invited_at", OffsetDateTime.class);
        OffsetDateTime expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return new Standing(
                row.getString("organisation"),
                row.getString("name"),
                stateOf(
                        row.getString("state"),
                        row.getString("undelivered"),
                        expiresAt != null && now.isBefore(expiresAt.toInstant()),
                        row.getBoolean("has_users")),
                row.getString("channel"),
                invitedAt == null ? null : invitedAt.toInstant(),
                expiresAt == null ? null : expiresAt.toInstant(),
                row.getString("undelivered"));
    }

    /** What a clerk has to know first: an open code, then whether anybody can log in at all. */
    private static String stateOf(
            @Nullable String state, @Nullable String undelivered, boolean inTime, boolean users) {
        boolean open = inTime && "OPEN".equals(state);
        if (open) {
            return undelivered == null ? "INVITED" : "UNDELIVERED";
        }
        if (users || "COMPLETED".equals(state)) {
            return "REGISTERED";
        }
        return state == null ? "NONE" : "EXPIRED";
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

    Optional<String> nameOf(String organisation) {
        return jdbc.sql(
                        """
                        select company_name from worker_employer
                        where employer_number = :organisation
                        union all
                        select name from provider
                        where number = :organisation and name is not null
                        """)
                .param("organisation", organisation)
                .query(String.class)
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

    /**
     * How far an organisation's registration has come.
     *
     * @param state NONE, INVITED, UNDELIVERED, EXPIRED or REGISTERED
     * @param channel of the newest invitation, like the moments
     * @param undelivered why its mail did not arrive, REFUSED or NO_ADDRESS
     */
    record Standing(
            String organisation,
            @Nullable String name,
            String state,
            @Nullable String channel,
            @Nullable Instant invitedAt,
            @Nullable Instant expiresAt,
            @Nullable String undelivered) {

        @Override
        public String toString() {
            return "Standing[" + organisation + ", " + state + "]";
        }
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
