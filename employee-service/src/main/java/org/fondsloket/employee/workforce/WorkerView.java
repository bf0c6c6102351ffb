package org.fondsloket.employee.workforce;

import java.time.LocalDate;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.RecordedPerson;

/** A worker as the employer sees it. */
record WorkerView(
        String workerNumber,
        String familyName,
        String givenName,
        LocalDate birthDate,
        String nationality) {

    static WorkerView of(RecordedPerson recorded) {
        Person person = recorded.person();
        return new WorkerView(
                recorded.workerNumber(),
                person.familyName(),
                person.givenName(),
                person.birthDate(),
                person.nationality());
    }

    @Override
    public String toString() {
        return "WorkerView[" + workerNumber + "]";
    }
}
