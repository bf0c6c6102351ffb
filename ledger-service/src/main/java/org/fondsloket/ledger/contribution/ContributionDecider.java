package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.ledger.contribution.ContributionAccount.Covered;
import org.fondsloket.ledger.contribution.ContributionCommand.AgreeInstalmentPlan;
import org.fondsloket.ledger.contribution.ContributionCommand.BookReport;
import org.fondsloket.ledger.contribution.ContributionCommand.CancelPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.ChargeCost;
import org.fondsloket.ledger.contribution.ContributionCommand.ChargeInterest;
import org.fondsloket.ledger.contribution.ContributionCommand.ConfirmPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.DecideClaim;
import org.fondsloket.ledger.contribution.ContributionCommand.EndInstalmentPlan;
import org.fondsloket.ledger.contribution.ContributionCommand.EstimateMonth;
import org.fondsloket.ledger.contribution.ContributionCommand.NoteNilReport;
import org.fondsloket.ledger.contribution.ContributionCommand.ReceivePayment;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleaseClaims;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleasePayouts;
import org.fondsloket.ledger.contribution.ContributionCommand.Remind;
import org.fondsloket.ledger.contribution.ContributionCommand.ReturnPayment;
import org.fondsloket.ledger.contribution.ContributionCommand.Waive;
import org.fondsloket.ledger.contribution.ContributionEvent.CoverageChanged;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSets;

/** The rules of an employer's account, without anything that stores or transports them. */
public final class ContributionDecider {

    private ContributionDecider() {}

    /** State before the first event. */
    public static ContributionAccount initial() {
        return new ContributionAccount.Unopened();
    }

    /**
     * What follows from a command: its own event first, then what that sets in motion.
     *
     * @throws Refusal when a rule forbids what the command asks
     * @throws ContributionDiffers when a report's figures are not those of the rule book
     */
    public static List<ContributionEvent> decide(
            RuleSets ruleSets, ContributionAccount state, ContributionCommand command) {
        Decision decision = new Decision(ruleSets, state, command.employerNumber());
        switch (command) {
            case BookReport report -> report(decision, report);
            case NoteNilReport nil -> {
                Reporting.note(decision, nil);
                settle(decision, nil.receivedOn());
            }
            case EstimateMonth estimate -> {
                Reporting.estimate(decision, estimate);
                settle(decision, estimate.on());
            }
            case ReceivePayment payment -> {
                if (Paying.receive(decision, payment)) {
                    settle(decision, payment.creditDate());
                }
            }
            case ReturnPayment returned -> {
                if (Paying.giveBack(decision, returned)) {
                    settle(decision, returned.on());
                }
            }
            case ConfirmPayout payout -> Paying.confirm(decision, payout);
            case CancelPayout payout -> {
                Paying.cancel(decision, payout);
                settle(decision, payout.on());
            }
            case ReleasePayouts release -> {
                Paying.release(decision, release);
                settle(decision, release.on());
            }
            case ChargeInterest interest -> {
                InterestRun.charge(decision, interest.on(), interest.on());
                settle(decision, interest.on());
            }
            case Remind remind -> Dunning.remind(decision, remind.on());
            case ReleaseClaims release -> settle(decision, release.on());
            case Waive waive -> {
                Clerk.waive(decision, waive);
                settle(decision, waive.on());
            }
            case AgreeInstalmentPlan plan -> Clerk.agree(decision, plan);
            case EndInstalmentPlan plan -> Clerk.end(decision, plan);
            case DecideClaim claim -> {
                Clerk.decide(decision, claim);
                settle(decision, claim.on());
            }
            case ChargeCost cost -> {
                Clerk.charge(decision, cost);
                settle(decision, cost.on());
            }
        }
        return decision.events();
    }

    /** The state after one more event. */
    public static ContributionAccount evolve(ContributionAccount state, ContributionEvent event) {
        return ContributionHistory.evolve(state, event);
    }

    /** The state after more events, in their order. */
    public static ContributionAccount evolve(
            ContributionAccount state, List<ContributionEvent> events) {
        return ContributionHistory.evolve(state, events);
    }

    private static void report(Decision decision, BookReport report) {
        Money booked = Reporting.book(decision, report);
        if (booked == null) {
            return;
        }
        LocalDate on = report.receivedOn();
        Claims.take(decision, report);
        rearrange(decision, on);
        Crediting.net(decision, report.contribution().month(), booked, on);
        settle(decision, on);
    }

    /** What every change can set in motion. */
    private static void settle(Decision decision, LocalDate on) {
        rearrange(decision, on);
        Crediting.release(decision, on);
        rearrange(decision, on);
        Crediting.payOutRest(decision, on);
        Clerk.endFulfilled(decision, on);
        coverage(decision);
    }

    /** Credits find their debts, and interest follows what is open since when. */
    private static void rearrange(Decision decision, LocalDate on) {
        Clerk.takeBackWaivers(decision, on);
        Allocating.settle(decision, on);
        LocalDate charged = decision.state().chargedUntil();
        if (charged != null) {
            InterestRun.charge(decision, charged, on);
            Allocating.settle(decision, on);
        }
    }

    private static void coverage(Decision decision) {
        Map<Integer, Covered> now = new TreeMap<>();
        for (Item item : decision.state().items().values()) {
            if (item.kind() == ItemKind.CONTRIBUTION && item.estimated().isZero()) {
                now.merge(
                        item.month().getYear(),
                        new Covered(paid(decision, item), item.amount()),
                        (one, other) ->
                                new Covered(
                                        one.paid().plus(other.paid()),
                                        one.assessed().plus(other.assessed())));
            }
        }
        now.forEach(
                (year, covered) -> {
                    if (!covered.equals(decision.state().coverage().get(year))) {
                        decision.happened(
                                new CoverageChanged(
                                        decision.employer(),
                                        year,
                                        covered.paid().amount(),
                                        covered.assessed().amount()));
                    }
                });
    }

    /** A debt that was given up was not paid. */
    private static Money paid(Decision decision, Item item) {
        return Money.sum(
                item.covers().entrySet().stream()
                        .filter(
                                cover -> {
                                    Credit credit = decision.state().credits().get(cover.getKey());
                                    return credit != null && credit.kind() != Credit.Kind.WAIVER;
                                })
                        .map(cover -> cover.getValue().amount())
                        .toList());
    }
}
