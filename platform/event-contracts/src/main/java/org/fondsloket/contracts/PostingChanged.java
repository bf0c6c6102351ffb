package org.fondsloket.contracts;

import java.time.LocalDate;

/**
 * Land or days of an announced posting are others than before; what is said here replaces what was
 * said before.
 *
 * @param siteLand code of the Land, such as NW
 */
@Outer(type = "employee.posting-changed.v1", topic = "employee.posting.v1")
public record PostingChanged(
        String postingId,
        String employerNumber,
        String workerNumber,
        String siteLand,
        LocalDate from,
        LocalDate expectedTo) {}
