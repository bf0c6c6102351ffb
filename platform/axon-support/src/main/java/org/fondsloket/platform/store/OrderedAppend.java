package org.fondsloket.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.JdbcEventStorageEngineStatements;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

/**
 * Draws numbers only while no other append is between its number and its commit, so that events
 * become visible in the order of their numbers and no reader passes one that is still to come (T2).
 *
 * <p>The lock is released by the server after the commit is visible. It is the last thing a
 * transaction takes; nothing is written after an append.
 */
final class OrderedAppend implements AppendEventsStatementBuilder {

    /** The same in every instance of a service; each service has a database of its own. */
    static final long LOCK = 0x46_4F_4E_44_53L;

    @Override
    public PreparedStatement build(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        // Serialise first: whatever fails here fails without having kept anybody waiting.
        PreparedStatement append =
                JdbcEventStorageEngineStatements.appendEvents(
                        connection, schema, dataType, events, serializer, timestamps);
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
            return append;
        } catch (SQLException | RuntimeException e) {
            append.close();
            throw e;
        }
    }
}
