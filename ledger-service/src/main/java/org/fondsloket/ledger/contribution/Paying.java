package org.fondsloket.ledger.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionCommand.CancelPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.ConfirmPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.ReceivePayment;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleasePayouts;
import org.fondsloket.ledger.contribution.ContributionCommand.ReturnPayment;
import org.fondsloket.ledger.contribution.ContributionEvent.Allocation;
import org.fondsloket.ledger.contribution.ContributionEvent.PaymentReceived;
import org.fondsloket.ledger.contribution.ContributionEvent.PaymentReturned;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutCancelled;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutConfirmed;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutsReleased;
import org.fondsloket.ledger.contribution.ContributionEvent.ReturnedPart;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.scheme.Money;

/** Books money that comes, goes back and goes out. */
final class Paying {

    private Paying() {}

    /** Books a payment once; the same transaction again is no news. */
    static boolean receive(Decision decision, ReceivePayment payment) {
        decision.requirePositiveCents(payment.amount());
        Credit known = decision.state().credits().get(Credit.payment(payment.bankTransactionId()));
        if (known != null) {
            if (!known.on().equals(payment.creditDate())) {
                throw decision.refusal(
                        "PAYMENT_DIFFERS", "bankTransactionId", payment.bankTransactionId());
            }
            return false;
        }
        LocalDate charged = decision.state().chargedUntil();
        InterestRun.charge(
                decision,
                charged != null && charged.isAfter(payment.creditDate())
                        ? charged
                        : payment.creditDate(),
                payment.creditDate());
        decision.happened(
                new PaymentReceived(
                        decision.employer(),
                        payment.bankTransactionId(),
                        payment.creditDate(),
                        payment.amount().amount(),
                        payment.namedMonth(),
                        payment.by(),
                        Allocating.use(
                                decision.rules(),
                                decision.state(),
                                Credit.payment(payment.bankTransactionId()),
                                payment.creditDate(),
                                payment.amount(),
                                payment.namedMonth()),
                        decision.chart()
                                .posting(
                                        PostingId.of("Payment", payment.bankTransactionId()),
                                        payment.creditDate(),
                                        payment.namedMonth(),
                                        payment.bankTransactionId(),
                                        null,
                                        List.of(),
                                        decision.chart()
                                                .sides(
                                                        EntryType.PAYMENT,
                                                        new Account.Bank(),
                                                        payment.amount().negated()))));
        return true;
    }

    /** Books a return: what it settled is open again, as if it had never been paid. */
    static boolean giveBack(Decision decision, ReturnPayment command) {
        decision.requirePositiveCents(command.amount());
        Opened state = decision.state();
        if (state.answered().contains(command.bankTransactionId())) {
            return false;
        }
        List<ReturnedPart> parts = new ArrayList<>();
        List<Allocation> freed = new ArrayList<>();
        Money rest = command.amount();
        for (Credit payment : payments(state, command.amount())) {
            Money part = Allocating.smaller(rest, payment.amount());
            if (part.compareTo(Money.ZERO) > 0) {
                parts.add(
                        new ReturnedPart(
                                payment.key().substring(Credit.payment("").length()),
                                part.amount()));
                freed.addAll(freed(state, payment, part));
                rest = rest.minus(part);
            }
        }
        if (!rest.isZero()) {
            throw decision.refusal(
                    "RETURN_EXCEEDS_PAYMENTS", "bankTransactionId", command.bankTransactionId());
        }
        decision.happened(
                new PaymentReturned(
                        decision.employer(),
                        command.bankTransactionId(),
                        command.on(),
                        command.amount().amount(),
                        parts,
                        freed,
                        decision.chart()
                                .posting(
                                        PostingId.of("Return", command.bankTransactionId()),
                                        command.on(),
                                        null,
                                        command.bankTransactionId(),
                                        null,
                                        List.of(),
                                        decision.chart()
                                                .sides(
                                                        EntryType.PAYMENT_RETURN,
                                                        new Account.Bank(),
                                                        command.amount()))));
        return true;
    }

