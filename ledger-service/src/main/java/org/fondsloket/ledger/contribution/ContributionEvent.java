package org.fondsloket.ledger.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.posting.Books;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to the contribution account of one employer. */
public sealed interface ContributionEvent {

    String employerNumber();

    /** Name of the aggregate in the event store. */
    static String aggregateId(String employerNumber) {
        return "Account:" + employerNumber;
    }

    /**
     * A reported contribution is owed.
     *
     * @param dueOn last day without interest
     * @param limitedOn day on which the fund's claim is barred by time
     */
    @StoredAs("ledger.ContributionBooked")
    record ContributionBooked(
            String employerNumber,
            YearMonth month,
            String reportId,
            int reportVersion,
            BigDecimal amount,
            LocalDate dueOn,
            LocalDate limitedOn,
            LocalDate on,
            Posting posting)
            implements ContributionEvent, Books {}

    /** A month was reported anew, and this is what it changes. */
    @StoredAs("ledger.ContributionCorrected")
    record ContributionCorrected(
            String employerNumber,
            YearMonth month,
            String reportId,
            int reportVersion,
            BigDecimal amount,
            LocalDate dueOn,
            LocalDate on,
            Posting posting)
            implements ContributionEvent, Books {}

    /** A report version changed no contribution; its month is answered. */
    @StoredAs("ledger.ReportAnswered")
    record ReportAnswered(
            String employerNumber,
            YearMonth month,
            String reportId,
            int reportVersion,
            String sourceEventId,
            LocalDate on)
            implements ContributionEvent {}

    /**
     * A report is missing, and an estimate stands in for it.
     *
     * @param basis AVERAGE of reported months, or HOURS of announced workers
     */
    @StoredAs("ledger.ContributionEstimated")
    record ContributionEstimated(
            String employerNumber,
            YearMonth month,
            BigDecimal amount,
            String basis,
            LocalDate dueOn,
            LocalDate on,
            Posting posting)
            implements ContributionEvent, Books {}

    /** A report is missing, and nothing is there that could be estimated. */
    @StoredAs("ledger.ReportMissed")
    record ReportMissed(String employerNumber, YearMonth month, LocalDate on)
            implements ContributionEvent {}

    /** The missing report came, so its estimate goes. */
    @StoredAs("ledger.EstimateReversed")
    record EstimateReversed(
            String employerNumber,
            YearMonth month,
            BigDecimal amount,
            LocalDate on,
            Posting posting)
            implements ContributionEvent, Books {}

    /**
     * Money came in.
     *
     * @param by who assigned it
     * @param allocations what it settles; the rest waits for the next debt
     */
    @StoredAs("ledger.PaymentReceived")
    record PaymentReceived(
            String employerNumber,
            String bankTransactionId,
            LocalDate creditDate,
            BigDecimal amount,
            @Nullable YearMonth namedMonth,
            String by,
            List<Allocation> allocations,
            Posting posting)
            implements ContributionEvent, Books {

        public PaymentReceived {
            allocations = List.copyOf(allocations);
        }
    }

    /**
     * The bank took money back.
     *
     * @param parts which payments, and how much of each
     */
    @StoredAs("ledger.PaymentReturned")
    record PaymentReturned(
            String employerNumber,
            String bankTransactionId,
            LocalDate on,
            BigDecimal amount,
            List<ReturnedPart> parts,
            List<Allocation> allocations,
            Posting posting)
            implements ContributionEvent, Books {

        public PaymentReturned {
            parts = List.copyOf(parts);
            allocations = List.copyOf(allocations);
        }
    }

    /**
     * Part of a return.
     *
     * @param bankTransactionId of the payment
     */
    record ReturnedPart(String bankTransactionId, BigDecimal amount) {}

    /** A credit that was there settles something else than before; no money moves. */
    @StoredAs("ledger.CreditAllocated")
    record CreditAllocated(String employerNumber, LocalDate on, List<Allocation> allocations)
            implements ContributionEvent {

        public CreditAllocated {
            allocations = List.copyOf(allocations);
        }
    }

    /**
     * A credit settles a debt, or lets go of it when negative.
     *
     * @param credit key of the payment, reimbursement or waiver
     * @param item key of the debt
     * @param kind what the debt is: CONTRIBUTION, INTEREST, COST, RECLAIM or PAYOUT
     * @param countsOn day from which the debt counts as settled
     */
    record Allocation(
            String credit,
            String item,
            String kind,
            @Nullable YearMonth month,
            LocalDate countsOn,
            BigDecimal amount) {}

    /** The employer wants leave pay back. */
    @StoredAs("ledger.ReimbursementClaimed")
    record ReimbursementClaimed(
            String employerNumber, YearMonth month, LocalDate on, List<ClaimPart> claims)
            implements ContributionEvent {

        public ReimbursementClaimed {
            claims = List.copyOf(claims);
        }
    }

    /**
     * One leave of one worker in a claim.
     *
     * @param lastDay last day on which it could be claimed
     */
    record ClaimPart(
            String claimId,
            String workerNumber,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            boolean doubt,
            LocalDate lastDay) {}

    /**
     * Claims wait and can be used for nothing else.
     *
     * @param reason MISSING_REPORT, ARREARS or DOUBT
     */
    @StoredAs("ledger.ReimbursementPending")
    record ReimbursementPending(
            String employerNumber,
            YearMonth month,
            LocalDate on,
            String reason,
            BigDecimal amount,
            List<ClaimPart> claims)
            implements ContributionEvent {

        public ReimbursementPending {
            claims = List.copyOf(claims);
        }
    }

