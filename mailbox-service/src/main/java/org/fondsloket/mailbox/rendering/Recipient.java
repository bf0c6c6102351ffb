package org.fondsloket.mailbox.rendering;

import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes.
 *
 * @param number employer number, or worker number of a worker
 * @param worker true for a person, false for a company
 * @param name null while the recipient's data have not arrived, or are erased
 * @param country ISO code of the company's seat
 */
public record Recipient(
        String number, boolean worker, @Nullable String name, @Nullable String country) {

    /** A company. */
    public Recipient(
            String employerNumber, @Nullable String companyName, @Nullable String country) {
        this(employerNumber, false, companyName, country);
    }

    /** A worker. */
    public static Recipient worker(String workerNumber, @Nullable String name) {
        return new Recipient(workerNumber, true, name, null);
    }
}
