package org.fondsloket.employee.announcement;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
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
        rows.end(event);
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
