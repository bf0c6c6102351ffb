package org.fondsloket.mailbox.request;

/** How far the fund has come with a document it needs. */
public sealed interface DocumentRequest {

    /** Nobody asked yet. */
    record Unasked() implements DocumentRequest {}

    /** The employer has to deliver, for the first time or again. */
    record Asked(String employerNumber) implements DocumentRequest {}

    /** The fund has to look at it. */
    record Delivered(String employerNumber) implements DocumentRequest {}

    /** The fund has what it needs. */
    record Accepted() implements DocumentRequest {}
}
