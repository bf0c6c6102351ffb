package org.fondsloket.employee.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fondsloket.employee.intake.NotificationRows.Head;
import org.fondsloket.employee.intake.NotificationRows.Named;
import org.fondsloket.employee.intake.NotificationView.WorkerOfNotification;
import org.fondsloket.employee.paging.ListPage;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.springframework.stereotype.Component;

/** Puts the names of the workers beside what the notifications say. */
@Component
class NotificationViews {

    private final NotificationRows rows;
    private final Persons persons;

    NotificationViews(NotificationRows rows, Persons persons) {
        this.rows = rows;
        this.persons = persons;
    }

    List<NotificationView> ofEmployer(String employerNumber, ListPage page) {
        return views(employerNumber, rows.ofEmployer(employerNumber, page));
    }

    Optional<NotificationView> find(String employerNumber, String notificationId) {
        return rows.find(employerNumber, notificationId)
                .map(head -> views(employerNumber, List.of(head)).getFirst());
    }

    private List<NotificationView> views(String employerNumber, List<Head> heads) {
        List<Named> workers =
                rows.workersOf(employerNumber, heads.stream().map(Head::notificationId).toList());
        Map<String, Person> names =
                persons
                        .current(
                                employerNumber,
                                workers.stream().map(Named::workerNumber).distinct().toList())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        RecordedPerson::workerNumber, RecordedPerson::person));
        Map<String, List<Named>> byNotification =
                workers.stream().collect(Collectors.groupingBy(Named::notificationId));
        return heads.stream()
                .map(
                        head ->
                                view(
                                        head,
                                        byNotification.getOrDefault(
                                                head.notificationId(), List.of()),
                                        names))
                .toList();
    }

    private static NotificationView view(
            Head head, List<Named> workers, Map<String, Person> names) {
        return new NotificationView(
                head.notificationId(),
                head.version(),
                head.endedOn() == null ? "OPEN" : "ENDED",
                head.site(),
                head.from(),
                head.expectedTo(),
                head.endedOn(),
                head.receivedAt(),
                head.changedAt(),
                workers.stream().map(worker -> view(worker, names)).toList());
    }

    private static WorkerOfNotification view(Named worker, Map<String, Person> names) {
        Person person = names.get(worker.workerNumber());
        return new WorkerOfNotification(
                worker.workerNumber(),
                worker.postingId(),
                person == null ? null : person.familyName(),
                person == null ? null : person.givenName(),
                worker.endedOn());
    }
}
