package org.fondsloket.employee.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Arrays;
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
import org.fondsloket.scheme.WorkerNumber;
import org.junit.jupiter.api.Test;

class WorkerDeciderTest {

    private static final WorkerNumber NUMBER = WorkerNumber.ofSerial(3_300_127);
    private static final String WN = NUMBER.value();
    private static final String EMPLOYER = "20417358";
    private static final String OTHER_EMPLOYER = "20417366";
    private static final WorkerEvent REGISTERED = new WorkerRegistered(WN, EMPLOYER);
    private static final WorkerEvent RECORDED = new PersonRecorded(WN, 1);
    private static final WorkerEvent ERASED = new PersonErased(WN);

    @Test
    void registersAWorkerAndRecordsThePersonInOneDecision() {
        assertThat(
                        WorkerDecider.decide(
                                WorkerDecider.initial(), new RegisterWorker(NUMBER, EMPLOYER, 1)))
                .containsExactly(REGISTERED, RECORDED);
    }

    @Test
    void refusesANumberThatIsTaken() {
        assertRefused(
                after(REGISTERED, RECORDED),
                new RegisterWorker(NUMBER, EMPLOYER, 1),
                "WORKER_ALREADY_REGISTERED");
    }

    @Test
    void neverGivesTheNumberOfAForgottenPersonAway() {
        assertRefused(
                after(REGISTERED, RECORDED, ERASED),
                new RegisterWorker(NUMBER, EMPLOYER, 1),
                "WORKER_ALREADY_REGISTERED");
    }

    @Test
    void letsOneNumberServeSeveralEmployers() {
        WorkerEvent employed = new WorkerEmployed(WN, OTHER_EMPLOYER);

        assertThat(
                        WorkerDecider.decide(
                                after(REGISTERED, RECORDED),
                                new EmployWorker(NUMBER, OTHER_EMPLOYER)))
                .containsExactly(employed);
        assertThat(after(REGISTERED, RECORDED, employed))
                .isEqualTo(new Worker.Known(Set.of(EMPLOYER, OTHER_EMPLOYER), 1));
    }

    @Test
    void staysSilentWhenTheEmployerHasTheWorkerAlready() {
        assertThat(
                        WorkerDecider.decide(
                                after(REGISTERED, RECORDED), new EmployWorker(NUMBER, EMPLOYER)))
                .isEmpty();
    }

    @Test
    void employsNobodyWhoIsUnknownOrForgotten() {
        assertRefused(
                WorkerDecider.initial(), new EmployWorker(NUMBER, EMPLOYER), "WORKER_UNKNOWN");
        assertRefused(
                after(REGISTERED, RECORDED, ERASED),
                new EmployWorker(NUMBER, OTHER_EMPLOYER),
                "PERSON_ERASED");
    }

    @Test
    void notesANewerVersionOfThePersonalData() {
        assertThat(
                        WorkerDecider.decide(
                                after(REGISTERED, RECORDED), new ChangePersonData(NUMBER, 2)))
                .containsExactly(new PersonDataChanged(WN, 2));
    }

    @Test
    void refusesAVersionThatIsNotNewer() {
        assertRefused(
                after(REGISTERED, RECORDED, new PersonDataChanged(WN, 2)),
                new ChangePersonData(NUMBER, 2),
                "PERSON_CHANGED_MEANWHILE");
    }

    @Test
    void refusesAChangeOfAnUnknownWorker() {
        assertRefused(WorkerDecider.initial(), new ChangePersonData(NUMBER, 2), "WORKER_UNKNOWN");
    }

    @Test
    void refusesAChangeOfAForgottenPerson() {
        assertRefused(
                after(REGISTERED, RECORDED, ERASED),
                new ChangePersonData(NUMBER, 2),
                "PERSON_ERASED");
    }

    @Test
    void erasesAPerson() {
        assertThat(WorkerDecider.decide(after(REGISTERED, RECORDED), new ErasePerson(NUMBER)))
                .containsExactly(ERASED);
    }

    @Test
    void staysSilentWhenAPersonIsErasedAgain() {
        assertThat(
                        WorkerDecider.decide(
                                after(REGISTERED, RECORDED, ERASED), new ErasePerson(NUMBER)))
                .isEmpty();
    }

    @Test
    void refusesToEraseAnUnknownWorker() {
        assertRefused(WorkerDecider.initial(), new ErasePerson(NUMBER), "WORKER_UNKNOWN");
    }

    @Test
    void staysForgottenWhateverComesLater() {
        assertThat(after(REGISTERED, RECORDED, ERASED, new PersonDataChanged(WN, 3)))
                .isEqualTo(new Worker.Forgotten());
    }

    @Test
    void addressesTheAggregateByTypeAndNumber() {
        assertThat(new ErasePerson(NUMBER).aggregateId()).isEqualTo("Worker:" + WN);
    }

    private static Worker after(WorkerEvent... events) {
        return Arrays.stream(events)
                .reduce(
                        WorkerDecider.initial(),
                        WorkerDecider::evolve,
                        (_, _) -> {
                            throw new IllegalStateException("events have one order");
                        });
    }

    private static void assertRefused(Worker state, WorkerCommand command, String code) {
        assertThatThrownBy(() -> WorkerDecider.decide(state, command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(code);
                            assertThat(refusal.facts()).containsEntry("workerNumber", WN);
                        });
    }
}
