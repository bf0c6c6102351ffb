package org.fondsloket.identity.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fondsloket.identity.access.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who belongs to an organisation: whoever holds rights for the employer, and whoever the
 * organisation or the fund has admitted.
 */
@Component
class Users {

    private static final String MEMBERS =
            """
            select subject, bool_or(manager) as manager,
                   max(rights) filter (where rights is not null) as rights
            from (select subject, false as manager, rights from access_holder
                  where employer_number = :organisation
                  union all
                  select subject, manager, null from organisation_user
                  where organisation = :organisation) as member
            """;

    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<User> of(String organisation) {
        return jdbc.sql(
                        """
                        select m.subject, l.user_name, m.manager, m.rights, s.asked_level,
                               s.proof_until
                        from (%s group by subject) as m
                        left join login l on l.subject = m.subject
                        left join login_standing s on s.subject = m.subject
                        order by l.user_name nulls last, m.subject
                        """
                                .formatted(MEMBERS))
                .param("organisation", organisation)
                .query(
                        (row, _) -> {
                            var rights = row.getArray("rights");
                            return new User(
                                    row.getString("subject"),
                                    row.getString("user_name"),
                                    row.getBoolean("manager"),
                                    rights == null
                                            ? List.of()
                                            : List.of((String[]) rights.getArray()),
                                    row.getString("asked_level"),
                                    row.getObject("proof_until", LocalDate.class));
                        })
                .list();
    }

    Optional<Boolean> managerFlag(String organisation, String subject) {
        return jdbc.sql(MEMBERS + "where subject = :subject group by subject")
                .param("organisation", organisation)
                .param("subject", subject)
                .query((row, _) -> row.getBoolean("manager"))
                .optional();
    }

    boolean admitted(String organisation, String subject) {
        return jdbc.sql(
                        """
                        select exists (select 1 from organisation_user
                                       where organisation = :organisation and subject = :subject)
                        """)
                .param("organisation", organisation)
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    List<Belonging> organisationsOf(String subject) {
        return jdbc.sql(
                        """
                        select organisation, bool_or(manager) as manager
                        from (select employer_number as organisation, false as manager
                              from access_holder
                              where subject = :subject and employer_number <> :fund
                              union all
                              select organisation, manager from organisation_user
                              where subject = :subject) as membership
                        group by organisation
                        order by organisation
                        """)
                .param("subject", subject)
                .param("fund", Right.FUND)
                .query(
                        (row, _) ->
                                new Belonging(
                                        row.getString("organisation"), row.getBoolean("manager")))
                .list();
    }

    boolean stopped(String organisation) {
        return jdbc.sql(
                        """
                        select exists (select 1 from organisation_halt
                                       where organisation = :organisation)
                        """)
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    @Nullable String askedLevel(String subject) {
        return jdbc.sql("select asked_level from login_standing where subject = :subject")
                .param("subject", subject)
                .query((row, _) -> Optional.ofNullable(row.getString("asked_level")))
                .optional()
                .flatMap(level -> level)
                .orElse(null);
    }

    void admit(String organisation, String subject) {
        jdbc.sql(
                        """
                        insert into organisation_user (organisation, subject, manager)
                        values (:organisation, :subject, false) on conflict do nothing
                        """)
                .param("organisation", organisation)
                .param("subject", subject)
                .update();
    }

    void release(String organisation, String subject) {
        jdbc.sql(
                        """
                        delete from organisation_user
                        where organisation = :organisation and subject = :subject
                        """)
                .param("organisation", organisation)
                .param("subject", subject)
                .update();
    }

    void setManager(String organisation, String subject, boolean manager) {
        jdbc.sql(
                        """
                        update organisation_user set manager = :manager
                        where organisation = :organisation and subject = :subject
                        """)
                .param("manager", manager)
                .param("organisation", organisation)
                .param("subject", subject)
                .update();
    }

    void halt(String organisation, String reason) {
        jdbc.sql(
                        """
                        insert into organisation_halt (organisation, reason)
                        values (:organisation, :reason) on conflict do nothing
                        """)
                .param("organisation", organisation)
                .param("reason", reason)
                .update();
    }

    void resume(String organisation) {
        jdbc.sql("delete from organisation_halt where organisation = :organisation")
                .param("organisation", organisation)
                .update();
    }

    void askLevel(String subject, String level) {
        jdbc.sql(
                        """
                        insert into login_standing (subject, asked_level)
                        values (:subject, :level)
                        on conflict (subject) do update set asked_level = excluded.asked_level
                        """)
                .param("subject", subject)
                .param("level", level)
                .update();
    }

    void proof(String subject, LocalDate until) {
        jdbc.sql(
                        """
                        insert into login_standing (subject, proof_until)
                        values (:subject, :until)
                        on conflict (subject) do update set proof_until = excluded.proof_until
                        """)
                .param("subject", subject)
                .param("until", until)
                .update();
    }

    void clear() {
        jdbc.sql("truncate organisation_user, organisation_halt, login_standing").update();
    }

    /** One person of an organisation. */
    record User(
            String subject,
            @Nullable String userName,
            boolean manager,
            List<String> rights,
            @Nullable String askedLevel,
            @Nullable LocalDate proofUntil) {}

    /** One organisation of a person. */
    record Belonging(String organisation, boolean manager) {}
}
