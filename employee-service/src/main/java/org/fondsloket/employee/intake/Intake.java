package org.fondsloket.employee.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.employee.claim.PostingClaim;
import org.fondsloket.employee.claim.PostingClaims;
import org.fondsloket.employee.intake.ReceivedNotification.NotifiedWorker;
import org.fondsloket.employee.notification.Decided;
import org.fondsloket.employee.notification.NotificationCommand.EndNotification;
import org.fondsloket.employee.notification.NotificationCommand.ReceiveNotification;
import org.fondsloket.employee.notification.NotificationContent;
import org.fondsloket.employee.notification.NotificationKey;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.PersonMustBePlausible;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.fondsloket.employee.person.SamePerson;
import org.fondsloket.employee.worker.WorkerCommand.RegisterWorker;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.WorkerNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes notifications in, all or none: finds or registers their workers, takes the days and sends
 * the commands, in one transaction and rows first.
 */
@Component
class Intake {

    private final Persons persons;
    private final PostingClaims claims;
    private final Commands commands;
    private final CurrentActor actor;

    Intake(Persons persons, PostingClaims claims, Commands commands, CurrentActor actor) {
        this.persons = persons;
        this.claims = claims;
        this.commands = commands;
        this.actor = actor;
    }

    /** What came of a notification, and how many of its workers were new. */
    record Taken(ReceivedNotification answer, boolean isNew, boolean changed) {}

    /**
     * What came of all of them.
     *
     * @param registered workers whom the employer did not have before
     */
    record AllTaken(List<Taken> notifications, int registered) {}

