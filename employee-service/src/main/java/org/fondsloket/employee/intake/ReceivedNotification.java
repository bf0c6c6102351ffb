package org.fondsloket.employee.intake;

import java.util.List;

/**
 * The answer to a notification: under which numbers its workers are reported.
 *
 * @param version grows with each change of the content; the same content again keeps it
 * @param workers in the order in which they were sent
 */
record ReceivedNotification(String notificationId, long version, List<NotifiedWorker> workers) {

    /** One worker and the posting that the notification means. */
    record NotifiedWorker(String workerNumber, String postingId) {}
}
