package org.fondsloket.ledger.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fondsloket.contracts.ContributionEstimated;
import org.fondsloket.contracts.ContributionsBooked;
import org.fondsloket.contracts.InterestCharged;
import org.fondsloket.contracts.PaymentReceived;
import org.fondsloket.contracts.PayoutConfirmed;
import org.fondsloket.contracts.PayoutOrdered;
import org.fondsloket.contracts.ReminderDue;
import org.fondsloket.ledger.bank.AccountEndings;
import org.fondsloket.ledger.contribution.ContributionEvent;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** What the others learn of an employer's account: what letters say, not the entries behind it. */
@Component
final class LedgerEventTranslator implements OuterEventTranslator {

    private static final String LAPSED = "LAPSED";

    private final AccountEndings accounts;

    LedgerEventTranslator(AccountEndings accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof ContributionEvent contribution
                ? outer(contribution)
                        .map(payload -> OuterEvent.of(contribution.employerNumber(), payload))
                : Optional.empty();
    }

    private Optional<Object> outer(ContributionEvent event) {
        return switch (event) {
            case ContributionEvent.ContributionBooked booked ->
                    Optional.of(
                            booked(
                                    booked.employerNumber(),
                                    booked.month(),
                                    booked.reportId(),
                                    booked.reportVersion(),
                                    booked.amount(),
                                    booked.dueOn(),
                                    booked.posting()));
            case ContributionEvent.ContributionCorrected corrected ->
                    Optional.of(
                            booked(
                                    corrected.employerNumber(),
                                    corrected.month(),
                                    corrected.reportId(),
                                    corrected.reportVersion(),
                                    corrected.amount(),
                                    corrected.dueOn(),
                                    corrected.posting()));
            case ContributionEvent.ContributionEstimated estimated ->
                    Optional.of(estimated(estimated));
            case ContributionEvent.PaymentReceived payment -> Optional.of(payment(payment));
            case ContributionEvent.InterestCharged charged -> Optional.of(charged(charged));
            case ContributionEvent.ReimbursementCredited credited ->
                    Optional.of(Reimbursements.credited(credited));
            case ContributionEvent.ReimbursementPending pending ->
                    Optional.of(Reimbursements.pending(pending));
            case ContributionEvent.ReimbursementRejected rejected ->
                    Optional.of(
                            Reimbursements.rejected(
                                    rejected.decisionId(),
                                    rejected.employerNumber(),
                                    rejected.month(),
                                    rejected.reportId(),
                                    rejected.reportVersion(),
                                    rejected.claim(),
                                    rejected.reason(),
                                    rejected.on(),
                                    rejected.objectionUntil(),
                                    ruleSet(rejected.posting())));
            case ContributionEvent.ReimbursementLapsed lapsed ->
                    Optional.of(
                            Reimbursements.rejected(
                                    lapsed.posting().postingId(),
                                    lapsed.employerNumber(),
                                    lapsed.month(),
                                    lapsed.reportId(),
                                    lapsed.reportVersion(),
                                    lapsed.claim(),
                                    LAPSED,
                                    lapsed.on(),
                                    lapsed.objectionUntil(),
                                    ruleSet(lapsed.posting())));
            case ContributionEvent.PayoutOrdered ordered ->
                    Optional.of(
                            new PayoutOrdered(
                                    ordered.payoutId(),
                                    ordered.employerNumber(),
                                    ordered.amount(),
                                    ordered.on(),
                                    accounts.endingOf(ordered.employerNumber()).orElse(null)));
            case ContributionEvent.PayoutConfirmed confirmed ->
                    Optional.of(
                            new PayoutConfirmed(
                                    confirmed.posting().postingId(),
                                    confirmed.payoutId(),
                                    confirmed.employerNumber(),
                                    confirmed.amount(),
                                    confirmed.on(),
                                    accounts.endingOf(confirmed.employerNumber()).orElse(null)));
            case ContributionEvent.ReminderDue reminder -> Optional.of(reminder(reminder));
            // Nothing of these concerns anybody outside, or another event says it.
            case ContributionEvent.ReportAnswered _,
                    ContributionEvent.ReportMissed _,
                    ContributionEvent.EstimateReversed _,
                    ContributionEvent.PaymentReturned _,
                    ContributionEvent.CreditAllocated _,
                    ContributionEvent.ReimbursementClaimed _,
                    ContributionEvent.ReimbursementWithdrawn _,
                    ContributionEvent.ReimbursementReclaimed _,
                    ContributionEvent.ClaimAccepted _,
                    ContributionEvent.CostCharged _,
                    ContributionEvent.AmountWaived _,
                    ContributionEvent.InstalmentPlanAgreed _,
                    ContributionEvent.InstalmentPlanEnded _,
                    ContributionEvent.DecidedClaimFollowed _,
                    ContributionEvent.PayoutCancelled _,
                    ContributionEvent.PayoutsReleased _,
                    ContributionEvent.CoverageChanged _ ->
                    Optional.empty();
        };
    }

