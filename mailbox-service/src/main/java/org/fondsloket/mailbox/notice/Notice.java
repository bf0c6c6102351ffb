package org.fondsloket.mailbox.notice;

/** How a mail fared, as far as anybody else has to know. */
public sealed interface Notice {

    /** Nothing is known against it. */
    record Unnoticed() implements Notice {}

    /** It did not reach its reader, and never will. */
    record Failed() implements Notice {}
}
