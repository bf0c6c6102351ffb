package org.fondsloket.reporting.history;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.springframework.stereotype.Component;

/** Writes the history of workers; safe to run again from the first event. */
@Component
@ProcessingGroup("worker-history")
class WorkerHistoryProjection {

    private final WorkerHistory history;

    WorkerHistoryProjection(WorkerHistory history) {
        this.history = history;
    }

    @EventHandler
    void on(MonthlyReportEvent event) {
        history.put(event.employerNumber(), event.month(), event.version(), event.lines());
    }

    @ResetHandler
    void reset() {
        history.clear();
    }
}
