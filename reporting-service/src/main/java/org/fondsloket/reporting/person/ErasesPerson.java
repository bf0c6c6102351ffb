package org.fondsloket.reporting.person;

/** Something of this service that holds words about a person and lets go of them on demand. */
public interface ErasesPerson {

    /** Removes every word about the worker; safe to call again. */
    void erase(String workerNumber);
}
