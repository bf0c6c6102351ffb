package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.fondsloket.ledger.contribution.ContributionAccount.Covered;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionAccount.Plan;
import org.fondsloket.ledger.contribution.ContributionAccount.Unopened;
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
import org.fondsloket.ledger.contribution.ContributionEvent.PlannedInstalment;
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
import org.fondsloket.ledger.contribution.ContributionEvent.StartedMonth;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;

/** Adds events up to the account they tell of; nothing is decided or computed here. */
final class ContributionHistory {

    private ContributionHistory() {}

    static Opened evolve(ContributionAccount state, ContributionEvent event) {
        Draft next = draft(state, event);
        next.add();
        write(next, event);
        return next.done();
    }

    /** A long history costs one copy of the account, not one for each event. */
    static ContributionAccount evolve(ContributionAccount state, List<ContributionEvent> events) {
        if (events.isEmpty()) {
            return state;
        }
        Draft next = draft(state, events.getFirst());
        for (ContributionEvent event : events) {
            next.add();
            write(next, event);
        }
        return next.done();
    }

    private static Draft draft(ContributionAccount state, ContributionEvent first) {
        return new Draft(
                switch (state) {
                    case Unopened _ -> Opened.empty(first.employerNumber());
                    case Opened opened -> opened;
                });
    }

    private static void write(Draft next, ContributionEvent event) {
        switch (event) {
            case ContributionBooked booked -> booked(next, booked);
            case ContributionCorrected corrected -> corrected(next, corrected);
            case ReportAnswered answered -> answered(next, answered);
            case ContributionEstimated estimated -> estimated(next, estimated);
            case ReportMissed missed -> next.missing.add(missed.month());
            case EstimateReversed reversed ->
                    next.item(
                            Item.contribution(reversed.month()),
                            item -> item.plusEstimate(Money.of(reversed.amount())));
            case PaymentReceived payment -> received(next, payment);
            case PaymentReturned returned -> returned(next, returned);
            case CreditAllocated allocated -> next.allocate(allocated.allocations());
            case ReimbursementClaimed claimed ->
                    claimed.claims().forEach(part -> claimed(next, claimed.month(), part));
            case ReimbursementPending pending -> move(next, pending.claims(), Claim.State.PENDING);
            case ReimbursementCredited credited -> credited(next, credited);
            case ReimbursementWithdrawn withdrawn ->
                    next.claim(
                            withdrawn.claimId(),
                            claim -> claim.plus(Money.of(withdrawn.amount()).negated()));
            case ReimbursementRejected rejected -> {
                move(next, List.of(rejected.claim()), Claim.State.REJECTED);
                next.answered.add(rejected.decisionId());
            }
            case ReimbursementLapsed lapsed ->
                    move(next, List.of(lapsed.claim()), Claim.State.LAPSED);
            case ReimbursementReclaimed reclaimed -> reclaimed(next, reclaimed);
            case DecidedClaimFollowed followed ->
                    next.claim(
                            followed.claimId(),
                            claim -> claim.plusGone(Money.of(followed.amount())));
            case ClaimAccepted accepted -> {
                next.claim(accepted.claimId(), Claim::withoutDoubt);
                next.answered.add(accepted.decisionId());
            }
            case PayoutOrdered ordered -> ordered(next, ordered);
            case PayoutCancelled cancelled -> cancelled(next, cancelled);
            case PayoutsReleased released -> {
                next.held.clear();
                next.answered.add(released.decisionId());
            }
            case PayoutConfirmed confirmed -> confirmed(next, confirmed);
            case InterestCharged charged -> charged(next, charged);
            case CostCharged cost -> cost(next, cost);
            case AmountWaived waived -> waived(next, waived);
            case InstalmentPlanAgreed agreed -> agreed(next, agreed);
            case InstalmentPlanEnded _ -> next.plan = null;
            case ReminderDue reminder -> next.reminded.put(reminder.month(), reminder.step());
            case CoverageChanged changed ->
                    next.coverage.put(
                            changed.year(),
                            new Covered(Money.of(changed.paid()), Money.of(changed.assessed())));
        }
    }

    private static void booked(Draft next, ContributionBooked event) {
        Money amount = Money.of(event.amount());
        next.report(event.month(), event.reportId(), event.reportVersion(), amount);
        next.contribution(event.month(), event.dueOn(), event.on(), item -> item.plus(amount));
    }

    private static void corrected(Draft next, ContributionCorrected event) {
        Money more = Money.of(event.amount());
        next.contribution(event.month(), event.dueOn(), event.on(), item -> item.plus(more));
        next.report(
                event.month(),
                event.reportId(),
                event.reportVersion(),
                reported(next, event.month()));
    }

    private static void answered(Draft next, ReportAnswered event) {
        next.report(
                event.month(),
                event.reportId(),
                event.reportVersion(),
                reported(next, event.month()));
    }

    /** What the versions so far brought onto the account. */
    private static Money reported(Draft next, YearMonth month) {
        Item item = next.items.get(Item.contribution(month));
        return item == null ? Money.ZERO : item.amount().minus(item.estimated());
    }

    private static void estimated(Draft next, ContributionEstimated event) {
        next.missing.add(event.month());
        next.contribution(
                event.month(),
                event.dueOn(),
                event.on(),
                item -> item.plusEstimate(Money.of(event.amount())));
    }

