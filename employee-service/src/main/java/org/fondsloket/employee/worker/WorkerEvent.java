package org.fondsloket.employee.worker;

import org.fondsloket.platform.store.StoredAs;

/** What happened to a worker; names and birth dates are never part of it. */
public sealed interface WorkerEvent {

    String workerNumber();

    /** Name of the aggregate in the event store. */
    default String aggregateId() {
        return "Worker:" + workerNumber();
    }

    /** An employer has a worker under this number. */
    @StoredAs("employee.WorkerRegistered")
    record WorkerRegistered(String workerNumber, String employerNumber) implements WorkerEvent {}

    /** One more employer has a worker under this number. */
    @StoredAs("employee.WorkerEmployed")
    record WorkerEmployed(String workerNumber, String employerNumber) implements WorkerEvent {}

    /** The first version of the personal data is on file. */
    @StoredAs("employee.PersonRecorded")
    record PersonRecorded(String workerNumber, long personVersion) implements WorkerEvent {}

    /** A later version of the personal data is on file. */
    @StoredAs("employee.PersonDataChanged")
    record PersonDataChanged(String workerNumber, long personVersion) implements WorkerEvent {}

    /** No version of the personal data is left. */
    @StoredAs("employee.PersonErased")
    record PersonErased(String workerNumber) implements WorkerEvent {}
}
