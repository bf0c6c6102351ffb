package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** The person behind a worker who has values in the month. */
record ReportedPerson(CheckedWorker worker, PersonFacts person) {

    static Stream<ReportedPerson> of(CheckedWorker worker) {
        PersonFacts person = worker.facts().person();
        return person == null ? Stream.empty() : Stream.of(new ReportedPerson(worker, person));
    }

    /** True when the birth date is known and the person has not reached the age on that day. */
    boolean isYoungerThan(int years, LocalDate day) {
        LocalDate born = person.birthDate();
        return born != null && born.isAfter(day.minusYears(years));
    }

    /** True when the birth date is known and the person is past the age on that day. */
    boolean isOlderThan(int years, LocalDate day) {
        LocalDate born = person.birthDate();
        return born != null && !born.isAfter(day.minusYears(years + 1L));
    }

    Finding error(String check, Map<String, String> params) {
        return Finding.error(check, worker.firstLine(), "workerNumber", params);
    }

    Finding warning(String check, Map<String, String> params) {
        return Finding.warning(check, worker.firstLine(), "workerNumber", params);
    }
}
