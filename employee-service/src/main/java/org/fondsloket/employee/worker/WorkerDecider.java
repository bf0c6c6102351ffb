package org.fondsloket.employee.worker;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.employee.worker.WorkerCommand.ChangePersonData;
import org.fondsloket.employee.worker.WorkerCommand.EmployWorker;
import org.fondsloket.employee.worker.WorkerCommand.ErasePerson;
import org.fondsloket.employee.worker.WorkerCommand.RegisterWorker;
import org.fondsloket.employee.worker.WorkerEvent.PersonDataChanged;
import org.fondsloket.employee.worker.WorkerEvent.PersonErased;
import org.fondsloket.employee.worker.WorkerEvent.PersonRecorded;
import org.fondsloket.employee.worker.WorkerEvent.WorkerEmployed;
import org.fondsloket.employee.worker.WorkerEvent.WorkerRegistered;
import org.fondsloket.platform.command.Refusal;

/** The rules of a worker number's life, without anything that stores or transports them. */
public final class WorkerDecider {

    private WorkerDecider() {}

    /** State before the first event. */
    public static Worker initial() {
        return new Worker.Unknown();
    }

    /**
     * @throws Refusal when a rule forbids what the command asks
     */
    public static List<WorkerEvent> decide(Worker state, WorkerCommand command) {
        return switch (command) {
            case RegisterWorker register -> register(state, register);
            case EmployWorker employ -> employ(state, employ);
            case ChangePersonData change -> change(state, change);
            case ErasePerson erase -> erase(state, erase);
        };
    }

    /** The state after one more event. */
    public static Worker evolve(Worker state, WorkerEvent event) {
        return switch (event) {
            case WorkerRegistered registered ->
                    new Worker.Known(Set.of(registered.employerNumber()), 0);
            case WorkerEmployed employed -> withEmployer(state, employed.employerNumber());
            case PersonRecorded recorded -> withVersion(state, recorded.personVersion());
            case PersonDataChanged changed -> withVersion(state, changed.personVersion());
            case PersonErased _ -> new Worker.Forgotten();
        };
    }

    private static Worker withVersion(Worker state, long version) {
        return switch (state) {
            case Worker.Known known -> new Worker.Known(known.employers(), version);
            case Worker.Unknown unknown -> unknown;
            case Worker.Forgotten forgotten -> forgotten;
        };
    }

    private static Worker withEmployer(Worker state, String employerNumber) {
        if (!(state instanceof Worker.Known known)) {
            return state;
        }
        Set<String> employers = new HashSet<>(known.employers());
        employers.add(employerNumber);
        return new Worker.Known(employers, known.personVersion());
    }

    /** Two events, because the number travels to everybody and the person on the erasable topic. */
    private static List<WorkerEvent> register(Worker state, RegisterWorker command) {
        if (!(state instanceof Worker.Unknown)) {
            throw refusal("WORKER_ALREADY_REGISTERED", command);
        }
        String number = command.workerNumber().value();
        return List.of(
                new WorkerRegistered(number, command.employerNumber()),
                new PersonRecorded(number, command.personVersion()));
    }

    private static List<WorkerEvent> employ(Worker state, EmployWorker command) {
        return switch (state) {
            case Worker.Unknown _ -> throw refusal("WORKER_UNKNOWN", command);
            case Worker.Forgotten _ -> throw refusal("PERSON_ERASED", command);
            case Worker.Known known when known.employers().contains(command.employerNumber()) ->
                    List.of();
            case Worker.Known _ ->
                    List.of(
                            new WorkerEmployed(
                                    command.workerNumber().value(), command.employerNumber()));
        };
    }

    private static List<WorkerEvent> change(Worker state, ChangePersonData command) {
        return switch (state) {
            case Worker.Unknown _ -> throw refusal("WORKER_UNKNOWN", command);
            case Worker.Forgotten _ -> throw refusal("PERSON_ERASED", command);
            case Worker.Known known when command.personVersion() <= known.personVersion() ->
                    throw refusal("PERSON_CHANGED_MEANWHILE", command);
            case Worker.Known _ ->
                    List.of(
                            new PersonDataChanged(
                                    command.workerNumber().value(), command.personVersion()));
        };
    }

    private static List<WorkerEvent> erase(Worker state, ErasePerson command) {
        return switch (state) {
            case Worker.Unknown _ -> throw refusal("WORKER_UNKNOWN", command);
            case Worker.Known _ -> List.of(new PersonErased(command.workerNumber().value()));
            // Asking twice to be forgotten must not fail, nor be remembered twice.
            case Worker.Forgotten _ -> List.of();
        };
    }

    private static Refusal refusal(String code, WorkerCommand command) {
        return new Refusal(code, Map.of("workerNumber", command.workerNumber().value()));
    }
}
