package org.fondsloket.employer.register;

/** Lets the folder that registers wait until the register shows the newcomer. */
public interface Register {

    /** True when the register shows this employer. */
    boolean knows(String employerNumber);
}
