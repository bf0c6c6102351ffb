package org.fondsloket.ledger.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.AssignTransaction;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.BookAsOwnCost;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.Decided;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.MarkForReturn;
import org.fondsloket.ledger.contribution.ContributionCommand;
import org.fondsloket.ledger.contribution.ContributionCommand.ReceivePayment;
import org.fondsloket.ledger.contribution.ContributionCommand.ReturnPayment;
import org.fondsloket.ledger.decision.Decisions;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a clerk does with money that no reference explains. */
@Component
class Clearing {

    private final Commands commands;
    private final Companies companies;
    private final Particulars particulars;
    private final Decisions decisions;

    Clearing(Commands commands, Companies companies, Particulars particulars, Decisions decisions) {
        this.commands = commands;
        this.companies = companies;
        this.particulars = particulars;
        this.decisions = decisions;
    }

    /**
     * Brings a movement to an employer's account; both bookings or none.
     *
     * @throws Problem 422 for an employer that does not exist
     * @throws org.fondsloket.platform.command.Refusal when the movement does not wait for it
     */
    @Transactional
    public void assign(
            String transactionId,
            String employerNumber,
            @Nullable YearMonth month,
            @Nullable String reason,
            Envelope envelope) {
        if (!companies.knows(employerNumber)) {
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(new FieldError("/employerNumber", "bank.employer-unknown", Map.of())));
        }
        String by = envelope.actor().person();
        String decisionId = decisions.record("ASSIGN", transactionId, reason, by);
        Decided moved =
                commands.send(
                        new AssignTransaction(transactionId, employerNumber, month, decisionId, by),
                        envelope);
        Money amount = Money.of(moved.amount().abs());
        ContributionCommand booking =
                moved.amount().signum() > 0
                        ? new ReceivePayment(
                                employerNumber, transactionId, moved.on(), amount, month, by)
                        : new ReturnPayment(employerNumber, transactionId, moved.on(), amount);
        commands.send(booking, envelope);
    }

    /**
     * Books a movement as a cost of the fund itself, such as a fee of its bank.
     *
     * @throws org.fondsloket.platform.command.Refusal when the movement does not wait for it
     */
    @Transactional
    public void bear(String transactionId, @Nullable String reason, Envelope envelope) {
        String by = envelope.actor().person();
        String decisionId = decisions.record("FUND_COST", transactionId, reason, by);
        commands.send(new BookAsOwnCost(transactionId, decisionId, by), envelope);
    }

    /**
     * Has a movement sent back to where it came from. It leaves with a payment run, which a second
     * clerk approves.
     *
     * @throws Problem 409 when the bank did not say where it came from
     */
    @Transactional
    public void sendBack(String transactionId, @Nullable String reason, Envelope envelope) {
        Decisions.required(reason);
        if (particulars.senderOf(transactionId).isEmpty()) {
            throw new Problem(409, "BANK_SENDER_UNKNOWN");
        }
        String by = envelope.actor().person();
        String decisionId = decisions.record("SEND_BACK", transactionId, reason, by);
        String payoutId =
                UUID.nameUUIDFromBytes(("send-back:" + transactionId).getBytes(UTF_8)).toString();
        commands.send(new MarkForReturn(transactionId, payoutId, decisionId, by), envelope);
    }

    /**
     * Forgets who was on the other side of a movement.
     *
     * @throws Problem 404 when nothing is kept about it
     */
    @Transactional
    public void forget(String transactionId, @Nullable String reason, String by) {
        decisions.record("ERASE", transactionId, reason, by);
        if (!particulars.erase(transactionId)) {
            throw Problem.notFound();
        }
    }
}
