package org.fondsloket.employee.announcement;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingChanged;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingWithdrawn;
import org.fondsloket.employee.notification.NotificationEvent.WorkerNotified;
import org.fondsloket.employee.posting.PostingEvent.PostingEnded;
import org.fondsloket.employee.posting.PostingEvent.WorkerPosted;
import org.springframework.stereotype.Component;

/** Writes the list of postings from their events. */
@Component
@ProcessingGroup("announcement")
class AnnouncementProjection {

    private final PostingRows rows;

    AnnouncementProjection(PostingRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(WorkerPosted event) {
        rows.add(event);
    }

    @EventHandler
    void on(PostingEnded event) {
        rows.end(event.postingId(), event.endedOn());
    }

    @EventHandler
    void on(WorkerNotified event) {
        rows.add(event);
    }

    @EventHandler
    void on(NotifiedPostingChanged event) {
        rows.change(event);
    }

    @EventHandler
    void on(NotifiedPostingWithdrawn event) {
        rows.withdraw(event.postingId());
    }

    @EventHandler
    void on(NotifiedPostingEnded event) {
        rows.end(event.postingId(), event.endedOn());
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
