package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.ledger.contribution.ContributionCommand.BookReport;
import org.fondsloket.ledger.contribution.ContributionEvent.ClaimPart;
import org.fondsloket.ledger.contribution.ContributionEvent.DecidedClaimFollowed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementClaimed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementLapsed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementReclaimed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementWithdrawn;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.account.ReimbursementDeadline;

/**
 * Compares the leave of a report with the claims that are there: what is new is claimed, what is
 * gone is taken back, and what stayed is left alone (scheme 5.6, 6.4).
 */
final class Claims {

    private static final String CORRECTION = "CORRECTION";
    private static final String SYSTEM = "system:ledger";

    private Claims() {}

    static void take(Decision decision, BookReport report) {
        YearMonth month = report.contribution().month();
        Map<String, Money> wanted = new TreeMap<>();
        report.claims().forEach(claim -> wanted.merge(claim.key(), claim.amount(), Money::plus));
        Map<String, Money> known = known(decision, month);
        for (Map.Entry<String, Money> each : known.entrySet()) {
            Money less = each.getValue().minus(wanted.getOrDefault(each.getKey(), Money.ZERO));
            Money rest =
                    less.compareTo(Money.ZERO) > 0
                            ? takeBack(decision, month, each.getKey(), less, report)
                            : Money.ZERO;
            follow(decision, month, each.getKey(), rest, report);
        }
        List<ClaimPart> more = new ArrayList<>();
        for (ClaimedReimbursement claim : report.claims()) {
            Money before = known.getOrDefault(claim.key(), Money.ZERO);
            Money rise = claim.amount().minus(before);
            if (rise.compareTo(Money.ZERO) > 0) {
                more.add(part(decision, report, claim, rise));
            }
        }
        if (more.isEmpty()) {
            return;
        }
        decision.happened(
                new ReimbursementClaimed(decision.employer(), month, report.receivedOn(), more));
        more.stream()
                .filter(part -> report.receivedOn().isAfter(part.lastDay()))
                .forEach(part -> lapse(decision, month, part, report));
    }

    private static Map<String, Money> known(Decision decision, YearMonth month) {
        Map<String, Money> known = new TreeMap<>();
        decision.state()
                .claimsOf(month)
                .forEach(claim -> known.merge(claim.part().key(), claim.amount(), Money::plus));
        return known;
    }

    private static ClaimPart part(
            Decision decision, BookReport report, ClaimedReimbursement claim, Money amount) {
        YearMonth month = report.contribution().month();
        Explained<LocalDate> deadline =
                ReimbursementDeadline.of(
                        decision.ruleSets().of(report.contribution().ruleSet()),
                        month,
                        claim.postingEnd());
        return new ClaimPart(
                "%s:%s:%s:%d"
                        .formatted(month, claim.workerNumber(), claim.from(), report.version()),
                claim.workerNumber(),
                claim.from(),
                claim.to(),
                claim.days(),
                claim.daysFromCarryOver(),
                claim.payDue().amount(),
                claim.payFromCarryOver().amount(),
                claim.payPaid().amount(),
                amount.amount(),
                claim.doubt(),
                deadline.result());
    }

    /**
     * Waiting claims go first, for nobody has their money yet; credited ones are owed back.
     *
     * @return what is left: it was decided on
     */
    private static Money takeBack(
            Decision decision, YearMonth month, String key, Money less, BookReport report) {
        Money rest = less;
        List<Claim> claims =
                decision.state().claimsOf(month).stream()
                        .filter(claim -> claim.part().key().equals(key))
                        .filter(claim -> !claim.isDecided())
                        .toList();
        for (Claim claim : claims) {
            Money part = Allocating.smaller(rest, claim.amount());
            if (!claim.isCredited() && part.compareTo(Money.ZERO) > 0) {
                decision.happened(
                        new ReimbursementWithdrawn(
                                decision.employer(),
                                month,
                                claim.id(),
                                claim.part().workerNumber(),
                                part.amount(),
                                report.receivedOn()));
                rest = rest.minus(part);
            }
        }
        for (Claim claim : claims.reversed()) {
            Money part = Allocating.smaller(rest, claim.amount());
            if (claim.isCredited() && part.compareTo(Money.ZERO) > 0) {
                String id = claim.id() + ":v" + report.version();
                decision.happened(
                        new ReimbursementReclaimed(
                                decision.employer(),
                                month,
                                claim.id(),
                                id,
                                claim.part().workerNumber(),
                                part.amount(),
                                false,
                                CORRECTION,
                                report.receivedOn(),
                                SYSTEM,
                                decision.chart()
                                        .posting(
                                                PostingId.of("Reclaim", decision.employer(), id),
                                                report.receivedOn(),
                                                month,
                                                report.sourceEventId(),
                                                report.contribution().ruleSet(),
                                                List.of(),
                                                decision.chart()
                                                        .sides(
                                                                EntryType.REIMBURSEMENT_RECLAIM,
                                                                decision.chart().reimbursements(),
                                                                part))));
                rest = rest.minus(part);
            }
        }
        return rest;
    }

    /**
     * What the fund kept of decided claims follows their leave, which the leave account gave back
     * to the worker or granted again.
     *
     * @param gone part of all decided claims of the leave that is not reported any more
     */
    private static void follow(
            Decision decision, YearMonth month, String key, Money gone, BookReport report) {
        Money rest = gone;
        for (Claim claim : decision.state().claimsOf(month)) {
            if (!claim.part().key().equals(key) || !claim.isDecided()) {
                continue;
            }
            Money target = Allocating.smaller(rest, claim.amount());
            rest = rest.minus(target);
            Money more = target.minus(claim.gone());
            if (more.isZero()) {
                continue;
            }
            String id = claim.id() + ":v" + report.version();
            decision.happened(
                    new DecidedClaimFollowed(
                            decision.employer(),
                            month,
                            claim.id(),
                            claim.part().workerNumber(),
                            more.amount(),
                            report.receivedOn(),
                            decision.chart()
                                    .posting(
                                            PostingId.of("Followed", decision.employer(), id),
                                            report.receivedOn(),
                                            month,
                                            report.sourceEventId(),
                                            report.contribution().ruleSet(),
                                            List.of(),
                                            decision.chart()
                                                    .dropped(
                                                            claim.state() == Claim.State.LAPSED
                                                                    ? EntryType.REIMBURSEMENT_LAPSED
                                                                    : EntryType
                                                                            .REIMBURSEMENT_REJECTED,
                                                            month,
                                                            more.negated()))));
        }
    }

    private static void lapse(
            Decision decision, YearMonth month, ClaimPart part, BookReport report) {
        decision.happened(
                new ReimbursementLapsed(
                        decision.employer(),
                        month,
                        report.reportId(),
                        report.version(),
                        part,
                        report.receivedOn(),
                        objectionUntil(decision, report.receivedOn()),
                        decision.chart()
                                .posting(
                                        PostingId.of("Lapse", decision.employer(), part.claimId()),
                                        report.receivedOn(),
                                        month,
                                        report.sourceEventId(),
                                        report.contribution().ruleSet(),
                                        List.of(),
                                        decision.chart()
                                                .dropped(
                                                        EntryType.REIMBURSEMENT_LAPSED,
                                                        month,
                                                        Money.of(part.amount())))));
    }

    static LocalDate objectionUntil(Decision decision, LocalDate on) {
        return on.plusMonths(decision.rules().rule(AccountRules.OBJECTION_MONTHS, on).value());
    }
}
