package org.fondsloket.ledger.bank.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fondsloket.ledger.bank.run.PaymentRunCommand.ApproveRun;
import org.fondsloket.ledger.bank.run.PaymentRunCommand.ProposeRun;
import org.fondsloket.ledger.bank.run.PaymentRunCommand.RejectRun;
import org.fondsloket.ledger.bank.run.PaymentRunEvent.PaymentRunApproved;
import org.fondsloket.ledger.bank.run.PaymentRunEvent.PaymentRunProposed;
import org.fondsloket.ledger.bank.run.PaymentRunEvent.PaymentRunRejected;
import org.fondsloket.ledger.bank.run.PayoutCommand.ExecutePayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.FreePayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.ReservePayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.SendPayout;
import org.fondsloket.ledger.bank.run.RecipientCommand.ConfirmRecipient;
import org.fondsloket.ledger.bank.run.RecipientCommand.ProposeRecipient;
import org.fondsloket.ledger.bank.run.RecipientCommand.RejectRecipient;
import org.fondsloket.ledger.bank.run.RecipientEvent.RecipientConfirmed;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaymentRunDeciderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);
    private static final ProposeRun PROPOSE =
            new ProposeRun(
                    "r1",
                    List.of(
                            new RunItem("p1", new BigDecimal("163.07")),
                            new RunItem("p2", new BigDecimal("36.93"))),
                    "d1",
                    "anna");

    @Test
    void addsUpWhatLeavesTheFund() {
        PaymentRunProposed proposed =
                (PaymentRunProposed)
                        PaymentRunDecider.decide(PaymentRunDecider.initial(), PROPOSE).getFirst();

        assertThat(proposed.total()).isEqualByComparingTo("200.00");
    }

    @Test
    @DisplayName("issue 4: four eyes where money leaves the fund")
    void needsASecondPerson() {
        assertRefused(
                () -> PaymentRunDecider.decide(proposed(), approveBy("anna")), "FOUR_EYES_NEEDED");
        assertThat(PaymentRunDecider.decide(proposed(), approveBy("bert")))
                .hasOnlyElementsOfType(PaymentRunApproved.class);
    }

    @Test
    void decidesOnce() {
        PaymentRun approved =
                PaymentRunDecider.evolve(
                        proposed(),
                        PaymentRunDecider.decide(proposed(), approveBy("bert")).getFirst());

        assertRefused(
                () -> PaymentRunDecider.decide(approved, approveBy("cleo")), "PAYMENT_RUN_DECIDED");
        assertRefused(
                () -> PaymentRunDecider.decide(approved, new RejectRun("r1", "d", "cleo")),
                "PAYMENT_RUN_DECIDED");
        assertRefused(() -> PaymentRunDecider.decide(approved, PROPOSE), "PAYMENT_RUN_DECIDED");
        assertRefused(
                () -> PaymentRunDecider.decide(PaymentRunDecider.initial(), approveBy("bert")),
                "PAYMENT_RUN_DECIDED");
    }

    @Test
    void letsAnybodyRejectIncludingWhoProposed() {
        assertThat(PaymentRunDecider.decide(proposed(), new RejectRun("r1", "d2", "anna")))
                .hasOnlyElementsOfType(PaymentRunRejected.class);
    }

    @Test
    void paysNothingOrLess() {
        assertRefused(
                () ->
                        PaymentRunDecider.decide(
                                PaymentRunDecider.initial(),
                                new ProposeRun("r1", List.of(), "d1", "anna")),
                "PAYMENT_RUN_EMPTY");
        assertRefused(
                () ->
                        PaymentRunDecider.decide(
                                PaymentRunDecider.initial(),
                                new ProposeRun(
                                        "r1",
                                        List.of(new RunItem("p1", new BigDecimal("0.00"))),
                                        "d1",
                                        "anna")),
                "PAYMENT_RUN_EMPTY");
    }

    @Test
    @DisplayName("each payout at most once in a file ever")
    void letsAPayoutIntoOneFileOnly() {
        Payout reserved = after(new ReservePayout("p1", "r1"));
        Payout sent = after(new ReservePayout("p1", "r1"), new SendPayout("p1", "r1"));

        assertRefused(() -> Payout.decide(reserved, new ReservePayout("p1", "r2")), "PAYOUT_TAKEN");
        assertRefused(() -> Payout.decide(reserved, new SendPayout("p1", "r2")), "PAYOUT_TAKEN");
        assertRefused(() -> Payout.decide(sent, new SendPayout("p1", "r1")), "PAYOUT_TAKEN");
        assertRefused(() -> Payout.decide(sent, new ReservePayout("p1", "r2")), "PAYOUT_TAKEN");
        assertRefused(() -> Payout.decide(sent, new FreePayout("p1", "r1")), "PAYOUT_TAKEN");
        assertRefused(
                () -> Payout.decide(Payout.initial(), new SendPayout("p1", "r1")), "PAYOUT_TAKEN");
    }

    @Test
    void letsAPayoutOfARejectedRunIntoAnother() {
        Payout freed = after(new ReservePayout("p1", "r1"), new FreePayout("p1", "r1"));

        assertThat(Payout.decide(freed, new ReservePayout("p1", "r2"))).hasSize(1);
    }

    @Test
    void confirmsAPayoutOnce() {
        ExecutePayout execute = new ExecutePayout("p1", "t1", DAY);
        Payout sent = after(new ReservePayout("p1", "r1"), new SendPayout("p1", "r1"));
        Payout done = Payout.evolve(sent, Payout.decide(sent, execute).getFirst());

        assertRefused(() -> Payout.decide(done, execute), "PAYOUT_TAKEN");
        assertRefused(() -> Payout.decide(Payout.initial(), execute), "PAYOUT_TAKEN");
    }

    @Test
    void callsAPayoutTheSameAlways() {
        assertThat(Payout.endToEndId("p1"))
                .isEqualTo(Payout.endToEndId("p1"))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(Payout.endToEndId("p2"));
    }

    @Test
    @DisplayName("four eyes for the account that money goes to")
    void needsASecondPersonForARecipient() {
        Recipient proposed =
                Recipient.evolve(
                        Recipient.initial(),
                        Recipient.decide(
                                        Recipient.initial(),
                                        new ProposeRecipient("20417358", "a1", "d1", "anna"))
                                .getFirst());

        assertRefused(
                () ->
                        Recipient.decide(
                                proposed, new ConfirmRecipient("20417358", "a1", "d2", "anna")),
                "FOUR_EYES_NEEDED");
        assertRefused(
                () ->
                        Recipient.decide(
                                proposed, new ConfirmRecipient("20417358", "a2", "d2", "bert")),
                "RECIPIENT_NOT_WAITING");
        assertThat(Recipient.decide(proposed, new ConfirmRecipient("20417358", "a1", "d2", "bert")))
                .hasOnlyElementsOfType(RecipientConfirmed.class);
        Recipient rejected =
                Recipient.evolve(
                        proposed,
                        Recipient.decide(
                                        proposed,
                                        new RejectRecipient("20417358", "a1", "d2", "anna"))
                                .getFirst());
        assertRefused(
                () ->
                        Recipient.decide(
                                rejected, new ConfirmRecipient("20417358", "a1", "d3", "bert")),
                "RECIPIENT_NOT_WAITING");
    }

    private static ApproveRun approveBy(String who) {
        return new ApproveRun("r1", DAY, "sum", "d2", who);
    }

    private static PaymentRun proposed() {
        return PaymentRunDecider.evolve(
                PaymentRunDecider.initial(),
                PaymentRunDecider.decide(PaymentRunDecider.initial(), PROPOSE).getFirst());
    }

    private static Payout after(PayoutCommand... commands) {
        Payout state = Payout.initial();
        for (PayoutCommand command : commands) {
            for (PayoutEvent event : Payout.decide(state, command)) {
                state = Payout.evolve(state, event);
            }
        }
        return state;
    }

    private static void assertRefused(ThrowingCallable decision, String code) {
        assertThatThrownBy(decision)
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
