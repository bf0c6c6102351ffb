package org.fondsloket.platform.processing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a processing group is.
 *
 * @param error type of the failure it is waiting on, never its message
 * @param position number of the last event that every segment has handled
 * @param lagEvents events behind that position, counted up to a bound
 * @param lagSeconds age of the oldest event behind that position
 */
public record ProcessorStatus(
        String group,
        ProcessorKind kind,
        boolean running,
        @Nullable String error,
        boolean replaying,
        long position,
        long head,
        long lagEvents,
        double lagSeconds,
        List<SegmentStatus> segments) {

    public ProcessorStatus {
        segments = List.copyOf(segments);
    }

    /**
     * One share of a group.
     *
     * @param owner instance that works on it, null when none does
     */
    public record SegmentStatus(
            int segment, long position, boolean replaying, @Nullable String owner) {}
}
