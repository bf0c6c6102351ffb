package org.fondsloket.employer.employer;

/** What an employer's events add up to. */
public sealed interface Employer {

    /** Nobody holds this number yet. */
    record Unregistered() implements Employer {}

    /** The number is taken. */
    record Registered() implements Employer {}
}
