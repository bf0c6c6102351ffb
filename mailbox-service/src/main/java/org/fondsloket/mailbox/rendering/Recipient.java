package org.fondsloket.mailbox.rendering;

import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes.
 *
 * @param companyName null while the employer's data have not arrived
 * @param country ISO code of the company's seat
 */
public record Recipient(
        String employerNumber, @Nullable String companyName, @Nullable String country) {}
