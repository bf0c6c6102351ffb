package org.fondsloket.employee.worker;

/** What a worker's events add up to. */
public sealed interface Worker {

    /** Nobody holds this number yet. */
    record Unknown() implements Worker {}

    /**
     * The number belongs to somebody.
     *
     * @param personVersion version of the personal data that holds now
     */
    record Known(String employerNumber, long personVersion) implements Worker {}

    /** The number stays, the person behind it is forgotten. */
    record Forgotten() implements Worker {}
}
