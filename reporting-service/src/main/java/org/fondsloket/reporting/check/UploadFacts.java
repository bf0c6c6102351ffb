package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself when the lines come out of one.
 *
 * @param templateKnown its template is one that the fund gave out
 * @param employerNumber as it stands in the file
 * @param month as it stands in the file, null where that is no month
 * @param sameContentOn day on which the same content was uploaded before, null when it is new
 */
public record UploadFacts(
        boolean templateKnown,
        String employerNumber,
        @Nullable YearMonth month,
        @Nullable LocalDate sameContentOn) {}
