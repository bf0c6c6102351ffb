package org.fondsloket.employee.worker;

import java.util.List;
import java.util.Map;
import org.fondsloket.employee.worker.WorkerCommand.ChangePersonData;
import org.fondsloket.employee.worker.WorkerCommand.ErasePerson;
import org.fondsloket.employee.worker.WorkerCommand.RegisterWorker;
import org.fondsloket.employee.worker.WorkerEvent.PersonDataChanged;
import org.fondsloket.employee.worker.WorkerEvent.PersonErased;
import org.fondsloket.employee.worker.WorkerEvent.PersonRecorded;
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
            case ChangePersonData change -> change(state, change);
            case ErasePerson erase -> erase(state, erase);
        };
    }

    /** The state after one more event. */
    public static Worker evolve(Worker state, WorkerEvent event) {
        return switch (event) {
            case WorkerRegistered registered -> new Worker.Known(registered.employerNumber(), 0);
            case PersonRecorded recorded -> withVersion(state, recorded.personVersion());
            case PersonDataChanged changed -> withVersion(state, changed.personVersion());
            case PersonErased _ -> new Worker.Forgotten();
        };
    }

    private static Worker withVersion(Worker state, long version) {
        return switch (state) {
            case Worker.Known known -> new Worker.Known(known.employerNumber(), version);
            case Worker.Unknown unknown -> unknown;
            case Worker.Forgotten forgotten -> forgotten;
        };
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
