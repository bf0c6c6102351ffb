package org.fondsloket.mailbox.objection;

/** How far an objection to a letter has come. */
public sealed interface Objection {

    /** Nobody objected yet. */
    record Unfiled() implements Objection {}

    /** The fund has to answer. */
    record Filed(String employerNumber, String letterId) implements Objection {}

    /** The fund has answered. */
    record Answered() implements Objection {}
}
