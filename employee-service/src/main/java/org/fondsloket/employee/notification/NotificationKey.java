package org.fondsloket.employee.notification;

import org.fondsloket.employee.posting.PostingId;

/**
 * Customs' own number of a notification, which is unique for one employer only.
 *
 * @param notificationId as customs gave it
 */
public record NotificationKey(String employerNumber, String notificationId) {

    /** Name of the aggregate in the event store. */
    public String aggregateId() {
        return "PostingNotification:" + employerNumber + ":" + notificationId;
    }

    /** Id of the posting that this notification means for the worker; stays through changes. */
    public PostingId postingOf(String workerNumber) {
        return PostingId.ofNotification(employerNumber, notificationId, workerNumber);
    }
}
