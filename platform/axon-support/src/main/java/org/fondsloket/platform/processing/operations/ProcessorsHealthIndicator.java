package org.fondsloket.platform.processing.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fondsloket.platform.processing.ProcessorProgress;
import org.fondsloket.platform.processing.ProcessorStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Says when a group stands still. That is no reason to restart the service, which still takes
 * commands and tries again by itself: the status is DEGRADED, never DOWN.
 */
final class ProcessorsHealthIndicator implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "A processing group stands still");

    private final ProcessorProgress progress;

    ProcessorsHealthIndicator(ProcessorProgress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        Map<String, String> states = new LinkedHashMap<>();
        boolean still = false;
        for (ProcessorStatus status : progress.all()) {
            String state = state(status);
            states.put(status.group(), state);
            still |= !status.running() || status.error() != null;
        }
        return (still ? Health.status(DEGRADED) : Health.up()).withDetails(states).build();
    }

    private static String state(ProcessorStatus status) {
        if (!status.running()) {
            return "stopped";
        }
        return status.error() == null ? "running" : "failing: " + status.error();
    }
}
