package org.fondsloket.employer.publication;

import java.util.Optional;
import org.fondsloket.contracts.EmployerContactRecorded;

/** How a company is reached and paid by what is on file now. */
@FunctionalInterface
interface ContactOnFile {

    /**
     * Empty when nothing is on file, or nothing any more.
     *
     * @param version number under which the others keep it
     */
    Optional<EmployerContactRecorded> of(String employerNumber, long version);
}
