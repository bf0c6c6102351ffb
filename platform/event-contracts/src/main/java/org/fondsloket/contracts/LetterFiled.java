package org.fondsloket.contracts;

import java.time.YearMonth;

/**
 * A letter lies in an employer's mailbox.
 *
 * @param kind such as LT-07
 * @param sha256 hash of the PDF's bytes, its address
 */
@Outer(type = "mailbox.letter-filed.v1", topic = "mailbox.letter.v1")
public record LetterFiled(
        String letterId,
        String employerNumber,
        String kind,
        YearMonth month,
        String reportId,
        String sha256,
        String language) {}
