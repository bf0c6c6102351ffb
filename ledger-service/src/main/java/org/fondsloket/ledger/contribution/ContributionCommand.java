package org.fondsloket.ledger.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;

/** What can be asked of the contribution account of one employer. */
public sealed interface ContributionCommand extends AggregateCommand<@Nullable Void> {

    String employerNumber();

    @Override
    default String aggregateId() {
        return ContributionEvent.aggregateId(employerNumber());
    }

    /**
     * Books one version of a monthly report.
     *
     * @param sourceEventId outer event that brought the report
     * @param receivedOn day on which the employer sent it, Europe/Berlin
     * @param contribution what the report says about money; its figures must be those of the rule
     *     book
     * @param difference what the employer was told that a correction changes; null for version 1
     * @param claims every leave of the month that the employer wants back, not only what changed
     */
    record BookReport(
            String employerNumber,
            String reportId,
            int version,
            String sourceEventId,
            LocalDate receivedOn,
            ReportedContribution contribution,
            @Nullable BigDecimal difference,
            List<ClaimedReimbursement> claims)
            implements ContributionCommand {

        public BookReport {
            claims = List.copyOf(claims);
        }
    }

    /** Notes that a month was answered with nobody at work. */
    record NoteNilReport(
            String employerNumber,
            YearMonth month,
            String reportId,
            int version,
            String sourceEventId,
            LocalDate receivedOn)
            implements ContributionCommand {}

    /**
     * Puts an estimate in the place of a report that is missing.
     *
     * @param on day of the estimate, after the report was due
     * @param workers announced workers of the month, for an employer who never reported
     * @param hourlyWage minimum wage at the place of work, euro
     */
    record EstimateMonth(
            String employerNumber, YearMonth month, LocalDate on, int workers, Money hourlyWage)
            implements ContributionCommand {}

    /**
     * Books money that came in.
     *
     * @param bankTransactionId names the money for ever, so that it is booked once
     * @param creditDate day on which the bank credited it: it counts as paid then
     * @param namedMonth month that the payer named, or null
     * @param by who assigned it: the bank's statement or a person's number
     */
    record ReceivePayment(
            String employerNumber,
            String bankTransactionId,
            LocalDate creditDate,
            Money amount,
            @Nullable YearMonth namedMonth,
            String by)
            implements ContributionCommand {}

    /**
     * Books money that the bank took back: the newest payment of the same amount, else the newest
     * ones.
     *
     * @param bankTransactionId of the return
     */
    record ReturnPayment(
            String employerNumber, String bankTransactionId, LocalDate on, Money amount)
            implements ContributionCommand {}

    /** Books a payout that the bank carried out. */
    record ConfirmPayout(String employerNumber, String payoutId, LocalDate on)
            implements ContributionCommand {}

    /**
     * Takes back the order of a payout that is in no file for the bank. The money stays on the
     * account and settles what becomes due; nobody gets it until a clerk says so.
     *
     * @param decisionId names the decision, so that it counts once
     * @param by number of the person who decided
     */
    record CancelPayout(
            String employerNumber, String payoutId, String decisionId, LocalDate on, String by)
            implements ContributionCommand {}

    /** Lets go what cancelled payouts left on the account: what is over is ordered anew. */
    record ReleasePayouts(String employerNumber, String decisionId, LocalDate on, String by)
            implements ContributionCommand {}

    /** Charges the interest of every month that has started up to a day. */
    record ChargeInterest(String employerNumber, LocalDate on) implements ContributionCommand {}

    /** Climbs the ladder of reminders for everything that is past due on a day. */
    record Remind(String employerNumber, LocalDate on) implements ContributionCommand {}

    /** Looks whether waiting reimbursements cover what is open. */
    record ReleaseClaims(String employerNumber, LocalDate on) implements ContributionCommand {}

    /**
     * Gives up what is open of one kind for one month, or a part of it, oldest first.
     *
     * @param decisionId names the decision, so that it counts once
     * @param reason code of the reason
     * @param by number of the person who decided
     */
    record Waive(
            String employerNumber,
            String decisionId,
            YearMonth month,
            ItemKind kind,
            Money amount,
            String reason,
            LocalDate on,
            String by)
            implements ContributionCommand {}

    /** Lets an employer pay in instalments; no reminder goes out while the plan is kept. */
    record AgreeInstalmentPlan(
            String employerNumber,
            String planId,
            List<Instalment> instalments,
            String reason,
            LocalDate on,
            String by)
            implements ContributionCommand {

        public AgreeInstalmentPlan {
            instalments = List.copyOf(instalments);
        }
    }

    /** One payment of a plan. */
    record Instalment(LocalDate dueOn, Money amount) {}

    /** Ends a plan before it is fulfilled. */
    record EndInstalmentPlan(
            String employerNumber, String planId, String reason, LocalDate on, String by)
            implements ContributionCommand {}

    /** Decides on a claimed reimbursement. */
    record DecideClaim(
            String employerNumber,
            String decisionId,
            String claimId,
            ClaimDecision decision,
            String reason,
            LocalDate on,
            String by)
            implements ContributionCommand {}

    /** What a clerk can say about a claim. */
    enum ClaimDecision {
        /** The doubt is gone. */
        ACCEPT,
        /** There is no entitlement to a claim that is not credited yet. */
        REJECT,
        /** There was no entitlement to a credit; it is owed back with interest as for default. */
        RECLAIM
    }

    /**
     * Charges a cost.
     *
     * @param costId names the cost, so that it is booked once
     * @param month month that the cost belongs to
     * @param reason code of the cost, such as COURT
     */
    record ChargeCost(
            String employerNumber,
            String costId,
            YearMonth month,
            Money amount,
            String reason,
            LocalDate on,
            String by)
            implements ContributionCommand {}
}
