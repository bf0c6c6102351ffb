package org.fondsloket.identity.broker;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fondsloket.identity.standing.Standing.BrokerIdentity;
import org.fondsloket.identity.standing.Standing.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which means of a broker opens which login: the table is what makes it one login only. */
@Component
class BrokerIdentities {

    private final JdbcClient jdbc;
    private final Clock clock;

    BrokerIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the identity for a login unless another one has it.
     *
     * @return who has it, and whether it was taken right now
     */
    Taken take(BrokerIdentity identity, String subject, Link link) {
        boolean now =
                jdbc.sql(
                                        """
                                        insert into broker_identity
                                            (broker, pseudonym, subject, level, organisation,
                                             linked_at, used_at)
                                        values (:broker, :pseudonym, :subject, :level,
                                                :organisation, :now, :now)
                                        on conflict (broker, pseudonym) do nothing
                                        """)
                                .param("broker", identity.broker())
                                .param("pseudonym", identity.pseudonym())
                                .param("subject", subject)
                                .param("level", link.level())
                                .param("organisation", link.organisation())
                                .param("now", now())
                                .update()
                        == 1;
        String owner =
                jdbc.sql(
                                """
                                select subject from broker_identity
                                where broker = :broker and pseudonym = :pseudonym
                                """)
                        .param("broker", identity.broker())
                        .param("pseudonym", identity.pseudonym())
                        .query(String.class)
                        .single();
        return new Taken(owner, now);
    }

    /** What the broker said this time. */
    void used(BrokerIdentity identity, Link link) {
        jdbc.sql(
                        """
                        update broker_identity
                        set level = :level, organisation = :organisation, used_at = :now
                        where broker = :broker and pseudonym = :pseudonym
                        """)
                .param("broker", identity.broker())
                .param("pseudonym", identity.pseudonym())
                .param("level", link.level())
                .param("organisation", link.organisation())
                .param("now", now())
                .update();
    }

    void release(BrokerIdentity identity, String subject) {
        jdbc.sql(
                        """
                        delete from broker_identity
                        where broker = :broker and pseudonym = :pseudonym and subject = :subject
                        """)
                .param("broker", identity.broker())
                .param("pseudonym", identity.pseudonym())
                .param("subject", subject)
                .update();
    }

    /** What opens this login, oldest first. */
    List<Row> of(String subject) {
        return jdbc.sql(
                        """
                        select broker, pseudonym, level, organisation, linked_at, used_at
                        from broker_identity where subject = :subject
                        order by linked_at, broker
                        """)
                .param("subject", subject)
                .query(
                        (row, _) ->
                                new Row(
                                        new BrokerIdentity(
                                                row.getString("broker"),
                                                row.getString("pseudonym")),
                                        row.getString("level"),
                                        row.getString("organisation"),
                                        row.getObject("linked_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Who has an identity. */
    record Taken(String subject, boolean justNow) {}

    /** One identity of a login. */
    record Row(
            BrokerIdentity identity,
            String level,
            @Nullable String organisation,
            Instant linkedAt,
            Instant usedAt) {}
}
