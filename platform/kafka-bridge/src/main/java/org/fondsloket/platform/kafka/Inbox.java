package org.fondsloket.platform.kafka;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers which events a consumer has taken, in the transaction of their effect. */
final class Inbox {

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters these events, waiting for another instance that is just taking one of them.
     *
     * @return those this consumer has not taken before
     */
    Set<String> enter(String consumer, Collection<String> eventIds) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                insert into inbox (consumer, event_id)
                                select :consumer, unnest(:eventIds::text[])
                                on conflict do nothing
                                returning event_id
                                """)
                        .param("consumer", consumer)
                        .param("eventIds", eventIds.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }
}
