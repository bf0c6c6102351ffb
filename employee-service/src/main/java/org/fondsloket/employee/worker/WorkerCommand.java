package org.fondsloket.employee.worker;

import org.fondsloket.platform.command.AggregateCommand;
import org.fondsloket.scheme.WorkerNumber;
import org.jspecify.annotations.Nullable;

/** What can be asked of a worker; personal data is never part of it, only its version. */
public sealed interface WorkerCommand extends AggregateCommand<@Nullable Void> {

    WorkerNumber workerNumber();

    @Override
    default String aggregateId() {
        return "Worker:" + workerNumber().value();
    }

    /** Gives a worker of an employer a number. */
    record RegisterWorker(WorkerNumber workerNumber, String employerNumber, long personVersion)
            implements WorkerCommand {}

    /** Makes somebody who has a number a worker of one more employer. */
    record EmployWorker(WorkerNumber workerNumber, String employerNumber)
            implements WorkerCommand {}

    /** Says that the personal data has a newer version. */
    record ChangePersonData(WorkerNumber workerNumber, long personVersion)
            implements WorkerCommand {}

    /** Forgets the person behind the number. */
    record ErasePerson(WorkerNumber workerNumber) implements WorkerCommand {}
}
