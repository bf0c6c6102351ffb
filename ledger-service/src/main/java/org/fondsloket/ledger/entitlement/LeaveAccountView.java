package org.fondsloket.ledger.entitlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.ledger.entitlement.LeaveSteps.StepView;
import org.fondsloket.ledger.leave.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A worker's leave account for a reader: this year and the two before.
 *
 * @param asKnownAt moment of which the account tells
 * @param mergedInto number that holds the account since a merge
 */
record LeaveAccountView(
        String workerNumber,
        Instant asKnownAt,
        @Nullable String mergedInto,
        List<YearView> years,
        List<MovementView> movements) {

    LeaveAccountView {
        years = List.copyOf(years);
        movements = List.copyOf(movements);
    }

    /**
     * One year of origin. Earned, of which advanced is not covered by reports yet, is what was
     * granted, paid in lieu, compensated, lapsed and is left.
     *
     * @param employmentDays for an employer those that he reported himself
     * @param grossWage for an employer what he reported himself, euro
     * @param dayRate pay of one day for display; missing while no day is left
     * @param coverage how far contributions of the year were paid, 0 to 1; for an employer his own
     * @param elsewhere for an employer what came from others, without saying from whom or when
     */
    record YearView(
            int year,
            int employmentDays,
            BigDecimal grossWage,
            boolean ended,
            FigureView earned,
            FigureView advanced,
            FigureView granted,
            FigureView rest,
            FigureView carried,
            FigureView lapsed,
            FigureView paidInLieu,
            FigureView compensated,
            LocalDate lapsesAfter,
            @Nullable BigDecimal dayRate,
            BigDecimal coverage,
            String ruleSet,
            @Nullable ElsewhereView elsewhere) {}

    /** What other employers reported and granted of one year, in one sum. */
    record ElsewhereView(FigureView earned, FigureView granted) {}

    /** Days and their pay in euro. */
    record FigureView(int days, BigDecimal pay) {

        static FigureView of(Figure figure) {
            return new FigureView(figure.days(), figure.pay());
        }
    }

    /**
     * One movement with its reason.
     *
     * @param employerNumber missing where it is another employer's matter
     */
    record MovementView(
            String movementId,
            Instant recordedAt,
            LocalDate valueDate,
            int year,
            String kind,
            String what,
            int days,
            BigDecimal pay,
            @Nullable String employerNumber,
            @Nullable String month,
            String ruleSet,
            List<StepView> explanation) {

        MovementView {
            explanation = List.copyOf(explanation);
        }
    }
}
