package org.fondsloket.mailbox.audit;

/** How far an audit of an employer has come. */
public sealed interface Audit {

    /** Nobody opened it yet. */
    record Unopened() implements Audit {}

    /** Files may be put in. */
    record Open(String employerNumber) implements Audit {}

    /** Its list of files is final. */
    record Closed() implements Audit {}
}
