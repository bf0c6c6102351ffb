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
     * @param basis AVERAGE of reported months, or MINIMUM_WAGE of announced workers
     */
    @StoredAs("ledger.ContributionEstimated")
    record ContributionEstimated(
            String employerNumber,
            YearMonth month,
            BigDecimal amount,
            String basis,
            List<AveragedMonth> reportedMonths,
            @Nullable Integer workers,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal minimumWage,
            @Nullable BigDecimal contributionRate,
            LocalDate reportDueOn,
            LocalDate dueOn,
            LocalDate limitedOn,
            LocalDate on,
            Posting posting)
            implements ContributionEvent, Books {

        public ContributionEstimated {
            reportedMonths = List.copyOf(reportedMonths);
        }
    }

    /** A reported month that went into an average. */
    record AveragedMonth(YearMonth month, BigDecimal contribution) {}

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
     * @param days leave days of the period
     * @param daysFromCarryOver those of them from the year before
     * @param amount what is claimed back, euro
     * @param lastDay last day on which it could be claimed
     */
    record ClaimPart(
            String claimId,
            String workerNumber,
            LocalDate from,
            LocalDate to,
            int days,
            int daysFromCarryOver,
            BigDecimal payDue,
            BigDecimal payFromCarryOver,
            BigDecimal payPaid,
            BigDecimal amount,
            boolean doubt,
            LocalDate lastDay) {

        /** The same claim with another amount. */
        ClaimPart of(BigDecimal other) {
            return new ClaimPart(
                    claimId,
                    workerNumber,
                    from,
                    to,
                    days,
                    daysFromCarryOver,
                    payDue,
                    payFromCarryOver,
                    payPaid,
                    other,
                    doubt,
                    lastDay);
        }

        /** The same leave in each version of its report. */
        String key() {
            return workerNumber + ":" + from;
        }
    }

    /**
     * Claims wait and can be used for nothing else.
     *
     * @param reasons MISSING_REPORT, ARREARS or DOUBT, at least one
     * @param missingMonths months without a report
     * @param arrears past due with interest and costs, euro
     * @param pendingTotal all that waits for this employer, euro
     * @param toPay what must come in so that everything is credited, euro
     */
    @StoredAs("ledger.ReimbursementPending")
    record ReimbursementPending(
            String employerNumber,
            YearMonth month,
            String reportId,
            int reportVersion,
            LocalDate on,
            List<String> reasons,
            List<YearMonth> missingMonths,
            BigDecimal arrears,
            BigDecimal pendingTotal,
            BigDecimal toPay,
            BigDecimal amount,
            List<ClaimPart> claims,
            String ruleSet)
            implements ContributionEvent {

        public ReimbursementPending {
            reasons = List.copyOf(reasons);
            missingMonths = List.copyOf(missingMonths);
            claims = List.copyOf(claims);
        }
    }

    /**
     * Claims are credited; they settle the contribution of their month first.
     *
     * @param credit key of the credit
     * @param contribution booked together with them, euro; zero when they were credited later
     * @param netted what they settled, euro
     * @param payout what goes to the employer's bank account, euro
     * @param stillDue what the employer owes for the month after netting, euro
     */
    @StoredAs("ledger.ReimbursementCredited")
    record ReimbursementCredited(
            String employerNumber,
            YearMonth month,
            String reportId,
            int reportVersion,
            String credit,
            LocalDate on,
            BigDecimal amount,
            List<ClaimPart> claims,
            List<Allocation> allocations,
            BigDecimal contribution,
            BigDecimal netted,
            BigDecimal payout,
            @Nullable String payoutId,
            BigDecimal stillDue,
            @Nullable LocalDate dueOn,
            boolean waitedBefore,
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
            String reportId,
            int reportVersion,
            String decisionId,
            ClaimPart claim,
            String reason,
            LocalDate on,
            LocalDate objectionUntil,
            String by,
            Posting posting)
            implements ContributionEvent, Books {}

    /** A claim came after its last day. */
    @StoredAs("ledger.ReimbursementLapsed")
    record ReimbursementLapsed(
            String employerNumber,
            YearMonth month,
            String reportId,
            int reportVersion,
            ClaimPart claim,
            LocalDate on,
            LocalDate objectionUntil,
            Posting posting)
            implements ContributionEvent, Books {}

    /**
     * A credited claim had no ground and is owed back.
     *
     * @param whole true when the claim is decided; false when a correction lowered it
     */
    @StoredAs("ledger.ReimbursementReclaimed")
    record ReimbursementReclaimed(
            String employerNumber,
            YearMonth month,
            String claimId,
            String decisionId,
            String workerNumber,
            BigDecimal amount,
            boolean whole,
            String reason,
            LocalDate on,
            String by,
            Posting posting)
            implements ContributionEvent, Books {}

    /**
     * The leave behind a decided claim went with a correction, or came back with another one. The
     * decision stays; what the fund kept of it follows the leave.
     *
     * @param amount gone with the leave, euro; negative when it is back
     */
    @StoredAs("ledger.DecidedClaimFollowed")
    record DecidedClaimFollowed(
            String employerNumber,
            YearMonth month,
            String claimId,
            String workerNumber,
            BigDecimal amount,
            LocalDate on,
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

    /**
     * The order of a payout is taken back.
     *
     * @param allocations what its credits no longer settle
     */
    @StoredAs("ledger.PayoutCancelled")
    record PayoutCancelled(
            String payoutId,
            String employerNumber,
            BigDecimal amount,
            String decisionId,
            LocalDate on,
            String by,
            List<Allocation> allocations)
            implements ContributionEvent {

        public PayoutCancelled {
            allocations = List.copyOf(allocations);
        }
    }

    /** What cancelled payouts left may be paid out again. */
    @StoredAs("ledger.PayoutsReleased")
    record PayoutsReleased(String employerNumber, String decisionId, LocalDate on, String by)
            implements ContributionEvent {}

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
     * Interest of the started months of one debt.
     *
     * @param item key of the debt that bears it
     * @param until last day that was looked at
     */
    @StoredAs("ledger.InterestCharged")
    record InterestCharged(
            String employerNumber,
            String item,
            YearMonth month,
            LocalDate dueOn,
            LocalDate on,
            LocalDate until,
            List<StartedMonth> startedMonths,
            BigDecimal amount,
            Posting posting)
            implements ContributionEvent, Books {

        public InterestCharged {
            startedMonths = List.copyOf(startedMonths);
        }
    }

    /**
     * One started month.
     *
     * @param from first day of it
     * @param to last day of it
     * @param base what was open when it started
     * @param amount charged; negative when a payment of an earlier day became known
     */
    record StartedMonth(
            LocalDate from, LocalDate to, BigDecimal base, BigDecimal rate, BigDecimal amount) {}

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

    /**
     * A debt was given up; negative when the debt itself went and the waiver with it.
     *
     * @param credit key of the waiver
     * @param kind what was given up: CONTRIBUTION, INTEREST, COST or RECLAIM
     */
    @StoredAs("ledger.AmountWaived")
    record AmountWaived(
            String employerNumber,
            String credit,
            YearMonth month,
            String kind,
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
     * @param step 0 for the friendly notice, 1 and 2 for the reminders, 3 when the case is handed
     *     over
     * @param startedMonths started months of interest
     * @param estimated true when the contribution is an estimate
     * @param payBy last day on which a payment keeps the next step away
     * @param handOverOn day on which the case is handed over, where that is announced
     */
    @StoredAs("ledger.ReminderDue")
    record ReminderDue(
            String employerNumber,
            YearMonth month,
            int step,
            LocalDate dueOn,
            LocalDate on,
            BigDecimal contribution,
            BigDecimal paid,
            BigDecimal netted,
            BigDecimal open,
            int startedMonths,
            BigDecimal interest,
            BigDecimal costs,
            BigDecimal total,
            boolean estimated,
            LocalDate payBy,
            @Nullable LocalDate handOverOn,
            String ruleSet)
            implements ContributionEvent {}

    /**
     * Contributions of a year are covered by other sums than before, which decides how much a
     * worker can get.
     */
    @StoredAs("ledger.CoverageChanged")
    record CoverageChanged(String employerNumber, int year, BigDecimal paid, BigDecimal assessed)
            implements ContributionEvent {}
}