    /** Claims are credited; they settle the contribution first. */
    @StoredAs("ledger.ReimbursementCredited")
    record ReimbursementCredited(
            String employerNumber,
            YearMonth month,
            LocalDate on,
            BigDecimal amount,
            List<ClaimPart> claims,
            List<Allocation> allocations,
            Posting posting)
            implements ContributionEvent, Books {

        public ReimbursementCredited {
            claims = List.copyOf(claims);
            allocations = List.copyOf(allocations);
        }
    }

    /** A correction took a claim back, wholly or in part, before it was credited. */
    @StoredAs("ledger.ReimbursementWithdrawn")
    record ReimbursementWithdrawn(
            String employerNumber,
            YearMonth month,
            String claimId,
            String workerNumber,
            BigDecimal amount,
            LocalDate on)
            implements ContributionEvent {}

    /** A claim that is not credited has no ground. */
    @StoredAs("ledger.ReimbursementRejected")
    record ReimbursementRejected(
            String employerNumber,
            YearMonth month,
            String claimId,
            String workerNumber,
            BigDecimal amount,
            String reason,
            LocalDate on,
            String by,
            Posting posting)
            implements ContributionEvent, Books {}

    /** A claim came after its last day. */
    @StoredAs("ledger.ReimbursementLapsed")
    record ReimbursementLapsed(
            String employerNumber,
            YearMonth month,
            String claimId,
            String workerNumber,
            BigDecimal amount,
            LocalDate lastDay,
            LocalDate on,
            Posting posting)
            implements ContributionEvent, Books {}

    /** A credited claim had no ground and is owed back. */
    @StoredAs("ledger.ReimbursementReclaimed")
    record ReimbursementReclaimed(
            String employerNumber,
            YearMonth month,
            String claimId,
            String workerNumber,
            BigDecimal amount,
            String reason,
            LocalDate on,
            String by,
            Posting posting)
            implements ContributionEvent, Books {}

    /** A clerk saw no reason for doubt. */
    @StoredAs("ledger.ClaimAccepted")
    record ClaimAccepted(
            String employerNumber,
            String claimId,
            String decisionId,
            String reason,
            LocalDate on,
            String by)
            implements ContributionEvent {}

    /** Money is to be sent to the employer. */
    @StoredAs("ledger.PayoutOrdered")
    record PayoutOrdered(
            String payoutId,
            String employerNumber,
            BigDecimal amount,
            LocalDate on,
            List<Allocation> allocations)
            implements ContributionEvent {

        public PayoutOrdered {
            allocations = List.copyOf(allocations);
        }
    }

    /** The bank sent the money. */
    @StoredAs("ledger.PayoutConfirmed")
    record PayoutConfirmed(
            String payoutId,
            String employerNumber,
            BigDecimal amount,
            LocalDate on,
            Posting posting)
            implements ContributionEvent, Books {}

    /**
     * Interest of one started month.
     *
     * @param item key of the debt that bears it
     * @param from first day of the started month
     * @param to last day of it
     * @param base what was open when it started
     * @param amount charged; negative when a payment of an earlier day became known
     */
    @StoredAs("ledger.InterestCharged")
    record InterestCharged(
            String employerNumber,
            String item,
            YearMonth month,
            LocalDate from,
            LocalDate to,
            BigDecimal base,
            BigDecimal rate,
            BigDecimal amount,
            LocalDate until,
            Posting posting)
            implements ContributionEvent, Books {}

    /** A cost is owed. */
    @StoredAs("ledger.CostCharged")
    record CostCharged(
            String employerNumber,
            String costId,
            YearMonth month,
            BigDecimal amount,
            String reason,
            LocalDate on,
            String by,
            Posting posting)
            implements ContributionEvent, Books {}

    /** A debt was given up; negative when the debt itself went and the waiver with it. */
    @StoredAs("ledger.AmountWaived")
    record AmountWaived(
            String employerNumber,
            String decisionId,
            String item,
            BigDecimal amount,
            String reason,
            LocalDate on,
            String by,
            List<Allocation> allocations,
            Posting posting)
            implements ContributionEvent, Books {

        public AmountWaived {
            allocations = List.copyOf(allocations);
        }
    }

    /** The employer pays in instalments from now on. */
    @StoredAs("ledger.InstalmentPlanAgreed")
    record InstalmentPlanAgreed(
            String employerNumber,
            String planId,
            List<PlannedInstalment> instalments,
            String reason,
            LocalDate on,
            String by)
            implements ContributionEvent {

        public InstalmentPlanAgreed {
            instalments = List.copyOf(instalments);
        }
    }

    /** One payment of a plan. */
    record PlannedInstalment(LocalDate dueOn, BigDecimal amount) {}

    /**
     * A plan is over.
     *
     * @param outcome FULFILLED, BROKEN or ENDED
     */
    @StoredAs("ledger.InstalmentPlanEnded")
    record InstalmentPlanEnded(
            String employerNumber,
            String planId,
            String outcome,
            String reason,
            LocalDate on,
            String by)
            implements ContributionEvent {}

    /**
     * A month is past due, and the next step of the ladder is reached.
     *
     * @param step NOTICE, FIRST_REMINDER, SECOND_REMINDER or HAND_OVER
     * @param startedMonths started months of interest
     */
    @StoredAs("ledger.ReminderDue")
    record ReminderDue(
            String employerNumber,
            YearMonth month,
            String step,
            LocalDate dueOn,
            BigDecimal contribution,
            BigDecimal paid,
            BigDecimal open,
            int startedMonths,
            BigDecimal interest,
            LocalDate on)
            implements ContributionEvent {}

    /**
     * Contributions of a year are covered by other sums than before, which decides how much a
     * worker can get.
     */
    @StoredAs("ledger.CoverageChanged")
    record CoverageChanged(String employerNumber, int year, BigDecimal paid, BigDecimal assessed)
            implements ContributionEvent {}
}
