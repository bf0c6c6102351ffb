package org.fondsloket.employee.workforce;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.employee.person.Address;
import org.fondsloket.employee.person.MasterData;
import org.fondsloket.employee.person.MissingData;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.RecordedPerson;
import org.jspecify.annotations.Nullable;

/**
 * A worker as the employer sees it.
 *
 * @param missing names of the fields still to be given (S000-04, P-05)
 */
record WorkerView(
        String workerNumber,
        String familyName,
        String givenName,
        LocalDate birthDate,
        String nationality,
        @Nullable String placeOfBirth,
        @Nullable Address address,
        @Nullable String iban,
        @Nullable String function,
        @Nullable String language,
        @Nullable String socialInsuranceCountry,
        @Nullable LocalDate severelyDisabledFrom,
        @Nullable LocalDate disabilityProofOn,
        @Nullable String email,
        List<String> missing) {

    static WorkerView of(RecordedPerson recorded) {
        Person person = recorded.person();
        MasterData data = person.masterData();
        return new WorkerView(
                recorded.workerNumber(),
                person.familyName(),
                person.givenName(),
                person.birthDate(),
                person.nationality(),
                data.placeOfBirth(),
                data.address().equals(Address.UNKNOWN) ? null : data.address(),
                data.iban(),
                data.function(),
                data.language(),
                data.socialInsuranceCountry(),
                data.severelyDisabledFrom(),
                data.disabilityProofOn(),
                data.email(),
                MissingData.of(data));
    }

    @Override
    public String toString() {
        return "WorkerView[" + workerNumber + "]";
    }
}
