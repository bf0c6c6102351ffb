package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.ledger.contribution.ContributionAccount.Plan;
import org.fondsloket.ledger.contribution.ContributionCommand.AgreeInstalmentPlan;
import org.fondsloket.ledger.contribution.ContributionCommand.ChargeCost;
import org.fondsloket.ledger.contribution.ContributionCommand.DecideClaim;
import org.fondsloket.ledger.contribution.ContributionCommand.EndInstalmentPlan;
import org.fondsloket.ledger.contribution.ContributionCommand.Waive;
import org.fondsloket.ledger.contribution.ContributionEvent.Allocation;
import org.fondsloket.ledger.contribution.ContributionEvent.AmountWaived;
import org.fondsloket.ledger.contribution.ContributionEvent.ClaimAccepted;
import org.fondsloket.ledger.contribution.ContributionEvent.CostCharged;
import org.fondsloket.ledger.contribution.ContributionEvent.InstalmentPlanAgreed;
import org.fondsloket.ledger.contribution.ContributionEvent.InstalmentPlanEnded;
import org.fondsloket.ledger.contribution.ContributionEvent.PlannedInstalment;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementReclaimed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementRejected;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.scheme.Money;

/** Carries out what a person at the fund decides, each decision once. */
final class Clerk {

    private Clerk() {}

    /** Gives up what is open of one kind for one month, oldest first. */
    static void waive(Decision decision, Waive command) {
        decision.requirePositiveCents(command.amount());
        String credit = Credit.Kind.WAIVER + ":" + command.decisionId();
        if (decision.state().credits().containsKey(credit)) {
            return;
        }
        List<Allocation> allocations = new ArrayList<>();
        Money rest = command.amount();
        for (Item item : decision.state().openItems()) {
            if (item.kind() == command.kind() && item.month().equals(command.month())) {
                Money part = Allocating.smaller(rest, item.open());
                if (part.compareTo(Money.ZERO) > 0) {
                    allocations.add(Allocating.of(credit, item, command.on(), part));
                    rest = rest.minus(part);
                }
            }
        }
        if (!rest.isZero()) {
            throw decision.refusal("WAIVER_EXCEEDS_OPEN", "month", command.month());
        }
        decision.happened(waived(decision, credit, command, allocations));
    }

    private static AmountWaived waived(
            Decision decision, String credit, Waive command, List<Allocation> allocations) {
        return new AmountWaived(
                decision.employer(),
                credit,
                command.month(),
                command.kind().name(),
                command.amount().amount(),
                command.reason(),
                command.on(),
                command.by(),
                allocations,
                decision.chart()
                        .posting(
                                PostingId.of("Waiver", decision.employer(), command.decisionId()),
                                command.on(),
                                command.month(),
                                command.decisionId(),
                                null,
                                List.of(),
                                decision.chart()
                                        .sides(
                                                EntryType.WAIVER,
                                                Chart.waived(command.on()),
                                                command.amount().negated())));
    }

    /** A debt that shrank below what was given up of it takes the waiver along. */
    static void takeBackWaivers(Decision decision, LocalDate on) {
        for (Item item : List.copyOf(decision.state().items().values())) {
            Money over = item.open().negated();
            for (var cover : Allocating.newestFirst(item)) {
                Credit credit = decision.state().credits().get(cover.getKey());
                Money part = Allocating.smaller(over, cover.getValue().amount());
                if (credit == null
                        || credit.kind() != Credit.Kind.WAIVER
                        || part.compareTo(Money.ZERO) <= 0) {
                    continue;
                }
                over = over.minus(part);
                decision.happened(
                        new AmountWaived(
                                decision.employer(),
                                credit.key(),
                                item.month(),
                                item.kind().name(),
                                part.negated().amount(),
                                "DEBT_FELL",
                                on,
                                "system:ledger",
                                List.of(
                                        Allocating.of(
                                                credit.key(),
                                                item,
                                                cover.getValue().countsOn(),
                                                part.negated())),
                                decision.chart()
                                        .posting(
                                                PostingId.of(
                                                        "WaiverBack",
                                                        decision.employer(),
                                                        Integer.toString(decision.state().told())),
                                                on,
                                                item.month(),
                                                credit.key(),
                                                null,
                                                List.of(),
                                                decision.chart()
                                                        .sides(
                                                                EntryType.WAIVER,
                                                                Chart.waived(on),
                                                                part))));
            }
        }
    }

    static void agree(Decision decision, AgreeInstalmentPlan command) {
        if (decision.state().answered().contains(command.planId())) {
            return;
        }
        if (decision.state().plan() != null) {
            throw decision.refusal("PLAN_RUNS", "planId", command.planId());
        }
        if (command.instalments().isEmpty()) {
            throw decision.refusal("PLAN_EMPTY", "planId", command.planId());
        }
        command.instalments().forEach(each -> decision.requirePositiveCents(each.amount()));
        if (command.instalments().stream().anyMatch(each -> each.dueOn().isBefore(command.on()))) {
            throw decision.refusal("PLAN_IN_THE_PAST", "planId", command.planId());
        }
        decision.happened(
                new InstalmentPlanAgreed(
                        decision.employer(),
                        command.planId(),
                        command.instalments().stream()
                                .map(
                                        each ->
                                                new PlannedInstalment(
                                                        each.dueOn(), each.amount().amount()))
                                .toList(),
                        command.reason(),
                        command.on(),
                        command.by()));
    }

