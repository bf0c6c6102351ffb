package org.fondsloket.employee.intake;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.employee.notification.NotificationKey;
import org.fondsloket.employee.notification.Site;
import org.fondsloket.employee.person.Person;

/** A notification without mistakes of form; who its workers are is not looked up yet. */
record CheckedNotification(
        NotificationKey key,
        Site site,
        LocalDate from,
        LocalDate expectedTo,
        List<Worker> workers) {

    /** One of the workers, and where it stands in what was sent. */
    sealed interface Worker {

        Place place();

        /** A worker with a number. */
        record Numbered(Place place, String workerNumber) implements Worker {}

        /** A worker without one. */
        record Named(Place place, Person person) implements Worker {}
    }
}
