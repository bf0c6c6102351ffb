package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.fondsloket.ledger.posting.Books;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the leave account of a worker. Events hold results only: neither a severe
 * disability nor a rate that would tell of one.
 */
public sealed interface LeaveEvent {

    String workerNumber();

    /** What moved, by year of origin. */
    List<Movement> movements();

    /** Totals of the years that changed, as they stand after the event. */
    List<YearTotals> years();

    /** Rule set behind the figures. */
    String ruleSet();

    /** Name of the account in the event store. */
    static String aggregateId(String workerNumber) {
        return "LeaveAccount:" + workerNumber;
    }

    /** One version of a report went into the account. */
    @StoredAs("ledger.LeaveMonthRecorded")
    record LeaveMonthRecorded(
            String workerNumber,
            ReportedMonth reported,
            String reportId,
            int version,
            String ruleSet,
            List<Granted> granted,
            List<Movement> movements,
            List<YearTotals> years,
            Posting posting)
            implements LeaveEvent, Books {

        public LeaveMonthRecorded {
            granted = List.copyOf(granted);
            movements = List.copyOf(movements);
            years = List.copyOf(years);
        }
    }

    /**
     * A year stands like this from now on, after an event that changed more than one. Nothing moves
     * here: the movements are in the event before.
     */
    @StoredAs("ledger.LeaveYearRestated")
    record LeaveYearRestated(String workerNumber, int year, List<YearTotals> years, String ruleSet)
            implements LeaveEvent {

        public LeaveYearRestated {
            years = List.copyOf(years);
        }

        @Override
        public List<Movement> movements() {
            return List.of();
        }
    }

    /**
     * The rest of a year went into the next one.
     *
     * @param complete false when a report of the year is still missing
     * @param statement the closed year and those before it, oldest first, as they stand then
     */
    @StoredAs("ledger.LeaveYearClosed")
    record LeaveYearClosed(
            String workerNumber,
            int year,
            LocalDate on,
            boolean complete,
            String ruleSet,
            List<Movement> movements,
            List<YearTotals> years,
            List<YearTotals> statement)
            implements LeaveEvent {

        public LeaveYearClosed {
            movements = List.copyOf(movements);
            years = List.copyOf(years);
            statement = List.copyOf(statement);
        }
    }

    /** Leave of a year lapsed, all of it or all but the pay for sickness. */
    @StoredAs("ledger.EntitlementLapsed")
    record EntitlementLapsed(
            String workerNumber,
            int year,
            LocalDate on,
            LapseStage stage,
            String ruleSet,
            List<Movement> movements,
            List<YearTotals> years,
            Posting posting)
            implements LeaveEvent, Books {

        public EntitlementLapsed {
            movements = List.copyOf(movements);
            years = List.copyOf(years);
        }
    }

    /**
     * Worker and employers are to be told what lapses at the end of the year.
     *
     * @param employerNumbers employers who can still grant it
     */
    @StoredAs("ledger.LapseWarned")
    record LapseWarned(
            String workerNumber,
            int year,
            LocalDate on,
            int restDays,
            BigDecimal restPay,
            BigDecimal dayRate,
            LocalDate lapsesAfter,
            List<String> employerNumbers,
            String ruleSet)
            implements LeaveEvent {

        public LapseWarned {
            employerNumbers = List.copyOf(employerNumbers);
        }

        @Override
        public List<Movement> movements() {
            return List.of();
        }

        @Override
        public List<YearTotals> years() {
            return List.of();
        }
    }

    /**
     * The fund pays leave to the worker itself.
     *
     * @param followUp true when later contributions add to an earlier payment
     * @param base what would be payable were all contributions paid, sickness part left out, euro
     * @param covered what this payment adds of it, euro
     * @param payable this payment before deductions, euro
     * @param uncovered what late contributions would still add, euro
     * @param country of the social insurance, for a payment in lieu
     * @param by number of the person who decided, or the platform
     */
    @StoredAs("ledger.LeavePaidOut")
    record LeavePaidOut(
            String workerNumber,
            String payoutId,
            PayoutKind kind,
            int year,
            LocalDate on,
            boolean followUp,
            BigDecimal base,
            BigDecimal covered,
            BigDecimal payable,
            BigDecimal uncovered,
            BigDecimal socialShare,
            BigDecimal tax,
            BigDecimal surcharge,
            BigDecimal net,
            @Nullable String country,
            String by,
            String ruleSet,
            List<Movement> movements,
            List<YearTotals> years,
            Posting posting)
            implements LeaveEvent, Books {

        public LeavePaidOut {
            movements = List.copyOf(movements);
            years = List.copyOf(years);
        }
    }

    /**
     * The worker is to be told how the account stands.
     *
     * @param occasion why
     * @param firstYear oldest year of origin to be told
     * @param statement the years from the one before the first on, oldest first, as they stand
     */
    @StoredAs("ledger.LeaveStated")
    record LeaveStated(
            String workerNumber,
            String statementId,
            StatementOccasion occasion,
            int firstYear,
            LocalDate on,
            String ruleSet,
            List<YearTotals> statement)
            implements LeaveEvent {

        public LeaveStated {
            statement = List.copyOf(statement);
        }

        @Override
        public List<Movement> movements() {
            return List.of();
        }

        @Override
        public List<YearTotals> years() {
            return List.of();
        }
    }

    /**
     * The worker finds a reported figure wrong, and the employer is to answer.
     *
     * @param field which figure
     * @param reported figure of the report, null when the month was not reported for the worker
     * @param claimed what is right in the worker's eyes: days, hours or euro
     * @param answerBy last day of the answer
     * @param by number of the person who asked
     */
    @StoredAs("ledger.LeaveCorrectionRequested")
    record LeaveCorrectionRequested(
            String workerNumber,
            String requestId,
            String employerNumber,
            YearMonth month,
            CorrectableField field,
            @Nullable BigDecimal reported,
            BigDecimal claimed,
            LocalDate on,
            LocalDate answerBy,
            String ruleSet,
            String by)
            implements LeaveEvent {

        @Override
        public List<Movement> movements() {
            return List.of();
        }

        @Override
        public List<YearTotals> years() {
            return List.of();
        }
    }

    /** Everything moved to another number of the same person. */
    @StoredAs("ledger.LeaveAccountMoved")
    record LeaveAccountMoved(
            String workerNumber,
            String into,
            LocalDate on,
            String by,
            String ruleSet,
            List<Movement> movements,
            List<YearTotals> years,
            Posting posting)
            implements LeaveEvent, Books {

        public LeaveAccountMoved {
            movements = List.copyOf(movements);
            years = List.copyOf(years);
        }
    }

    /** What another number of the same person held came here. */
    @StoredAs("ledger.LeaveAccountTakenOver")
    record LeaveAccountTakenOver(
            String workerNumber,
            String from,
            LocalDate on,
            String by,
            List<MovedMonth> months,
            List<PaidOut> payouts,
            Set<Integer> closed,
            String ruleSet,
            List<Movement> movements,
            List<YearTotals> years,
            Posting posting)
            implements LeaveEvent, Books {

        public LeaveAccountTakenOver {
            months = List.copyOf(months);
            payouts = List.copyOf(payouts);
            closed = Set.copyOf(closed);
            movements = List.copyOf(movements);
            years = List.copyOf(years);
        }
    }
}