    /** A report version books its whole contribution, or what it changes. */
    private static ContributionsBooked booked(
            String employerNumber,
            YearMonth month,
            String reportId,
            int reportVersion,
            BigDecimal amount,
            LocalDate dueOn,
            Posting posting) {
        return new ContributionsBooked(
                posting.postingId(),
                reportId,
                reportVersion,
                employerNumber,
                month,
                amount,
                posting.valueDate(),
                dueOn,
                ruleSet(posting));
    }

    private static ContributionEstimated estimated(ContributionEvent.ContributionEstimated event) {
        return new ContributionEstimated(
                event.posting().postingId(),
                event.employerNumber(),
                event.month(),
                event.amount(),
                event.basis(),
                event.reportedMonths().stream()
                        .map(
                                month ->
                                        new ContributionEstimated.ReportedMonth(
                                                month.month(), month.contribution()))
                        .toList(),
                event.workers(),
                event.hours(),
                event.minimumWage(),
                event.contributionRate(),
                event.reportDueOn(),
                event.on(),
                event.dueOn(),
                reference(event.employerNumber(), event.month()),
                ruleSet(event.posting()));
    }

    private static PaymentReceived payment(ContributionEvent.PaymentReceived event) {
        return new PaymentReceived(
                event.posting().postingId(),
                event.employerNumber(),
                event.bankTransactionId(),
                event.creditDate(),
                event.namedMonth(),
                event.amount(),
                event.allocations().stream()
                        .map(
                                part ->
                                        new PaymentReceived.Allocation(
                                                Objects.requireNonNull(part.month(), part.item()),
                                                part.kind(),
                                                part.amount()))
                        .toList());
    }

    private static InterestCharged charged(ContributionEvent.InterestCharged event) {
        List<InterestCharged.StartedMonth> months =
                event.startedMonths().stream()
                        .map(
                                month ->
                                        new InterestCharged.StartedMonth(
                                                event.month(),
                                                event.dueOn(),
                                                month.from(),
                                                month.to(),
                                                month.base(),
                                                month.rate(),
                                                month.amount()))
                        .toList();
        return new InterestCharged(
                event.posting().postingId(),
                event.employerNumber(),
                event.on(),
                event.until(),
                months,
                event.amount(),
                reference(event.employerNumber(), event.month()),
                ruleSet(event.posting()));
    }

    private static ReminderDue reminder(ContributionEvent.ReminderDue event) {
        return new ReminderDue(
                PostingId.of(
                        "Reminder",
                        event.employerNumber(),
                        event.month().toString(),
                        Integer.toString(event.step())),
                event.employerNumber(),
                event.month(),
                event.step(),
                event.dueOn(),
                event.on(),
                event.contribution(),
                event.paid(),
                event.netted(),
                event.open(),
                event.startedMonths(),
                event.interest(),
                event.costs(),
                event.total(),
                event.estimated(),
                event.payBy(),
                event.handOverOn(),
                reference(event.employerNumber(), event.month()),
                event.ruleSet());
    }

    /** What a payment of a month says, so that it finds its month. */
    static String reference(String employerNumber, YearMonth month) {
        return employerNumber + " " + month;
    }

    static String ruleSet(Posting posting) {
        return Objects.requireNonNull(posting.ruleSet(), posting.postingId());
    }
}
