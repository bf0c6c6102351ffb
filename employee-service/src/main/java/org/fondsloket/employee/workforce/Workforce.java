package org.fondsloket.employee.workforce;

import java.util.Optional;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.fondsloket.employee.worker.WorkerCommand.ChangePersonData;
import org.fondsloket.employee.worker.WorkerCommand.ErasePerson;
import org.fondsloket.employee.worker.WorkerCommand.RegisterWorker;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.scheme.WorkerNumber;
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

    @Transactional
    RecordedPerson register(String employerNumber, Person person) {
        RecordedPerson recorded = persons.register(employerNumber, person);
        commands.send(
                new RegisterWorker(
                        new WorkerNumber(recorded.workerNumber()),
                        employerNumber,
                        recorded.version()),
                actor.envelopeFor(employerNumber));
        return recorded;
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
