package org.fondsloket.identity.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only table of this service with names in it; a row is deleted when its login is erased. */
@Component
public class Logins {

    /** After this time an unfinished login is taken for one whose maker died. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    private static final int LONGEST_STEM = 36;
    private static final int FIRST_NUMBER = 1;
    private static final int TRIED_NAMES = 40;
    private static final int SHOWN_NAMES = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Logins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean exists(String subject) {
        return find(subject).isPresent();
    }

    public Optional<Login> find(String subject) {
        return jdbc.sql(
                        """
                        select subject, user_name, kind, given_name, family_name, email, language
                        from login where subject = :subject
                        """)
                .param("subject", subject)
                .query((row, _) -> login(row))
                .optional();
    }

    /** The person with this user name. */
    public Optional<Login> named(String userName) {
        return jdbc.sql(
                        """
                        select subject, user_name, kind, given_name, family_name, email, language
                        from login
                        where user_name = :name and kind = 'PERSON' and subject is not null
                        """)
                .param("name", userName.strip().toLowerCase(Locale.ROOT))
                .query((row, _) -> login(row))
                .optional();
    }

    /** All persons with this mail address: one may have a login for each employer. */
    public List<Login> withEmail(String email) {
        return jdbc.sql(
                        """
                        select subject, user_name, kind, given_name, family_name, email, language
                        from login
                        where lower(email) = lower(:email) and kind = 'PERSON'
                            and subject is not null
                        order by user_name
                        """)
                .param("email", email.strip())
                .query((row, _) -> login(row))
                .list();
    }

    /** The finished login that an act has made. */
    public Optional<Login> madeFor(String act) {
        return jdbc.sql(
                        """
                        select subject, user_name, kind, given_name, family_name, email, language
                        from login where made_for = :act and subject is not null
                        """)
                .param("act", act)
                .query((row, _) -> login(row))
                .optional();
    }

    /** A few names like this one that nobody has. */
    public List<String> freeNames(String userName) {
        String stem =
                userName.length() > LONGEST_STEM ? userName.substring(0, LONGEST_STEM) : userName;
        List<String> candidates =
                IntStream.rangeClosed(1, TRIED_NAMES)
                        .mapToObj(number -> stem + (FIRST_NUMBER + number))
                        .toList();
        Set<String> taken =
                Set.copyOf(
                        jdbc.sql("select user_name from login where user_name in (:names)")
                                .param("names", candidates)
                                .query(String.class)
                                .list());
        return candidates.stream()
                .filter(name -> !taken.contains(name))
                .limit(SHOWN_NAMES)
                .toList();
    }

    public void setLanguage(String subject, String language) {
        jdbc.sql("update login set language = :language where subject = :subject")
                .param("language", language)
                .param("subject", subject)
                .update();
    }

    /** The login is recovered by this address from now on. */
    public void setEmail(String subject, String email) {
        jdbc.sql("update login set email = :email where subject = :subject")
                .param("email", email)
                .param("subject", subject)
                .update();
    }

    /** A machine that Keycloak knows already. */
    public void rememberMachine(String clientId, String subject) {
        jdbc.sql(
                        """
                        insert into login (user_name, kind, subject, language, begun_at)
                        values (:name, 'MACHINE', :subject, 'en', :now)
                        on conflict (user_name) do update set subject = excluded.subject
                        """)
                .param("name", clientId)
                .param("subject", subject)
                .param("now", now())
                .update();
    }

    /**
     * Writes down what is going to be made in Keycloak, before it is: if this process dies in
     * between, the next attempt knows that the half-made login is ours to finish.
     */
    public Reservation reserve(Person person) {
        return reserve(person.userName(), "PERSON", person, null);
    }

    /** The same for an act that may be repeated: its own half-made login is resumed at once. */
    public Reservation reserveFor(String act, Person person) {
        // Another name was chosen the time before: that one was never finished.
        jdbc.sql(
                        """
                        update login set made_for = null
                        where made_for = :act and subject is null and user_name <> :name
                        """)
                .param("act", act)
                .param("name", person.userName())
                .update();
        return reserve(person.userName(), "PERSON", person, act);
    }

    /** The same for a machine. */
    public Reservation reserveMachine(String clientId) {
        return reserve(clientId, "MACHINE", null, null);
    }

    private Reservation reserve(
            String name, String kind, @Nullable Person person, @Nullable String act) {
        return jdbc.sql(
                        """
                        insert into login as l
                            (user_name, kind, given_name, family_name, email, language, begun_at,
                             made_for)
                        values (:name, :kind, :given, :family, :email, :language, :now, :act)
                        on conflict (user_name) do update
                            set given_name = excluded.given_name,
                                family_name = excluded.family_name,
                                email = excluded.email,
                                language = excluded.language,
                                begun_at = excluded.begun_at,
                                made_for = excluded.made_for
                            where l.subject is null and l.kind = :kind
                                and (l.begun_at < :givenUp or l.made_for = :act)
                        returning xmax <> 0 as resumed
                        """)
                .param("name", name)
                .param("kind", kind)
                .param("given", person == null ? null : person.givenName())
                .param("family", person == null ? null : person.familyName())
                .param("email", person == null ? null : person.email())
                .param("language", person == null ? "en" : person.language())
                .param("act", act)
                .param("now", now())
                .param("givenUp", now().minus(GIVEN_UP))
                .query((row, _) -> row.getBoolean("resumed"))
                .optional()
                .map(resumed -> resumed ? Reservation.RESUMED : Reservation.NEW)
                .orElse(Reservation.TAKEN);
    }

    /** The login can be used from now on. */
    public void complete(String name, String subject) {
        jdbc.sql("update login set subject = :subject where user_name = :name")
                .param("subject", subject)
                .param("name", name)
                .update();
    }

    /** The name is free again: nothing was made. */
    public void release(String name) {
        jdbc.sql("delete from login where user_name = :name and subject is null")
                .param("name", name)
                .update();
    }

    /** Deletes all names of this login. */
    public void erase(String subject) {
        jdbc.sql("delete from login where subject = :subject").param("subject", subject).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Login login(ResultSet row) throws SQLException {
        return new Login(
                row.getString("subject"),
                row.getString("user_name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getString("language"));
    }

    /** What became of the wish for a name. */
    public enum Reservation {
        NEW,
        RESUMED,
        TAKEN
    }

    /** Who logs in. */
    public enum Kind {
        PERSON,
        MACHINE
    }

    /** A login that can be used. */
    public record Login(
            String subject,
            String userName,
            Kind kind,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            String language) {

        /** Name to greet with. */
        public String displayName() {
            return givenName == null || familyName == null
                    ? userName
                    : givenName + " " + familyName;
        }

        @Override
        public String toString() {
            return "Login[subject=" + subject + "]";
        }
    }
}
