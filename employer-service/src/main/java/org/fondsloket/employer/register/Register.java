package org.fondsloket.employer.register;

import java.util.Optional;

/** Lets the folders that change an employer see what the register knows of it. */
public interface Register {

    /** True when the register shows this employer. */
    boolean knows(String employerNumber);

    /** The employer as the register knows it, a moment behind the last change. */
    Optional<EmployerRow> find(String employerNumber);
}
