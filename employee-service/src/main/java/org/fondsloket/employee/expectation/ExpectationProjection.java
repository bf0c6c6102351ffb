package org.fondsloket.employee.expectation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.employee.notification.NotificationEvent.NotificationChanged;
import org.fondsloket.employee.notification.NotificationEvent.NotificationEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingChanged;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingWithdrawn;
import org.fondsloket.employee.notification.NotificationEvent.WorkerNotified;
import org.fondsloket.employee.posting.PostingEvent.PostingEnded;
import org.fondsloket.employee.posting.PostingEvent.WorkerPosted;
import org.springframework.stereotype.Component;

/** Writes who is announced for which days from the events of postings and notifications. */
@Component
@ProcessingGroup("expectation")
class ExpectationProjection {

    private final ExpectedPostings postings;

    ExpectationProjection(ExpectedPostings postings) {
        this.postings = postings;
    }

    @EventHandler
    void on(WorkerPosted event) {
        postings.add(
                event.employerNumber(),
                new AnnouncedPosting(
                        event.postingId(),
                        null,
                        event.workerNumber(),
                        event.siteLand(),
                        event.from(),
                        event.expectedTo(),
                        null));
    }

    @EventHandler
    void on(PostingEnded event) {
        postings.end(event.postingId(), event.endedOn());
    }

    @EventHandler
    void on(WorkerNotified event) {
        postings.add(
                event.employerNumber(),
                new AnnouncedPosting(
                        event.postingId(),
                        event.notificationId(),
                        event.workerNumber(),
                        event.siteLand(),
                        event.from(),
                        event.expectedTo(),
                        null));
    }

    @EventHandler
    void on(NotificationChanged event) {
        postings.announceAnew(event);
    }

    @EventHandler
    void on(NotifiedPostingChanged event) {
        postings.change(event);
    }

    @EventHandler
    void on(NotifiedPostingWithdrawn event) {
        postings.withdraw(event.postingId());
    }

    @EventHandler
    void on(NotifiedPostingEnded event) {
        postings.end(event.postingId(), event.endedOn());
    }

    @EventHandler
    void on(NotificationEnded event) {
        postings.endNotification(event);
    }

    @ResetHandler
    void reset() {
        postings.clear();
    }
}