    /**
     * @throws Problem 422 when a worker cannot be found, 409 when a day would be taken twice; then
     *     nothing is taken in
     */
    @Transactional
    AllTaken receive(String employerNumber, List<CheckedNotification> notifications) {
        persons.queueUp(employerNumber);
        Lookup lookup = new Lookup(employerNumber, notifications);
        Map<CheckedNotification, List<String>> workers = new LinkedHashMap<>();
        notifications.forEach(each -> workers.put(each, lookup.numbers(each)));
        if (!lookup.errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), lookup.errors);
        }
        queueUpForWorkers(employerNumber, notifications, workers);
        Set<String> postings = new HashSet<>();
        workers.forEach((each, numbers) -> postings.addAll(takeDays(each, numbers)));
        refuseDaysTakenTwice(employerNumber, workers, postings);
        Envelope envelope = actor.envelopeFor(employerNumber);
        lookup.registered.forEach(
                person ->
                        commands.send(
                                new RegisterWorker(
                                        new WorkerNumber(person.workerNumber()),
                                        employerNumber,
                                        person.version()),
                                envelope));
        List<Taken> taken = new ArrayList<>();
        workers.forEach((each, numbers) -> taken.add(send(each, numbers, envelope)));
        return new AllTaken(taken, lookup.registered.size());
    }

    /** Ends what still runs of the notification; workers who left before stay as they ended. */
    @Transactional
    Decided end(NotificationKey key, LocalDate endedOn) {
        String employerNumber = key.employerNumber();
        persons.queueUp(employerNumber);
        List<PostingClaim> before = claims.ofNotification(employerNumber, key.notificationId());
        if (before.isEmpty()) {
            throw Problem.notFound();
        }
        claims.queueUp(before.stream().map(PostingClaim::workerNumber).toList());
        Set<String> postings = new HashSet<>();
        for (PostingClaim claim : claims.ofNotification(employerNumber, key.notificationId())) {
            if (!claim.ended() && !endedOn.isBefore(claim.firstDay())) {
                claims.take(claim.until(endedOn));
                postings.add(claim.postingId());
            }
        }
        claims.takenTwice(employerNumber, postings).stream()
                .sorted()
                .findFirst()
                .ifPresent(
                        worker -> {
                            throw overlap(worker, List.of());
                        });
        return commands.send(new EndNotification(key, endedOn), actor.envelopeFor(employerNumber));
    }

    private void queueUpForWorkers(
            String employerNumber,
            List<CheckedNotification> notifications,
            Map<CheckedNotification, List<String>> workers) {
        Set<String> concerned = new TreeSet<>();
        workers.values().forEach(concerned::addAll);
        for (CheckedNotification each : notifications) {
            claims.ofNotification(employerNumber, each.key().notificationId())
                    .forEach(claim -> concerned.add(claim.workerNumber()));
        }
        claims.queueUp(concerned);
    }

    /** Gives back the days of those no longer named and takes those of the others. */
    private Set<String> takeDays(CheckedNotification notification, List<String> workers) {
        NotificationKey key = notification.key();
        Map<String, PostingClaim> before =
                claims.ofNotification(key.employerNumber(), key.notificationId()).stream()
                        .collect(Collectors.toMap(PostingClaim::workerNumber, claim -> claim));
        before.values().stream()
                .filter(claim -> !claim.ended() && !workers.contains(claim.workerNumber()))
                .forEach(claim -> claims.giveBack(claim.postingId()));
        Set<String> postings = new HashSet<>();
        for (String worker : workers) {
            PostingClaim claim = before.get(worker);
            if (claim == null || !claim.ended()) {
                String postingId = key.postingOf(worker).value();
                claims.take(
                        new PostingClaim(
                                postingId,
                                key.employerNumber(),
                                worker,
                                key.notificationId(),
                                notification.from(),
                                notification.expectedTo(),
                                false));
                postings.add(postingId);
            }
        }
        return postings;
    }

    private void refuseDaysTakenTwice(
            String employerNumber,
            Map<CheckedNotification, List<String>> workers,
            Set<String> postings) {
        Set<String> twice = claims.takenTwice(employerNumber, postings);
        if (twice.isEmpty()) {
            return;
        }
        List<FieldError> errors = new ArrayList<>();
        workers.forEach(
                (each, numbers) -> {
                    for (int i = 0; i < numbers.size(); i++) {
                        if (twice.contains(numbers.get(i))) {
                            errors.add(
                                    each.workers()
                                            .get(i)
                                            .place()
                                            .error(
                                                    "workerNumber",
                                                    "notification.worker.overlaps",
                                                    Map.of("workerNumber", numbers.get(i))));
                        }
                    }
                });
        throw overlap(new TreeSet<>(twice).getFirst(), errors);
    }

    private static Problem overlap(String worker, List<FieldError> errors) {
        return new Problem(409, "POSTING_OVERLAPS", Map.of("workerNumber", worker), errors);
    }

    private Taken send(CheckedNotification notification, List<String> workers, Envelope envelope) {
        NotificationKey key = notification.key();
        Decided decided =
                commands.send(
                        new ReceiveNotification(
                                key,
                                new NotificationContent(
                                        notification.site(),
                                        notification.from(),
                                        notification.expectedTo(),
                                        workers)),
                        envelope);
        return new Taken(
                new ReceivedNotification(
                        key.notificationId(),
                        decided.version(),
                        workers.stream()
                                .map(
                                        worker ->
                                                new NotifiedWorker(
                                                        worker, key.postingOf(worker).value()))
                                .toList()),
                decided.changed() && decided.version() == 1,
                decided.changed());
    }

    /** Finds the workers of notifications, and registers those whom the employer does not have. */
    private final class Lookup {

        private final String employerNumber;
        private final Map<String, Person> byNumber;
        private final Map<SamePerson, String> byName = new HashMap<>();
        private final List<RecordedPerson> registered = new ArrayList<>();
        private final List<FieldError> errors = new ArrayList<>();

        Lookup(String employerNumber, List<CheckedNotification> notifications) {
            this.employerNumber = employerNumber;
            List<CheckedNotification.Worker> all =
                    notifications.stream().flatMap(each -> each.workers().stream()).toList();
            byNumber =
                    persons
                            .current(
                                    employerNumber,
                                    only(CheckedNotification.Worker.Numbered.class, all)
                                            .map(CheckedNotification.Worker.Numbered::workerNumber)
                                            .toList())
                            .stream()
                            .collect(
                                    Collectors.toMap(
                                            RecordedPerson::workerNumber, RecordedPerson::person));
            persons.bornOn(
                            employerNumber,
                            only(CheckedNotification.Worker.Named.class, all)
                                    .map(named -> named.person().birthDate())
                                    .distinct()
                                    .toList())
                    .forEach(
                            known ->
                                    byName.putIfAbsent(
                                            SamePerson.as(known.person()), known.workerNumber()));
        }

        /** The numbers of the notification's workers, in its order. */
        List<String> numbers(CheckedNotification notification) {
            NotificationKey key = notification.key();
            // Somebody who was erased stays announced until the notification says otherwise.
            Set<String> announced =
                    claims.ofNotification(employerNumber, key.notificationId()).stream()
                            .map(PostingClaim::workerNumber)
                            .collect(Collectors.toSet());
            List<String> numbers = new ArrayList<>();
            for (CheckedNotification.Worker worker : notification.workers()) {
                String number =
                        switch (worker) {
                            case CheckedNotification.Worker.Numbered numbered ->
                                    known(numbered, announced, notification.from());
                            case CheckedNotification.Worker.Named named -> found(named.person());
                        };
                if (numbers.contains(number)) {
                    error(worker, "notification.worker.twice", Map.of("workerNumber", number));
                }
                numbers.add(number);
            }
            return numbers;
        }

        private String known(
                CheckedNotification.Worker.Numbered worker, Set<String> announced, LocalDate from) {
            Person person = byNumber.get(worker.workerNumber());
            if (person == null && !announced.contains(worker.workerNumber())) {
                error(worker, "notification.worker.unknown", Map.of());
            } else if (person != null
                    && !PersonMustBePlausible.oldEnough(person.birthDate(), from)) {
                error(
                        worker,
                        "person.birthDate.tooYoung",
                        Map.of("min", String.valueOf(PersonMustBePlausible.YOUNGEST)));
            }
            return worker.workerNumber();
        }

        private String found(Person person) {
            return byName.computeIfAbsent(SamePerson.as(person), _ -> registeredNow(person));
        }

        private String registeredNow(Person person) {
            RecordedPerson recorded = persons.register(employerNumber, person);
            registered.add(recorded);
            return recorded.workerNumber();
        }

        private void error(
                CheckedNotification.Worker worker, String code, Map<String, String> params) {
            errors.add(worker.place().error("workerNumber", code, params));
        }

        private static <T> Stream<T> only(Class<T> kind, List<CheckedNotification.Worker> workers) {
            return workers.stream().filter(kind::isInstance).map(kind::cast);
        }
    }
}
