package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fondsloket.ledger.contribution.ContributionEvent;
import org.fondsloket.ledger.contribution.ContributionEvent.AmountWaived;
import org.fondsloket.ledger.contribution.ContributionEvent.ClaimAccepted;
import org.fondsloket.ledger.contribution.ContributionEvent.ClaimPart;
import org.fondsloket.ledger.contribution.ContributionEvent.ContributionBooked;
import org.fondsloket.ledger.contribution.ContributionEvent.ContributionCorrected;
import org.fondsloket.ledger.contribution.ContributionEvent.ContributionEstimated;
import org.fondsloket.ledger.contribution.ContributionEvent.CostCharged;
import org.fondsloket.ledger.contribution.ContributionEvent.CoverageChanged;
import org.fondsloket.ledger.contribution.ContributionEvent.CreditAllocated;
import org.fondsloket.ledger.contribution.ContributionEvent.DecidedClaimFollowed;
import org.fondsloket.ledger.contribution.ContributionEvent.EstimateReversed;
import org.fondsloket.ledger.contribution.ContributionEvent.InstalmentPlanAgreed;
import org.fondsloket.ledger.contribution.ContributionEvent.InstalmentPlanEnded;
import org.fondsloket.ledger.contribution.ContributionEvent.InterestCharged;
import org.fondsloket.ledger.contribution.ContributionEvent.PaymentReceived;
import org.fondsloket.ledger.contribution.ContributionEvent.PaymentReturned;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutCancelled;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutConfirmed;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutOrdered;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutsReleased;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementClaimed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementCredited;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementLapsed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementPending;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementReclaimed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementRejected;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementWithdrawn;
import org.fondsloket.ledger.contribution.ContributionEvent.ReminderDue;
import org.fondsloket.ledger.contribution.ContributionEvent.ReportAnswered;
import org.fondsloket.ledger.contribution.ContributionEvent.ReportMissed;
import org.springframework.stereotype.Component;

/** Writes what settles what, and what became of each claim and each month. */
@Component
@ProcessingGroup("account")
class SettlementProjection {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final SettlementRows rows;

    SettlementProjection(SettlementRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(
            ContributionEvent event,
            @MessageIdentifier String eventId,
            @Timestamp Instant at,
            @SequenceNumber long sequence) {
        Recorded here = new Recorded(eventId, at, sequence, event.employerNumber());
        switch (event) {
            case ContributionBooked booked -> {
                rows.booked(
                        here,
                        booked.posting().postingId(),
                        booked.reportId(),
                        booked.reportVersion());
                rows.month(here, booked.month(), booked.dueOn(), booked.limitedOn(), false);
            }
            case ContributionCorrected corrected -> {
                rows.booked(
                        here,
                        corrected.posting().postingId(),
                        corrected.reportId(),
                        corrected.reportVersion());
                rows.month(here, corrected.month(), corrected.dueOn(), null, false);
            }
            case ReportAnswered answered -> {
                rows.note(here, answered.month(), answered.reportId(), answered.reportVersion());
                rows.month(here, answered.month(), null, null, false);
            }
            case ContributionEstimated estimated ->
                    rows.month(
                            here,
                            estimated.month(),
                            estimated.dueOn(),
                            estimated.limitedOn(),
                            true);
            case ReportMissed missed -> rows.month(here, missed.month(), null, null, true);
            case PaymentReceived payment -> rows.allocate(here, payment.allocations());
            case PaymentReturned returned -> rows.allocate(here, returned.allocations());
            case CreditAllocated allocated -> rows.allocate(here, allocated.allocations());
            case PayoutOrdered ordered -> rows.allocate(here, ordered.allocations());
            case PayoutCancelled cancelled -> rows.allocate(here, cancelled.allocations());
            case AmountWaived waived -> rows.allocate(here, waived.allocations());
            case ReimbursementClaimed claimed -> rows.claim(here, claimed);
            case ReimbursementPending pending ->
                    move(here, pending.claims(), "PENDING", String.join(" ", pending.reasons()));
            case ReimbursementCredited credited -> {
                rows.allocate(here, credited.allocations());
                move(here, credited.claims(), "CREDITED", "");
            }
            case ReimbursementWithdrawn withdrawn ->
                    rows.change(
                            here,
                            1,
                            withdrawn.claimId(),
                            withdrawn.month(),
                            null,
                            null,
                            "CORRECTION",
                            withdrawn.amount().negate());
            case ReimbursementRejected rejected ->
                    rows.change(
                            here,
                            1,
                            rejected.claim().claimId(),
                            rejected.month(),
                            "REJECTED",
                            null,
                            rejected.reason(),
                            NOTHING);
            case ReimbursementLapsed lapsed ->
                    rows.change(
                            here,
                            1,
                            lapsed.claim().claimId(),
                            lapsed.month(),
                            "LAPSED",
                            null,
                            "",
                            NOTHING);
            case ReimbursementReclaimed reclaimed ->
                    rows.change(
                            here,
                            1,
                            reclaimed.claimId(),
                            reclaimed.month(),
                            reclaimed.whole() ? "RECLAIMED" : null,
                            null,
                            reclaimed.reason(),
                            reclaimed.whole() ? NOTHING : reclaimed.amount().negate());
            case ClaimAccepted accepted -> rows.accept(here, accepted.claimId());
            case EstimateReversed _,
                    PayoutConfirmed _,
                    PayoutsReleased _,
                    DecidedClaimFollowed _,
                    InterestCharged _,
                    CostCharged _,
                    InstalmentPlanAgreed _,
                    InstalmentPlanEnded _,
                    ReminderDue _,
                    CoverageChanged _ -> {
                // Their entries say everything, or they are shown elsewhere.
            }
        }
    }

    private void move(Recorded here, List<ClaimPart> claims, String state, String reasons) {
        for (int line = 0; line < claims.size(); line++) {
            rows.move(here, line + 1, claims.get(line).claimId(), state, reasons);
        }
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
