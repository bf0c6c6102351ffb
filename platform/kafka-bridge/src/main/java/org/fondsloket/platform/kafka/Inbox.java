package org.fondsloket.platform.kafka;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers which events a consumer has taken, in the transaction of their effect. */
final class Inbox {

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return false when this consumer has taken the event before
     */
    boolean enter(String consumer, String eventId) {
        return jdbc.sql(
                                """
                                insert into inbox (consumer, event_id) values (:consumer, :eventId)
                                on conflict do nothing
                                """)
                        .param("consumer", consumer)
                        .param("eventId", eventId)
                        .update()
                == 1;
    }
}
