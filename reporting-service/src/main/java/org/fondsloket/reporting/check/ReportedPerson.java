package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;

/**
 * The person behind a worker who has values in the month.
 *
 * @param line first line of the worker, where the finding is shown
 * @param firstDay first reported day of the month
 */
record ReportedPerson(
        CheckedLine line, WorkerFacts worker, PersonFacts person, LocalDate firstDay) {

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
        return Finding.error(check, line, "workerNumber", params);
    }

    Finding warning(String check, Map<String, String> params) {
        return Finding.warning(check, line, "workerNumber", params);
    }
}
