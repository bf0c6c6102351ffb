package org.fondsloket.platform.processing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/**
 * Pages through waiting letters by position. Axon takes the index inside a sequence for the
 * position and finds nothing behind the first page (T6).
 */
final class DeadLetterStatements<E extends EventMessage<?>>
        extends DefaultDeadLetterStatementFactory<E> {

    /** The page Axon's queue steps by, whatever size it asks for. */
    private static final int PAGE = 100;

    DeadLetterStatements(DeadLetterSchema schema, Serializer general, Serializer events) {
        super(
                DefaultDeadLetterStatementFactory.<E>builder()
                        .schema(schema)
                        .genericSerializer(general)
                        .eventSerializer(events));
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection,
            String processingGroup,
            Instant processingStartedLimit,
            int offset,
            int maxSize)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(
                        """
                        SELECT * FROM dead_letter_entry letter
                        WHERE processing_group = ?
                          AND sequence_index = (SELECT min(sequence_index) FROM dead_letter_entry other
                                                WHERE other.processing_group = letter.processing_group
                                                  AND other.sequence_identifier = letter.sequence_identifier)
                          AND (processing_started IS NULL OR processing_started < ?)
                        ORDER BY last_touched, dead_letter_id
                        LIMIT ? OFFSET ?
                        """);
        statement.setString(1, processingGroup);
        statement.setString(2, DateTimeUtils.formatInstant(processingStartedLimit));
        statement.setInt(3, maxSize);
        statement.setInt(4, offset);
        return statement;
    }

    @Override
    public PreparedStatement letterSequenceStatement(
            Connection connection,
            String processingGroup,
            String sequenceId,
            int offset,
            int maxSize)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(
                        """
                        SELECT * FROM dead_letter_entry
                        WHERE processing_group = ? AND sequence_identifier = ?
                        ORDER BY sequence_index
                        LIMIT ? OFFSET ?
                        """);
        statement.setString(1, processingGroup);
        statement.setString(2, sequenceId);
        statement.setInt(3, Math.min(maxSize, PAGE));
        statement.setInt(4, offset);
        return statement;
    }
}
