package org.fondsloket.contracts;

import java.time.LocalDate;

/**
 * Who a worker number is; travels on a compacted topic keyed by the number, so that a tombstone
 * erases it everywhere.
 *
 * @param version grows with each change of the record
 */
@Outer(
        type = "employee.person-recorded.v1",
        topic = "employee.person.v1",
        key = "workerNumber",
        compacted = true)
public record PersonRecorded(
        String workerNumber,
        long version,
        String familyName,
        String givenName,
        LocalDate birthDate,
        String nationality) {}