    static void end(Decision decision, EndInstalmentPlan command) {
        Plan plan = decision.state().plan();
        if (plan == null || !plan.planId().equals(command.planId())) {
            if (decision.state().answered().contains(command.planId())) {
                return;
            }
            throw decision.refusal("PLAN_UNKNOWN", "planId", command.planId());
        }
        decision.happened(
                new InstalmentPlanEnded(
                        decision.employer(),
                        command.planId(),
                        "ENDED",
                        command.reason(),
                        command.on(),
                        command.by()));
    }

    /** Ends a plan whose instalments came in. */
    static void endFulfilled(Decision decision, LocalDate on) {
        Plan plan = decision.state().plan();
        if (plan == null) {
            return;
        }
        LocalDate afterLast =
                plan.instalments().keySet().stream()
                        .max(LocalDate::compareTo)
                        .orElse(on)
                        .plusDays(1);
        if (Dunning.isKept(decision.state(), plan, afterLast)) {
            decision.happened(
                    new InstalmentPlanEnded(
                            decision.employer(),
                            plan.planId(),
                            "FULFILLED",
                            "PAID",
                            on,
                            "system:ledger"));
        }
    }

    static void decide(Decision decision, DecideClaim command) {
        if (decision.state().answered().contains(command.decisionId())) {
            return;
        }
        Claim claim = decision.state().claims().get(command.claimId());
        if (claim == null || claim.amount().isZero()) {
            throw decision.refusal("CLAIM_UNKNOWN", "claimId", command.claimId());
        }
        switch (command.decision()) {
            case ACCEPT -> accept(decision, claim, command);
            case REJECT -> reject(decision, claim, command);
            case RECLAIM -> reclaim(decision, claim, command);
        }
    }

    private static void accept(Decision decision, Claim claim, DecideClaim command) {
        if (!claim.waits() || !claim.doubt()) {
            throw decision.refusal("CLAIM_NOT_IN_DOUBT", "claimId", command.claimId());
        }
        decision.happened(
                new ClaimAccepted(
                        decision.employer(),
                        claim.id(),
                        command.decisionId(),
                        command.reason(),
                        command.on(),
                        command.by()));
    }

    private static void reject(Decision decision, Claim claim, DecideClaim command) {
        if (!claim.waits()) {
            throw decision.refusal("CLAIM_NOT_PENDING", "claimId", command.claimId());
        }
        var report = decision.state().reports().get(claim.month());
        decision.happened(
                new ReimbursementRejected(
                        decision.employer(),
                        claim.month(),
                        report == null ? "" : report.reportId(),
                        report == null ? 0 : report.latest(),
                        command.decisionId(),
                        claim.rest(),
                        command.reason(),
                        command.on(),
                        Claims.objectionUntil(decision, command.on()),
                        command.by(),
                        decision.chart()
                                .posting(
                                        PostingId.of(
                                                "Rejection",
                                                decision.employer(),
                                                command.decisionId()),
                                        command.on(),
                                        claim.month(),
                                        command.decisionId(),
                                        decision.rules().id(),
                                        List.of(),
                                        decision.chart()
                                                .dropped(
                                                        EntryType.REIMBURSEMENT_REJECTED,
                                                        claim.month(),
                                                        claim.amount()))));
    }

    private static void reclaim(Decision decision, Claim claim, DecideClaim command) {
        if (!claim.isCredited()) {
            throw decision.refusal("CLAIM_NOT_CREDITED", "claimId", command.claimId());
        }
        decision.happened(
                new ReimbursementReclaimed(
                        decision.employer(),
                        claim.month(),
                        claim.id(),
                        command.decisionId(),
                        claim.part().workerNumber(),
                        claim.amount().amount(),
                        true,
                        command.reason(),
                        command.on(),
                        command.by(),
                        decision.chart()
                                .posting(
                                        PostingId.of(
                                                "Reclaim",
                                                decision.employer(),
                                                command.decisionId()),
                                        command.on(),
                                        claim.month(),
                                        command.decisionId(),
                                        decision.rules().id(),
                                        List.of(),
                                        decision.chart()
                                                .sides(
                                                        EntryType.REIMBURSEMENT_RECLAIM,
                                                        Chart.leaveCost(claim.month()),
                                                        claim.amount()))));
    }

    static void charge(Decision decision, ChargeCost command) {
        decision.requirePositiveCents(command.amount());
        if (decision.state().answered().contains(command.costId())) {
            return;
        }
        decision.happened(
                new CostCharged(
                        decision.employer(),
                        command.costId(),
                        command.month(),
                        command.amount().amount(),
                        command.reason(),
                        command.on(),
                        command.by(),
                        decision.chart()
                                .posting(
                                        PostingId.of("Cost", decision.employer(), command.costId()),
                                        command.on(),
                                        command.month(),
                                        command.costId(),
                                        null,
                                        List.of(),
                                        decision.chart()
                                                .sides(
                                                        EntryType.COST,
                                                        Chart.costs(command.on()),
                                                        command.amount()))));
    }
}
