package org.fondsloket.platform.processing.operations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads parked events without their payload. */
final class DeadLetterRows {

    /**
     * The first letter of a sequence and what waits behind it.
     *
     * @param sequence what must stay in order, mostly an aggregate
     * @param waiting letters of the sequence, this one included
     */
    record DeadLetterRow(
            String letterId,
            String group,
            String sequence,
            long waiting,
            String eventType,
            String eventId,
            @Nullable String causeType,
            @Nullable String causeMessage,
            int attempts,
            String enqueuedAt,
            String lastTouched) {}

    /** What the gauges show of a group. */
    record DeadLetterCount(long letters, long sequences, double oldestSeconds) {}

    private final JdbcClient jdbc;

    DeadLetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeadLetterRow> all(@Nullable String group) {
        return jdbc.sql(
                        """
                        SELECT dead_letter_id AS letter_id, processing_group AS "group",
                               sequence_identifier AS sequence,
                               (SELECT count(*) FROM dead_letter_entry other
                                WHERE other.processing_group = letter.processing_group
                                  AND other.sequence_identifier = letter.sequence_identifier) AS waiting,
                               payload_type AS event_type, event_identifier AS event_id,
                               cause_type, cause_message,
                               coalesce((convert_from(diagnostics, 'UTF8')::jsonb ->> 'attempts')::int, 0)
                                   AS attempts,
                               enqueued_at, last_touched
                        FROM dead_letter_entry letter
                        WHERE sequence_index = (SELECT min(sequence_index) FROM dead_letter_entry other
                                                WHERE other.processing_group = letter.processing_group
                                                  AND other.sequence_identifier = letter.sequence_identifier)
                          AND (CAST(:group AS text) IS NULL OR processing_group = :group)
                        ORDER BY enqueued_at
                        LIMIT 500
                        """)
                .param("group", group)
                .query(DataClassRowMapper.newInstance(DeadLetterRow.class))
                .list();
    }

    Optional<String> groupOf(String letterId) {
        return jdbc.sql("SELECT processing_group FROM dead_letter_entry WHERE dead_letter_id = ?")
                .param(letterId)
                .query(String.class)
                .optional();
    }

    int remove(String letterId) {
        return jdbc.sql("DELETE FROM dead_letter_entry WHERE dead_letter_id = ?")
                .param(letterId)
                .update();
    }

    DeadLetterCount count(String group) {
        return jdbc.sql(
                        """
                        SELECT count(*) AS letters,
                               count(DISTINCT sequence_identifier) AS sequences,
                               coalesce(extract(epoch FROM now() - min(enqueued_at::timestamptz)), 0)
                                   ::double precision AS oldest_seconds
                        FROM dead_letter_entry WHERE processing_group = ?
                        """)
                .param(group)
                .query(DeadLetterCount.class)
                .single();
    }
}
