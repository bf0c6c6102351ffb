package org.fondsloket.employee.notification;

import java.time.LocalDate;
import org.fondsloket.platform.command.AggregateCommand;

/** What can be asked of a customs notification. */
public sealed interface NotificationCommand extends AggregateCommand<Decided> {

    NotificationKey key();

    @Override
    default String aggregateId() {
        return key().aggregateId();
    }

    /** Takes a notification in: the first time it announces, later it changes. */
    record ReceiveNotification(NotificationKey key, NotificationContent content)
            implements NotificationCommand {}

    /**
     * Says that one worker has left the site for good.
     *
     * @param endedOn last day in Germany
     */
    record EndNotifiedPosting(NotificationKey key, String workerNumber, LocalDate endedOn)
            implements NotificationCommand {}

    /**
     * Says that the work on the site is over for everybody who has not left before.
     *
     * @param endedOn last day in Germany
     */
    record EndNotification(NotificationKey key, LocalDate endedOn) implements NotificationCommand {}
}
