package org.fondsloket.employee.workforce;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.fondsloket.employee.person.SamePerson;
import org.fondsloket.employee.worker.WorkerCommand.ChangePersonData;
import org.fondsloket.employee.worker.WorkerCommand.EmployWorker;
import org.fondsloket.employee.worker.WorkerCommand.ErasePerson;
import org.fondsloket.employee.worker.WorkerCommand.RegisterWorker;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.scheme.WorkerNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the erasable rows and the events in one transaction: rows first, because nothing may be
 * written after an append.
 */
@Component
class Workforce {

    private final Persons persons;
    private final Commands commands;
    private final CurrentActor actor;

    Workforce(Persons persons, Commands commands, CurrentActor actor) {
        this.persons = persons;
        this.commands = commands;
        this.actor = actor;
    }

    /**
     * Gives a new worker a number. Somebody of the same names and birth date whom the employer has
     * already keeps the number and the data on file: a form sent twice is one worker.
     */
    @Transactional
    Registration register(String employerNumber, Person person) {
        persons.queueUp(employerNumber);
        Optional<RecordedPerson> known =
                persons.bornOn(employerNumber, List.of(person.birthDate())).stream()
                        .filter(
                                other ->
                                        SamePerson.as(other.person()).equals(SamePerson.as(person)))
                        .findFirst();
        return known.map(recorded -> new Registration(recorded.workerNumber(), false))
                .orElseGet(() -> registerNew(employerNumber, person));
    }

    private Registration registerNew(String employerNumber, Person person) {
        RecordedPerson recorded = persons.register(employerNumber, person);
        commands.send(
                new RegisterWorker(
                        new WorkerNumber(recorded.workerNumber()),
                        employerNumber,
                        recorded.version()),
                actor.envelopeFor(employerNumber));
        return new Registration(recorded.workerNumber(), true);
    }

    /**
     * Takes on somebody who has a number from an earlier employer and proves it by names and birth
     * date.
     *
     * @return false when nobody has this number, these names and this birth date
     */
    @Transactional
    boolean employ(String employerNumber, WorkerNumber number, SamePerson person) {
        Optional<RecordedPerson> known =
                persons.current(number.value())
                        .filter(recorded -> SamePerson.as(recorded.person()).equals(person));
        known.ifPresent(
                recorded -> {
                    persons.employ(employerNumber, recorded.workerNumber());
                    commands.send(
                            new EmployWorker(number, employerNumber),
                            actor.envelopeFor(employerNumber));
                });
        return known.isPresent();
    }

    @Transactional
    Optional<RecordedPerson> change(String employerNumber, String workerNumber, Person person) {
        Optional<RecordedPerson> changed = persons.change(employerNumber, workerNumber, person);
        changed.ifPresent(
                recorded ->
                        commands.send(
                                new ChangePersonData(
                                        new WorkerNumber(workerNumber), recorded.version()),
                                actor.envelopeFor(employerNumber)));
        return changed;
    }

    /**
     * Changes the mail address and nothing else; the same address again is no new version.
     *
     * @return empty when this employer has no such worker
     */
    @Transactional
    Optional<RecordedPerson> correctEmail(
            String employerNumber, String workerNumber, @Nullable String email) {
        Optional<RecordedPerson> known = persons.current(employerNumber, workerNumber);
        return known.filter(
                        recorded -> Objects.equals(recorded.person().masterData().email(), email))
                .or(
                        () ->
                                known.flatMap(
                                        recorded ->
                                                change(
                                                        employerNumber,
                                                        workerNumber,
                                                        recorded.person().withEmail(email))));
    }

    /**
     * @return false when nobody ever held the number
     */
    @Transactional
    boolean erase(String workerNumber) {
        Optional<String> employer = persons.erase(workerNumber);
        employer.ifPresent(
                employerNumber ->
                        commands.send(
                                new ErasePerson(new WorkerNumber(workerNumber)),
                                actor.envelopeFor(employerNumber)));
        return employer.isPresent();
    }
}
