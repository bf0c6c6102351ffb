package org.fondsloket.ledger.bank.payout;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fondsloket.ledger.bank.Companies;
import org.fondsloket.ledger.bank.FundAccount;
import org.fondsloket.ledger.bank.Particulars;
import org.fondsloket.ledger.bank.Particulars.Sender;
import org.fondsloket.ledger.bank.SentPayouts;
import org.fondsloket.ledger.bank.payout.TransferFile.Transfer;
import org.fondsloket.ledger.bank.run.PaymentRunCommand.ApproveRun;
import org.fondsloket.ledger.bank.run.PaymentRunCommand.ProposeRun;
import org.fondsloket.ledger.bank.run.PaymentRunCommand.RejectRun;
import org.fondsloket.ledger.bank.run.Payout;
import org.fondsloket.ledger.bank.run.PayoutCommand.ExecutePayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.ExecuteWorkerPayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.FreePayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.ReservePayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.SendPayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.WithdrawPayout;
import org.fondsloket.ledger.bank.run.RunItem;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.CancelReturn;
import org.fondsloket.ledger.contribution.ContributionCommand.CancelPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleasePayouts;
import org.fondsloket.ledger.decision.Decisions;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings payouts to the bank: put together by one clerk, approved by another, each once. */
@Component
class PaymentRuns implements SentPayouts {

    private static final ZoneId FUND = ZoneId.of("Europe/Berlin");
    private static final int LARGEST = 500;

    private final Commands commands;
    private final PayoutRows payouts;
    private final RunRows runs;
    private final RecipientRows recipients;
    private final Companies companies;
    private final Particulars particulars;
    private final Decisions decisions;
    private final FundAccount fund;
    private final Clock clock;

    PaymentRuns(
            Commands commands,
            PayoutRows payouts,
            RunRows runs,
            RecipientRows recipients,
            Companies companies,
            Particulars particulars,
            Decisions decisions,
            FundAccount fund,
            Clock clock) {
        this.commands = commands;
        this.payouts = payouts;
        this.runs = runs;
        this.recipients = recipients;
        this.companies = companies;
        this.particulars = particulars;
        this.decisions = decisions;
        this.fund = fund;
        this.clock = clock;
    }

    /**
     * Puts payouts together; each is bound to the run from now on.
     *
     * @return name of the run, 32 letters and digits
     * @throws Problem 422 for a payout that does not exist, 409 for one that has no account to go
     *     to or only one that the employer has just entered
     */
    @Transactional
    public String propose(List<String> payoutIds, @Nullable String reason, Envelope envelope) {
        Decisions.required(reason);
        List<String> wanted = payoutIds.stream().distinct().sorted().toList();
        if (wanted.isEmpty() || wanted.size() > LARGEST) {
            throw invalid("field.size");
        }
        List<PayoutView> found = payouts.of(wanted);
        if (found.size() != wanted.size()) {
            throw invalid("payout.unknown");
        }
        transfers(found);
        String runId = UUID.randomUUID().toString().replace("-", "");
        String by = envelope.actor().person();
        String decisionId = decisions.record("PROPOSE_RUN", runId, reason, by);
        List<RunItem> items =
                found.stream()
                        .map(payout -> new RunItem(payout.payoutId(), payout.amount()))
                        .toList();
        commands.send(new ProposeRun(runId, items, decisionId, by), envelope);
        items.forEach(item -> commands.send(new ReservePayout(item.payoutId(), runId), envelope));
        return runId;
    }

    /**
     * Approves a run and makes its file, with the accounts as they are confirmed now.
     *
     * @throws org.fondsloket.platform.command.Refusal when the same person proposed it
     */
    @Transactional
    public void approve(RunView run, @Nullable String reason, Envelope envelope) {
        String by = envelope.actor().person();
        String decisionId = decisions.record("APPROVE_RUN", run.runId(), reason, by);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = LocalDate.ofInstant(now, FUND);
        byte[] file =
                TransferFile.of(
                        run.runId(), now, today, fund, transfers(payouts.of(run.payoutIds())));
        commands.send(new ApproveRun(run.runId(), today, sha256(file), decisionId, by), envelope);
        run.payoutIds()
                .forEach(payout -> commands.send(new SendPayout(payout, run.runId()), envelope));
        runs.keepFile(run.runId(), file, now);
    }

