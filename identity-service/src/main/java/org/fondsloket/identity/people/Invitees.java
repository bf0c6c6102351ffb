package org.fondsloket.identity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueInvited;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Colleagues who were invited, and, as long as that matters, at which address. */
@Component
public class Invitees {

    /** Links of this kind open nothing else. */
    public static final String PURPOSE = "colleague";

    private static final String COLUMNS =
            """
            select i.*, a.email, a.language from colleague_invitation i
            left join colleague_address a on a.invitation_id = i.invitation_id
            """;

    private final JdbcClient jdbc;

    Invitees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Invitee> find(String invitationId) {
        return jdbc.sql(COLUMNS + "where i.invitation_id = :id")
                .param("id", invitationId)
                .query(Invitees::invitee)
                .optional();
    }

    /** Those that were not taken up or taken back, the newest first. */
    List<Invitee> waiting(String organisation) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where i.organisation = :organisation and i.state = 'OPEN'
                                order by i.invited_at desc, i.invitation_id
                                """)
                .param("organisation", organisation)
                .query(Invitees::invitee)
                .list();
    }

    List<String> overdue(Instant now) {
        return jdbc.sql(
                        """
                        select invitation_id from colleague_invitation
                        where state = 'OPEN' and expires_at <= :now
                        """)
                .param("now", utc(now))
                .query((row, _) -> row.getString("invitation_id"))
                .list();
    }

    /** Written before the invitation itself, so that its mail has somewhere to go. */
    void remember(String invitationId, String email, String language) {
        jdbc.sql(
                        """
                        insert into colleague_address (invitation_id, email, language)
                        values (:id, :email, :language)
                        """)
                .param("id", invitationId)
                .param("email", email)
                .param("language", language)
                .update();
    }

    void forget(String invitationId) {
        jdbc.sql("delete from colleague_address where invitation_id = :id")
                .param("id", invitationId)
                .update();
    }

    /** Whether a person of the organisation logs in with this address already. */
    boolean belongsHere(String organisation, String email) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from login l
                            where lower(l.email) = lower(:email) and l.subject is not null
                              and (exists (select 1 from organisation_user u
                                           where u.subject = l.subject
                                             and u.organisation = :organisation)
                                   or exists (select 1 from access_holder h
                                              where h.subject = l.subject
                                                and h.employer_number = :organisation)))
                        """)
                .param("email", email)
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    void invited(ColleagueInvited event, Instant at) {
        jdbc.sql(
                        """
                        insert into colleague_invitation
                            (invitation_id, organisation, rights, manager, invited_at, expires_at,
                             state)
                        values (:id, :organisation, :rights, :manager, :at, :expiresAt, 'OPEN')
                        on conflict do nothing
                        """)
                .param("id", event.invitationId())
                .param("organisation", event.organisation())
                .param("rights", event.rights().toArray(String[]::new))
                .param("manager", event.manager())
                .param("at", utc(at))
                .param("expiresAt", utc(event.expiresAt()))
                .update();
    }

    void undelivered(String invitationId, String cause) {
        jdbc.sql(
                        """
                        update colleague_invitation set undelivered = :cause
                        where invitation_id = :id
                        """)
                .param("id", invitationId)
                .param("cause", cause)
                .update();
    }

    void over(String invitationId, String state, @Nullable String cause, @Nullable String subject) {
        jdbc.sql(
                        """
                        update colleague_invitation
                        set state = :state, cause = :cause, subject = :subject
                        where invitation_id = :id
                        """)
                .param("id", invitationId)
                .param("state", state)
                .param("cause", cause)
                .param("subject", subject)
                .update();
    }

    void clear() {
        jdbc.sql("truncate colleague_invitation").update();
    }

    private static Invitee invitee(ResultSet row, int ignored) throws SQLException {
        return new Invitee(
                row.getString("invitation_id"),
                row.getString("organisation"),
                List.of((String[]) row.getArray("rights").getArray()),
                row.getBoolean("manager"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("undelivered"),
                row.getString("subject"),
                row.getString("email"),
                row.getString("language"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * One invitation.
     *
     * @param state OPEN, ENDED or JOINED
     * @param undelivered why its mail did not arrive
     * @param subject of the login that came of it
     * @param email absent once the invitation is over
     */
    public record Invitee(
            String invitationId,
            String organisation,
            List<String> rights,
            boolean manager,
            Instant invitedAt,
            Instant expiresAt,
            String state,
            @Nullable String undelivered,
            @Nullable String subject,
            @Nullable String email,
            @Nullable String language) {

        @Override
        public String toString() {
            return "Invitee[" + invitationId + ", " + state + "]";
        }
    }
}
