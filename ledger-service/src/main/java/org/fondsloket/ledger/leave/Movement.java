package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.jspecify.annotations.Nullable;

/**
 * One change of a year of origin, with its reason.
 *
 * @param year of origin
 * @param days leave days, below zero when they are taken back
 * @param pay euro
 * @param employerNumber employer whose report or leave it is, if it is one employer's
 * @param month report month, if a report caused it
 * @param valueDate day from which it counts
 */
public record Movement(
        int year,
        MovementKind kind,
        int days,
        BigDecimal pay,
        @Nullable String employerNumber,
        @Nullable YearMonth month,
        LocalDate valueDate,
        List<ExplanationStep> steps) {

    public Movement {
        steps = List.copyOf(steps);
    }

    /** Days and pay together. */
    public Figure figure() {
        return new Figure(days, pay);
    }
}
