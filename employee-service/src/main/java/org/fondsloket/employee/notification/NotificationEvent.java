package org.fondsloket.employee.notification;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;

/**
 * What happened to a customs notification: first what it says as a whole, then what follows for
 * each worker. Workers appear by number only, persons responsible not at all.
 */
public sealed interface NotificationEvent {

    String employerNumber();

    String notificationId();

    /** The notification that this is about. */
    default NotificationKey key() {
        return new NotificationKey(employerNumber(), notificationId());
    }

    /** An event about the posting of one worker. */
    sealed interface OfOneWorker extends NotificationEvent {

        String postingId();

        String workerNumber();
    }

    /** Customs passed on a new notification. */
    @StoredAs("employee.NotificationReceived")
    record NotificationReceived(
            String employerNumber,
            String notificationId,
            long version,
            Site site,
            LocalDate from,
            LocalDate expectedTo,
            List<String> workers)
            implements NotificationEvent {}

    /** The notification says something else from now on. */
    @StoredAs("employee.NotificationChanged")
    record NotificationChanged(
            String employerNumber,
            String notificationId,
            long version,
            Site site,
            LocalDate from,
            LocalDate expectedTo,
            List<String> workers)
            implements NotificationEvent {}

    /** The work on the site is over. */
    @StoredAs("employee.NotificationEnded")
    record NotificationEnded(
            String employerNumber, String notificationId, long version, LocalDate endedOn)
            implements NotificationEvent {}

    /** A worker is announced by the notification. */
    @StoredAs("employee.WorkerNotified")
    record WorkerNotified(
            String employerNumber,
            String notificationId,
            String postingId,
            String workerNumber,
            String siteLand,
            LocalDate from,
            LocalDate expectedTo)
            implements OfOneWorker {}

    /** Land or days of an announced worker are others than before. */
    @StoredAs("employee.NotifiedPostingChanged")
    record NotifiedPostingChanged(
            String employerNumber,
            String notificationId,
            String postingId,
            String workerNumber,
            String siteLand,
            LocalDate from,
            LocalDate expectedTo)
            implements OfOneWorker {}

    /** The notification no longer names the worker. */
    @StoredAs("employee.NotifiedPostingWithdrawn")
    record NotifiedPostingWithdrawn(
            String employerNumber, String notificationId, String postingId, String workerNumber)
            implements OfOneWorker {}

    /** An announced worker has left. */
    @StoredAs("employee.NotifiedPostingEnded")
    record NotifiedPostingEnded(
            String employerNumber,
            String notificationId,
            String postingId,
            String workerNumber,
            LocalDate endedOn)
            implements OfOneWorker {}
}
