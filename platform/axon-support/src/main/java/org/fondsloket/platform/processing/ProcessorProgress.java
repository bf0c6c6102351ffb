package org.fondsloket.platform.processing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.fondsloket.platform.processing.ProcessorStatus.SegmentStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads how far the groups are, from the rows: Axon's own way to read a token takes it over (T9).
 */
public final class ProcessorProgress {

    /** Beyond this nobody cares how many there are, and counting would be felt. */
    private static final int COUNT_AT_MOST = 100_000;

    private final ProcessorSettings settings;
    private final EventProcessingConfiguration processing;
    private final Serializer serializer;
    private final JdbcClient jdbc;

    ProcessorProgress(
            ProcessorSettings settings,
            EventProcessingConfiguration processing,
            Serializer serializer,
            JdbcClient jdbc) {
        this.settings = settings;
        this.processing = processing;
        this.serializer = serializer;
        this.jdbc = jdbc;
    }

    /** Names of the groups this service is configured with. */
    public SortedSet<String> groups() {
        return new TreeSet<>(settings.processors().keySet());
    }

    /** Every group of this service that has a processor. */
    public List<ProcessorStatus> all() {
        List<ProcessorStatus> all = new ArrayList<>();
        groups().forEach(group -> of(group).ifPresent(all::add));
        return all;
    }

    /** This group, when it has a processor. */
    public Optional<ProcessorStatus> of(String group) {
        ProcessorKind kind = settings.processors().get(group);
        EventProcessor processor = processing.eventProcessors().get(group);
        if (kind == null || !(processor instanceof StreamingEventProcessor streaming)) {
            return Optional.empty();
        }
        List<SegmentStatus> segments = segments(group, streaming);
        long position = segments.stream().mapToLong(SegmentStatus::position).min().orElse(0);
        long head = number("SELECT coalesce(max(global_index), 0) FROM domain_event_entry");
        return Optional.of(
                new ProcessorStatus(
                        group,
                        kind,
                        streaming.isRunning(),
                        error(streaming),
                        segments.stream().anyMatch(SegmentStatus::replaying),
                        position,
                        head,
                        position >= head ? 0 : waiting(position),
                        position >= head ? 0 : oldestWaiting(position),
                        segments));
    }

    private List<SegmentStatus> segments(String group, StreamingEventProcessor processor) {
        // A segment that only passes events over writes its token now and then; here it is newer.
        Map<Integer, EventTrackerStatus> live = processor.processingStatus();
        return jdbc.sql(
                        "SELECT segment, owner, token, token_type FROM token_entry"
                                + " WHERE processor_name = ? ORDER BY segment")
                .param(group)
                .query((row, index) -> segment(row, live))
                .list();
    }

    private SegmentStatus segment(ResultSet row, Map<Integer, EventTrackerStatus> live)
            throws SQLException {
        int id = row.getInt("segment");
        TrackingToken token = token(row.getBytes("token"), row.getString("token_type"));
        EventTrackerStatus status = live.get(id);
        if (status != null && position(status.getTrackingToken()) > position(token)) {
            token = status.getTrackingToken();
        }
        return new SegmentStatus(id, position(token), replaying(token), row.getString("owner"));
    }

    /** Axon calls it a replay until the first event after it, which may be days away. */
    private static boolean replaying(@Nullable TrackingToken token) {
        return token != null
                && ReplayToken.isReplay(token)
                && position(token) < ReplayToken.getTokenAtReset(token).orElse(0);
    }

    private @Nullable TrackingToken token(byte @Nullable [] token, @Nullable String type) {
        return token == null || type == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(token, byte[].class, type, null));
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    private static @Nullable String error(StreamingEventProcessor processor) {
        for (EventTrackerStatus status : processor.processingStatus().values()) {
            if (status.isErrorState()) {
                return status.getError().getClass().getSimpleName();
            }
        }
        return processor.isError() ? "waiting to try again" : null;
    }

    private long waiting(long position) {
        return jdbc.sql(
                        "SELECT count(*) FROM (SELECT 1 FROM domain_event_entry"
                                + " WHERE global_index > ? LIMIT ?) behind")
                .params(position, COUNT_AT_MOST)
                .query(Long.class)
                .single();
    }

    private double oldestWaiting(long position) {
        Optional<String> oldest =
                jdbc.sql(
                                "SELECT time_stamp FROM domain_event_entry"
                                        + " WHERE global_index > ? ORDER BY global_index LIMIT 1")
                        .param(position)
                        .query(String.class)
                        .optional();
        return oldest.map(
                        recordedAt ->
                                Duration.between(
                                                        Instant.parse(recordedAt),
                                                        GenericEventMessage.clock.instant())
                                                .toMillis()
                                        / 1000.0)
                .orElse(0.0);
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