    /** Rejects a run: its payouts can go into another one. */
    @Transactional
    public void reject(RunView run, @Nullable String reason, Envelope envelope) {
        String by = envelope.actor().person();
        String decisionId = decisions.record("REJECT_RUN", run.runId(), reason, by);
        commands.send(new RejectRun(run.runId(), decisionId, by), envelope);
        run.payoutIds()
                .forEach(payout -> commands.send(new FreePayout(payout, run.runId()), envelope));
    }

    /**
     * Takes back a payout that is in no run. Money of an employer stays on its account, money that
     * was to go back to its sender waits in the clearing list again.
     *
     * @throws Problem 409 for what the fund owes a worker: that was decided on the leave account
     */
    @Transactional
    public void cancel(PayoutView payout, @Nullable String reason, Envelope envelope) {
        if (payout.workerNumber() != null) {
            throw new Problem(409, "PAYOUT_OF_A_WORKER");
        }
        String by = envelope.actor().person();
        String id = payout.payoutId();
        String decisionId = decisions.record("CANCEL_PAYOUT", id, reason, by);
        commands.send(new WithdrawPayout(id, decisionId, by), envelope);
        String employer = payout.employerNumber();
        if (employer != null) {
            commands.send(new CancelPayout(employer, id, decisionId, today(), by), envelope);
        }
        String transaction = payout.transactionId();
        if (transaction != null) {
            commands.send(new CancelReturn(transaction, decisionId, by), envelope);
        }
    }

    /** Orders anew what cancelled payouts left on an employer's account. */
    @Transactional
    public void release(String employerNumber, @Nullable String reason, Envelope envelope) {
        String by = envelope.actor().person();
        String decisionId = decisions.record("RELEASE_PAYOUTS", employerNumber, reason, by);
        commands.send(new ReleasePayouts(employerNumber, decisionId, today(), by), envelope);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FUND);
    }

    @Override
    public Optional<Sent> find(String endToEndId) {
        return payouts.sent(endToEndId);
    }

    @Override
    public void executed(Sent payout, String transactionId, LocalDate on, Envelope envelope) {
        String worker = payout.workerNumber();
        Integer year = payout.year();
        commands.send(
                worker == null || year == null
                        ? new ExecutePayout(payout.payoutId(), transactionId, on)
                        : new ExecuteWorkerPayout(
                                payout.payoutId(),
                                transactionId,
                                worker,
                                year,
                                payout.amount(),
                                on),
                envelope);
    }

    private List<Transfer> transfers(List<PayoutView> wanted) {
        List<Transfer> transfers = new ArrayList<>();
        for (PayoutView payout : wanted) {
            transfers.add(transfer(payout));
        }
        return transfers;
    }

    private Transfer transfer(PayoutView payout) {
        String endToEndId = Payout.endToEndId(payout.payoutId());
        String employer = payout.employerNumber();
        if (employer != null) {
            RecipientView account = account(employer, payout);
            return new Transfer(
                    endToEndId,
                    payout.amount(),
                    companies.nameOf(employer).orElse(account.holder()),
                    account.iban(),
                    employer + " " + fund.name());
        }
        String worker = payout.workerNumber();
        if (worker != null) {
            RecipientView account = account(worker, payout);
            return new Transfer(
                    endToEndId,
                    payout.amount(),
                    account.holder(),
                    account.iban(),
                    worker + " " + payout.year() + " " + fund.name());
        }
        Sender sender =
                Optional.ofNullable(payout.transactionId())
                        .flatMap(particulars::senderOf)
                        .orElseThrow(() -> new Problem(409, "BANK_SENDER_UNKNOWN"));
        return new Transfer(endToEndId, payout.amount(), sender.name(), sender.iban(), fund.name());
    }

    private RecipientView account(String owner, PayoutView payout) {
        RecipientView account =
                recipients.inForce(owner).orElseThrow(() -> refused("RECIPIENT_UNKNOWN", payout));
        Hold hold = account.hold();
        if (hold != null) {
            throw refused("RECIPIENT_TOO_NEW", payout).with("until", hold.until().toString());
        }
        return account;
    }

    private static Problem refused(String code, PayoutView payout) {
        return new Problem(409, code, Map.of("payoutId", payout.payoutId()), List.of());
    }

    private static Problem invalid(String code) {
        return new Problem(
                422,
                "INVALID_INPUT",
                Map.of(),
                List.of(new FieldError("/payoutIds", code, Map.of())));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
