package org.fondsloket.ledger.bank.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.AssignTransaction;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.ConfirmSentBack;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.MarkForReturn;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordPayment;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordUnclear;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankMoneySentBack;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankReturnOrdered;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankTransactionAssigned;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankTransactionUnclear;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BankTransactionDeciderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 27);
    private static final BigDecimal IN = new BigDecimal("250.00");
    private static final RecordPayment PAYMENT =
            new RecordPayment("t1", "s1", "20417358", YearMonth.of(2026, 4), IN, DAY, "anna");
    private static final RecordUnclear UNCLEAR =
            new RecordUnclear("t1", "s1", IN, DAY, UnclearReason.NO_REFERENCE, "anna");
    private static final AssignTransaction ASSIGN =
            new AssignTransaction("t1", "20417358", YearMonth.of(2026, 4), "d1", "bert");
    private static final MarkForReturn SEND_BACK = new MarkForReturn("t1", "p1", "d1", "bert");

    @Test
    @DisplayName("issue 4: what the bank tells again is no news")
    void recordsAMovementOnce() {
        BankTransaction told = after(PAYMENT);

        assertThat(BankTransactionDecider.decide(told, PAYMENT)).isEmpty();
        assertThat(BankTransactionDecider.decide(told, UNCLEAR))
                .as("however it would be understood today")
                .isEmpty();
    }

    @Test
    void booksUnclearMoneyIntoTheClearingList() {
        BankTransactionUnclear unclear =
                (BankTransactionUnclear)
                        BankTransactionDecider.decide(BankTransactionDecider.initial(), UNCLEAR)
                                .getFirst();

        assertThat(unclear.posting().valueDate()).isEqualTo(DAY);
        assertThat(unclear.posting().entries())
                .extracting(Entry::account, Entry::amount)
                .containsExactly(tuple("BANK", IN), tuple("CLEARING", IN.negate()));
    }

    @Test
    void letsGoOfItWhenItIsAssigned() {
        BankTransactionAssigned assigned =
                (BankTransactionAssigned)
                        BankTransactionDecider.decide(after(UNCLEAR), ASSIGN).getFirst();

        assertThat(assigned.amount()).isEqualByComparingTo(IN);
        assertThat(assigned.on()).isEqualTo(DAY);
        assertThat(assigned.posting().entries())
                .extracting(Entry::account, Entry::amount)
                .containsExactly(tuple("BANK", IN.negate()), tuple("CLEARING", IN));
        assertThat(assigned.posting().postingId())
                .isNotEqualTo(
                        ((BankTransactionUnclear)
                                        BankTransactionDecider.decide(
                                                        BankTransactionDecider.initial(), UNCLEAR)
                                                .getFirst())
                                .posting()
                                .postingId());
    }

    @Test
    void assignsNothingTwice() {
        assertRefused(after(UNCLEAR, ASSIGN), ASSIGN, "BANK_TRANSACTION_NOT_WAITING");
        assertRefused(after(UNCLEAR, SEND_BACK), ASSIGN, "BANK_TRANSACTION_NOT_WAITING");
        assertRefused(after(PAYMENT), ASSIGN, "BANK_TRANSACTION_NOT_WAITING");
        assertRefused(after(), ASSIGN, "BANK_TRANSACTION_NOT_WAITING");
    }

    @Test
    void booksMoneyOutOfTheClearingListOnlyWhenItIsGone() {
        BankTransactionEvent ordered =
                BankTransactionDecider.decide(after(UNCLEAR), SEND_BACK).getFirst();
        ConfirmSentBack confirm = new ConfirmSentBack("t1", "t9", DAY.plusDays(3));
        List<BankTransactionEvent> gone =
                BankTransactionDecider.decide(after(UNCLEAR, SEND_BACK), confirm);

        assertThat(ordered).isInstanceOf(BankReturnOrdered.class);
        assertThat(gone).hasSize(1);
        BankMoneySentBack back = (BankMoneySentBack) gone.getFirst();
        assertThat(back.posting().valueDate()).isEqualTo(DAY.plusDays(3));
        assertThat(back.posting().entries())
                .extracting(Entry::account, Entry::amount)
                .containsExactly(tuple("BANK", IN.negate()), tuple("CLEARING", IN));
        assertThat(BankTransactionDecider.decide(after(UNCLEAR, SEND_BACK, confirm), confirm))
                .isEmpty();
        assertRefused(after(UNCLEAR), confirm, "BANK_TRANSACTION_NOT_WAITING");
    }

    @Test
    void sendsBackOnlyWhatCameIn() {
        RecordUnclear out =
                new RecordUnclear(
                        "t1", "s1", IN.negate(), DAY, UnclearReason.OUTGOING_UNKNOWN, "anna");

        assertRefused(after(out), SEND_BACK, "BANK_TRANSACTION_NOT_INCOMING");
    }

    private static void assertRefused(
            BankTransaction state, BankTransactionCommand command, String code) {
        assertThatThrownBy(() -> BankTransactionDecider.decide(state, command))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static BankTransaction after(BankTransactionCommand... commands) {
        BankTransaction state = BankTransactionDecider.initial();
        for (BankTransactionCommand command : commands) {
            for (BankTransactionEvent event : BankTransactionDecider.decide(state, command)) {
                state = BankTransactionDecider.evolve(state, event);
            }
        }
        return state;
    }
}
