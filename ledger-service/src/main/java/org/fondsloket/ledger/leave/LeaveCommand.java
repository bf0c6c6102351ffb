package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of the leave account of one worker. */
public sealed interface LeaveCommand extends AggregateCommand<LeaveAnswer> {

    /** Number of the account. */
    String workerNumber();

    @Override
    default String aggregateId() {
        return LeaveEvent.aggregateId(workerNumber());
    }

    /**
     * Records what one version of a report says of the worker and settles its leave.
     *
     * @param reported the month as it is from now on; empty when the worker is no longer in it
     * @param sourceEventId outer event that brought the report
     * @param ruleSet rule set that the report names
     * @param severelyDisabledSince first day of a severe disability, from the erasable copy of the
     *     person; no event holds it
     */
    record RecordReportedMonth(
            String workerNumber,
            ReportedMonth reported,
            String reportId,
            int version,
            String sourceEventId,
            String ruleSet,
            @Nullable LocalDate severelyDisabledSince)
            implements LeaveCommand {}

    /**
     * Closes a year: its rest goes into the next one. Nothing happens while a December is missing,
     * until the last day of waiting is over.
     */
    record CloseYear(String workerNumber, int year, LocalDate on, String ruleSet)
            implements LeaveCommand {}

    /** Lets lapse what has lapsed by a day. */
    record LapseYear(String workerNumber, int year, LocalDate on, String ruleSet)
            implements LeaveCommand {}

    /** Warns of what lapses at the end of the year of a day. */
    record WarnOfLapse(String workerNumber, int year, LocalDate on, String ruleSet)
            implements LeaveCommand {}

    /**
     * Pays rest leave to the worker instead of granting it.
     *
     * @param payoutId names the decision, so that it counts once
     * @param atOnce true where no waiting applies: incapacity, pension, office work, casual work
     * @param country of the worker's social insurance, two letters; null while unknown
     * @param coverage how far the employers paid the contributions of the year
     * @param by number of the person who decided
     */
    record PayInLieu(
            String workerNumber,
            String payoutId,
            int year,
            LocalDate on,
            boolean atOnce,
            @Nullable String country,
            List<CoveredBy> coverage,
            String ruleSet,
            String by)
            implements LeaveCommand {

        public PayInLieu {
            coverage = List.copyOf(coverage);
        }
    }

    /**
     * Pays lapsed leave to the worker.
     *
     * @param payoutId names the decision, so that it counts once
     * @param coverage how far the employers paid the contributions of the year
     * @param by number of the person who decided
     */
    record Compensate(
            String workerNumber,
            String payoutId,
            int year,
            LocalDate on,
            List<CoveredBy> coverage,
            String ruleSet,
            String by)
            implements LeaveCommand {

        public Compensate {
            coverage = List.copyOf(coverage);
        }
    }

    /**
     * Pays what later contributions add to earlier payments of a year.
     *
     * @param coverage how far the employers paid the contributions of the year by now
     * @param sourceEventId event that changed it
     */
    record FollowUpPayouts(
            String workerNumber,
            int year,
            LocalDate on,
            List<CoveredBy> coverage,
            String ruleSet,
            String sourceEventId)
            implements LeaveCommand {

        public FollowUpPayouts {
            coverage = List.copyOf(coverage);
        }
    }

    /**
     * Has a worker told how the account stands inside a year.
     *
     * @param statementId names the statement, so that it is made once
     * @param firstYear oldest year of origin in it
     */
    record StateLeave(
            String workerNumber,
            String statementId,
            StatementOccasion occasion,
            int firstYear,
            LocalDate on,
            String ruleSet)
            implements LeaveCommand {}

    /**
     * Notes that a worker finds a reported figure wrong.
     *
     * @param requestId names the request, so that it counts once
     * @param month report month of the figure
     * @param claimed what is right in the worker's eyes: days, hours or euro
     * @param by number of the person who asks
     */
    record RequestCorrection(
            String workerNumber,
            String requestId,
            String employerNumber,
            YearMonth month,
            CorrectableField field,
            BigDecimal claimed,
            LocalDate on,
            String ruleSet,
            String by)
            implements LeaveCommand {}

    /**
     * Empties the account: everything moves to another number of the same person.
     *
     * @param into number that stays
     */
    record MoveAccount(String workerNumber, String into, LocalDate on, String ruleSet, String by)
            implements LeaveCommand {}

    /**
     * Takes over what another number of the same person held.
     *
     * @param moved what that account answered when it was emptied
     */
    record TakeOverAccount(
            String workerNumber,
            LeaveAnswer.Moved moved,
            LocalDate on,
            String ruleSet,
            @Nullable LocalDate severelyDisabledSince,
            String by)
            implements LeaveCommand {}
}