    private static void received(Draft next, PaymentReceived event) {
        credit(
                next,
                Credit.payment(event.bankTransactionId()),
                Credit.Kind.PAYMENT,
                event.creditDate(),
                Money.of(event.amount()),
                event.namedMonth(),
                List.of());
        next.allocate(event.allocations());
    }

    private static void returned(Draft next, PaymentReturned event) {
        next.allocate(event.allocations());
        event.parts()
                .forEach(
                        part ->
                                next.credit(
                                        Credit.payment(part.bankTransactionId()),
                                        credit -> credit.plus(Money.of(part.amount()).negated())));
        next.answered.add(event.bankTransactionId());
    }

    private static void claimed(Draft next, YearMonth month, ClaimPart part) {
        next.claims.put(
                part.claimId(),
                new Claim(
                        month,
                        part,
                        Money.of(part.amount()),
                        Claim.State.CLAIMED,
                        part.doubt(),
                        Money.ZERO));
    }

    private static void move(Draft next, List<ClaimPart> claims, Claim.State state) {
        claims.forEach(part -> next.claim(part.claimId(), claim -> claim.in(state)));
    }

    private static void credited(Draft next, ReimbursementCredited event) {
        move(next, event.claims(), Claim.State.CREDITED);
        credit(
                next,
                event.credit(),
                Credit.Kind.REIMBURSEMENT,
                event.on(),
                Money.of(event.amount()),
                event.month(),
                event.claims().stream().map(ClaimPart::claimId).toList());
        next.allocate(event.allocations());
    }

    private static void reclaimed(Draft next, ReimbursementReclaimed event) {
        Money amount = Money.of(event.amount());
        next.claim(
                event.claimId(),
                claim ->
                        event.whole()
                                ? claim.in(Claim.State.RECLAIMED)
                                : claim.plus(amount.negated()));
        String key = ItemKind.RECLAIM + ":" + event.decisionId();
        next.items.put(
                key, Item.of(key, ItemKind.RECLAIM, event.month(), event.on(), event.on(), amount));
        next.answered.add(event.decisionId());
    }

    private static void ordered(Draft next, PayoutOrdered event) {
        String key = ItemKind.PAYOUT + ":" + event.payoutId();
        next.items.put(
                key,
                Item.of(
                        key,
                        ItemKind.PAYOUT,
                        YearMonth.from(event.on()),
                        event.on(),
                        event.on(),
                        Money.of(event.amount())));
        next.allocate(event.allocations());
        next.payouts++;
    }

    private static void cancelled(Draft next, PayoutCancelled event) {
        next.allocate(event.allocations());
        event.allocations().forEach(each -> next.held.add(each.credit()));
        next.items.remove(ItemKind.PAYOUT + ":" + event.payoutId());
        next.answered.add(event.decisionId());
    }

    private static void confirmed(Draft next, PayoutConfirmed event) {
        next.confirmed.add(event.payoutId());
        Item payout = next.items.get(ItemKind.PAYOUT + ":" + event.payoutId());
        if (payout == null) {
            return;
        }
        for (String key : payout.covers().keySet()) {
            Credit credit = next.credits.get(key);
            if (credit != null) {
                credit.claims()
                        .forEach(
                                id ->
                                        next.claim(
                                                id,
                                                claim ->
                                                        claim.state() == Claim.State.CREDITED
                                                                ? claim.in(Claim.State.PAID_OUT)
                                                                : claim));
            }
        }
    }

    private static void charged(Draft next, InterestCharged event) {
        for (StartedMonth month : event.startedMonths()) {
            Money amount = Money.of(month.amount());
            String key = ItemKind.INTEREST + ":" + event.item() + ":" + month.from();
            next.items.putIfAbsent(
                    key,
                    Item.of(
                            key,
                            ItemKind.INTEREST,
                            event.month(),
                            month.from(),
                            event.on(),
                            Money.ZERO));
            next.item(key, item -> item.plus(amount));
            next.item(event.item(), item -> item.plusInterest(month.from(), amount));
        }
        LocalDate before = next.chargedUntil;
        if (before == null || before.isBefore(event.until())) {
            next.chargedUntil = event.until();
        }
    }

    private static void cost(Draft next, CostCharged event) {
        String key = ItemKind.COST + ":" + event.costId();
        next.items.put(
                key,
                Item.of(
                        key,
                        ItemKind.COST,
                        event.month(),
                        event.on(),
                        event.on(),
                        Money.of(event.amount())));
        next.answered.add(event.costId());
    }

    private static void waived(Draft next, AmountWaived event) {
        Money amount = Money.of(event.amount());
        if (next.credits.containsKey(event.credit())) {
            next.allocate(event.allocations());
            next.credit(event.credit(), credit -> credit.plus(amount));
            return;
        }
        credit(
                next,
                event.credit(),
                Credit.Kind.WAIVER,
                event.on(),
                amount,
                event.month(),
                List.of());
        next.allocate(event.allocations());
    }

    private static void agreed(Draft next, InstalmentPlanAgreed event) {
        TreeMap<LocalDate, Money> instalments = new TreeMap<>();
        for (PlannedInstalment each : event.instalments()) {
            instalments.merge(each.dueOn(), Money.of(each.amount()), Money::plus);
        }
        next.plan = new Plan(event.planId(), event.on(), instalments);
        next.answered.add(event.planId());
    }

    private static void credit(
            Draft next,
            String key,
            Credit.Kind kind,
            LocalDate on,
            Money amount,
            @Nullable YearMonth month,
            List<String> claims) {
        next.credits.put(key, new Credit(key, kind, on, amount, Money.ZERO, month, claims));
    }
}