    /** The newest payment of just this amount first, then the newest of all. */
    private static List<Credit> payments(Opened state, Money amount) {
        List<Credit> newest = state.creditsOf(Credit.Kind.PAYMENT).reversed();
        List<Credit> order = new ArrayList<>();
        newest.stream()
                .filter(payment -> payment.amount().equals(amount))
                .findFirst()
                .ifPresent(order::add);
        newest.stream().filter(payment -> !order.contains(payment)).forEach(order::add);
        return order;
    }

    /** What of a payment was not used goes first, then what settles the youngest debt. */
    private static List<Allocation> freed(Opened state, Credit payment, Money part) {
        Money rest = part.minus(Allocating.smaller(part, payment.free()));
        List<Allocation> freed = new ArrayList<>();
        List<Item> youngest =
                state.items().values().stream()
                        .filter(item -> item.covers().containsKey(payment.key()))
                        .sorted(
                                Comparator.comparing(Item::dueOn)
                                        .thenComparing(Item::key)
                                        .reversed())
                        .toList();
        for (Item item : youngest) {
            Item.Cover cover = item.covers().get(payment.key());
            if (cover == null) {
                continue;
            }
            Money less = Allocating.smaller(rest, cover.amount());
            if (less.compareTo(Money.ZERO) > 0) {
                freed.add(Allocating.of(payment.key(), item, cover.countsOn(), less.negated()));
                rest = rest.minus(less);
            }
        }
        return freed;
    }

    /** Takes an order back; the same decision again is no news. */
    static void cancel(Decision decision, CancelPayout command) {
        Opened state = decision.state();
        if (state.answered().contains(command.decisionId())) {
            return;
        }
        Item payout = state.items().get(ItemKind.PAYOUT + ":" + command.payoutId());
        if (payout == null) {
            throw decision.refusal("PAYOUT_UNKNOWN", "payoutId", command.payoutId());
        }
        if (state.confirmed().contains(command.payoutId())) {
            throw decision.refusal("PAYOUT_CONFIRMED", "payoutId", command.payoutId());
        }
        List<Allocation> freed = new ArrayList<>();
        payout.covers().keySet().stream()
                .sorted()
                .forEach(
                        credit -> {
                            Item.Cover cover = payout.covers().get(credit);
                            if (cover != null) {
                                freed.add(
                                        Allocating.of(
                                                credit,
                                                payout,
                                                cover.countsOn(),
                                                cover.amount().negated()));
                            }
                        });
        decision.happened(
                new PayoutCancelled(
                        command.payoutId(),
                        decision.employer(),
                        payout.amount().amount(),
                        command.decisionId(),
                        command.on(),
                        command.by(),
                        freed));
    }

    /** Lets what cancelled payouts left be paid out again. */
    static void release(Decision decision, ReleasePayouts command) {
        if (decision.state().answered().contains(command.decisionId())
                || decision.state().held().isEmpty()) {
            return;
        }
        decision.happened(
                new PayoutsReleased(
                        decision.employer(), command.decisionId(), command.on(), command.by()));
    }

    /** Books a payout that the bank carried out. */
    static void confirm(Decision decision, ConfirmPayout command) {
        Opened state = decision.state();
        Item payout = state.items().get(ItemKind.PAYOUT + ":" + command.payoutId());
        if (payout == null) {
            throw decision.refusal("PAYOUT_UNKNOWN", "payoutId", command.payoutId());
        }
        if (state.confirmed().contains(command.payoutId())) {
            return;
        }
        BigDecimal amount = payout.amount().amount();
        decision.happened(
                new PayoutConfirmed(
                        command.payoutId(),
                        decision.employer(),
                        amount,
                        command.on(),
                        decision.chart()
                                .posting(
                                        PostingId.of("Payout", command.payoutId()),
                                        command.on(),
                                        null,
                                        command.payoutId(),
                                        null,
                                        List.of(),
                                        decision.chart()
                                                .sides(
                                                        EntryType.PAYOUT,
                                                        new Account.Bank(),
                                                        payout.amount()))));
    }
}
