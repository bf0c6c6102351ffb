package org.fondsloket.ledger.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.contracts.ReimbursementCredited;
import org.fondsloket.contracts.ReimbursementCredited.Claim;
import org.fondsloket.contracts.ReimbursementCredited.Origin;
import org.fondsloket.contracts.ReimbursementPending;
import org.fondsloket.contracts.ReimbursementRejected;
import org.fondsloket.ledger.contribution.ContributionEvent;
import org.fondsloket.ledger.contribution.ContributionEvent.ClaimPart;
import org.fondsloket.ledger.posting.PostingId;

/** What the reimbursement notice says, leave by leave and year by year. */
final class Reimbursements {

    private static final int CENTS = 2;

    private Reimbursements() {}

    static ReimbursementCredited credited(ContributionEvent.ReimbursementCredited event) {
        return new ReimbursementCredited(
                event.posting().postingId(),
                event.employerNumber(),
                event.month(),
                event.reportId(),
                event.reportVersion(),
                claims(event.month(), event.claims()),
                event.amount(),
                event.contribution(),
                event.netted(),
                event.payout(),
                event.payoutId(),
                event.stillDue(),
                event.dueOn(),
                event.waitedBefore(),
                event.on(),
                LedgerEventTranslator.reference(event.employerNumber(), event.month()),
                LedgerEventTranslator.ruleSet(event.posting()));
    }

    static ReimbursementPending pending(ContributionEvent.ReimbursementPending event) {
        return new ReimbursementPending(
                PostingId.of(
                        "Pending",
                        event.employerNumber(),
                        event.reportId(),
                        Integer.toString(event.reportVersion())),
                event.employerNumber(),
                event.month(),
                event.reportId(),
                event.reportVersion(),
                claims(event.month(), event.claims()),
                event.amount(),
                event.reasons(),
                event.missingMonths(),
                event.arrears(),
                event.pendingTotal(),
                event.toPay(),
                event.on(),
                LedgerEventTranslator.reference(event.employerNumber(), event.month()),
                event.ruleSet());
    }

    static ReimbursementRejected rejected(
            String decisionId,
            String employerNumber,
            YearMonth month,
            String reportId,
            int reportVersion,
            ClaimPart claim,
            String reason,
            LocalDate on,
            LocalDate objectionUntil,
            String ruleSet) {
        return new ReimbursementRejected(
                decisionId,
                employerNumber,
                month,
                reportId,
                reportVersion,
                List.of(claim(month, claim, BigDecimal.ZERO.setScale(CENTS))),
                claim.amount(),
                reason,
                on,
                objectionUntil,
                ruleSet);
    }

    private static List<Claim> claims(YearMonth month, List<ClaimPart> claims) {
        return claims.stream().map(claim -> claim(month, claim, claim.amount())).toList();
    }

    private static Claim claim(YearMonth month, ClaimPart claim, BigDecimal reimbursed) {
        List<Origin> origins = new ArrayList<>();
        int year = month.getYear();
        add(origins, year - 1, claim.daysFromCarryOver(), claim.payFromCarryOver());
        add(
                origins,
                year,
                claim.days() - claim.daysFromCarryOver(),
                claim.payDue().subtract(claim.payFromCarryOver()));
        return new Claim(
                claim.workerNumber(),
                claim.from(),
                claim.to(),
                origins,
                claim.payDue(),
                claim.payPaid(),
                reimbursed);
    }

    /** The day rate is for the eye; no amount is computed from it. */
    private static void add(List<Origin> origins, int year, int days, BigDecimal pay) {
        if (days > 0) {
            origins.add(
                    new Origin(
                            year,
                            days,
                            pay.divide(BigDecimal.valueOf(days), CENTS, RoundingMode.HALF_UP),
                            pay));
        }
    }
}
