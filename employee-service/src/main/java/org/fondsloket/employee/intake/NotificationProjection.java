package org.fondsloket.employee.intake;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.fondsloket.employee.notification.NotificationEvent.NotificationChanged;
import org.fondsloket.employee.notification.NotificationEvent.NotificationEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotificationReceived;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingWithdrawn;
import org.fondsloket.employee.notification.NotificationEvent.WorkerNotified;
import org.springframework.stereotype.Component;

/** Writes the list of notifications from their events. */
@Component
@ProcessingGroup("intake")
class NotificationProjection {

    private final NotificationRows rows;

    NotificationProjection(NotificationRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(NotificationReceived event, @Timestamp Instant receivedAt) {
        rows.add(event, receivedAt);
    }

    @EventHandler
    void on(NotificationChanged event, @Timestamp Instant changedAt) {
        rows.change(event, changedAt);
    }

    @EventHandler
    void on(NotificationEnded event, @Timestamp Instant changedAt) {
        rows.end(event, changedAt);
    }

    @EventHandler
    void on(WorkerNotified event) {
        rows.addWorker(event);
    }

    @EventHandler
    void on(NotifiedPostingWithdrawn event) {
        rows.removeWorker(event);
    }

    @EventHandler
    void on(NotifiedPostingEnded event) {
        rows.endWorker(event);
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
