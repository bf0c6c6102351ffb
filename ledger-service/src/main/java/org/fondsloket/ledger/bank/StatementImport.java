package org.fondsloket.ledger.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fondsloket.ledger.bank.camt.CamtEntry;
import org.fondsloket.ledger.bank.camt.CamtFile;
import org.fondsloket.ledger.bank.camt.CamtStatement;
import org.fondsloket.ledger.bank.camt.CamtTransaction;
import org.fondsloket.ledger.bank.camt.EntryFault;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.ConfirmSentBack;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.Decided;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordPayment;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordPaymentReturn;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordPayout;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordUnclear;
import org.fondsloket.ledger.bank.transaction.BrokenEntry;
import org.fondsloket.ledger.bank.transaction.PaymentReference;
import org.fondsloket.ledger.bank.transaction.PaymentReference.Search;
import org.fondsloket.ledger.bank.transaction.StatementCommand;
import org.fondsloket.ledger.bank.transaction.UnclearReason;
import org.fondsloket.ledger.contribution.ContributionCommand.ConfirmPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.ReceivePayment;
import org.fondsloket.ledger.contribution.ContributionCommand.ReturnPayment;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books a statement file: each movement once, whatever file it comes in. It may break off anywhere
 * and be repeated: what is booked is then known.
 */
@Component
class StatementImport {

    private static final Logger LOG = LoggerFactory.getLogger(StatementImport.class);

    /** From the first append to the commit no other append of the service gets through. */
    private static final int ENTRIES_PER_TRANSACTION = 20;

    private final Commands commands;
    private final Companies companies;
    private final Particulars particulars;
    private final SentPayouts sentPayouts;
    private final FundAccount fund;
    private final TransactionTemplate several;
    private final TransactionTemplate each;

    StatementImport(
            Commands commands,
            Companies companies,
            Particulars particulars,
            SentPayouts sentPayouts,
            FundAccount fund,
            PlatformTransactionManager transactions) {
        this.commands = commands;
        this.companies = companies;
        this.particulars = particulars;
        this.sentPayouts = sentPayouts;
        this.fund = fund;
        this.several = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * @throws org.fondsloket.ledger.bank.camt.CamtRefused when nothing of the file may be booked
     */
    List<StatementCommand> take(byte[] content, CurrentActor actor) {
        List<CamtStatement> statements = CamtFile.read(content, fund.iban());
        return statements.stream().map(statement -> take(statement, actor)).toList();
    }

    private StatementCommand take(CamtStatement statement, CurrentActor actor) {
        String key = name("statement", statement.id());
        Tally tally = new Tally();
        List<CamtEntry> entries = statement.entries();
        for (int from = 0; from < entries.size(); from += ENTRIES_PER_TRANSACTION) {
            int to = Math.min(from + ENTRIES_PER_TRANSACTION, entries.size());
            List<CamtEntry> some = entries.subList(from, to);
            several.executeWithoutResult(
                    open -> some.forEach(entry -> take(key, entry, tally, actor)));
        }
        StatementCommand seen =
                new StatementCommand(
                        key,
                        statement.id(),
                        statement.from(),
                        statement.to(),
                        statement.opening(),
                        statement.closing(),
                        entries.size(),
                        tally.matched,
                        tally.unclear,
                        tally.known,
                        tally.broken,
                        actor.subject());
        commands.send(seen, actor.envelopeFor("FUND"));
        return seen;
    }

    /** An entry is booked with all its transactions or not at all. */
    private void take(String statementKey, CamtEntry entry, Tally tally, CurrentActor actor) {
        EntryFault fault = entry.fault();
        if (fault != null) {
            tally.broken.add(broken(entry, fault));
            return;
        }
        Tally own = new Tally();
        try {
            each.executeWithoutResult(
                    savepoint ->
                            entry.transactions()
                                    .forEach(each -> take(statementKey, each, own, actor)));
            tally.add(own);
        } catch (Refusal refusal) {
            LOG.warn(
                    "entry {} of statement {} is refused: {}",
                    entry.position(),
                    statementKey,
                    refusal.code());
            tally.broken.add(broken(entry, EntryFault.REFUSED));
        }
    }

    private void take(
            String statementKey, CamtTransaction transaction, Tally tally, CurrentActor actor) {
        String transactionId = name("transaction", transaction.key());
        Optional<SentPayouts.Sent> payout = payoutOf(transaction);
        Search reference =
                PaymentReference.search(
                        transaction.structuredReference(), transaction.text(), companies::knows);
        BankTransactionCommand found =
                command(statementKey, transactionId, transaction, payout, reference, actor);
        PaymentReference known = reference.found();
        Envelope envelope = actor.envelopeFor(known == null ? "FUND" : known.employerNumber());
        Decided decided = commands.send(found, envelope);
        if (!decided.isNew()) {
            tally.known++;
            return;
        }
        particulars.keep(transactionId, transaction);
        follow(found, payout, envelope);
        if (found instanceof RecordUnclear) {
            tally.unclear++;
        } else {
            tally.matched++;
        }
    }

    private BankTransactionCommand command(
            String statementKey,
            String transactionId,
            CamtTransaction transaction,
            Optional<SentPayouts.Sent> payout,
            Search reference,
            CurrentActor actor) {
        BigDecimal amount =
                transaction.credit() ? transaction.amount() : transaction.amount().negate();
        PaymentReference known = reference.found();
        UnclearReason reason = null;
        if (payout.isPresent() && !transaction.credit()) {
            if (payout.get().amount().compareTo(transaction.amount()) == 0) {
                return new RecordPayout(
                        transactionId,
                        statementKey,
                        payout.get().payoutId(),
                        amount,
                        transaction.on(),
                        actor.subject());
            }
            reason = UnclearReason.PAYOUT_DIFFERS;
        } else if (transaction.credit() && (payout.isPresent() || transaction.reversal())) {
            reason = UnclearReason.PAYOUT_CAME_BACK;
        } else if (transaction.credit() && known != null) {
            return new RecordPayment(
                    transactionId,
                    statementKey,
                    known.employerNumber(),
                    known.month(),
                    amount,
                    transaction.on(),
                    actor.subject());
        } else if (transaction.reversal() && known != null) {
            return new RecordPaymentReturn(
                    transactionId,
                    statementKey,
                    known.employerNumber(),
                    amount,
                    transaction.on(),
                    actor.subject());
        } else if (!transaction.credit() && !transaction.reversal()) {
            reason = UnclearReason.OUTGOING_UNKNOWN;
        }
        return new RecordUnclear(
                transactionId,
                statementKey,
                amount,
                transaction.on(),
                reason == null ? unclear(reference) : reason,
                actor.subject());
    }

    private static UnclearReason unclear(Search reference) {
        UnclearReason reason = reference.unclear();
        return reason == null ? UnclearReason.NO_REFERENCE : reason;
    }

    /** What the movement means for the accounts, in the transaction that remembers it. */
    private void follow(
            BankTransactionCommand recorded, Optional<SentPayouts.Sent> payout, Envelope envelope) {
        switch (recorded) {
            case RecordPayment payment ->
                    commands.send(
                            new ReceivePayment(
                                    payment.employerNumber(),
                                    payment.transactionId(),
                                    payment.on(),
                                    Money.of(payment.amount()),
                                    payment.namedMonth(),
                                    payment.by()),
                            envelope);
            case RecordPaymentReturn taken ->
                    commands.send(
                            new ReturnPayment(
                                    taken.employerNumber(),
                                    taken.transactionId(),
                                    taken.on(),
                                    Money.of(taken.amount().abs())),
                            envelope);
            case RecordPayout executed ->
                    payout.ifPresent(sent -> confirm(executed, sent, envelope));
            default -> {
                // The clearing list books by itself.
            }
        }
    }

    private void confirm(RecordPayout executed, SentPayouts.Sent sent, Envelope envelope) {
        sentPayouts.executed(sent, executed.transactionId(), executed.on(), envelope);
        String employer = sent.employerNumber();
        if (employer != null) {
            commands.send(new ConfirmPayout(employer, sent.payoutId(), executed.on()), envelope);
        }
        String original = sent.transactionId();
        if (original != null) {
            commands.send(
                    new ConfirmSentBack(original, executed.transactionId(), executed.on()),
                    envelope);
        }
    }

    private Optional<SentPayouts.Sent> payoutOf(CamtTransaction transaction) {
        String endToEndId = transaction.endToEndId();
        return endToEndId == null ? Optional.empty() : sentPayouts.find(endToEndId);
    }

    private static BrokenEntry broken(CamtEntry entry, EntryFault fault) {
        String reference = entry.bankReference();
        return new BrokenEntry(entry.position(), shown(reference), fault.name());
    }

    /** Without the mark that says which of the bank's references it is. */
    private static @Nullable String shown(@Nullable String reference) {
        return reference == null ? null : reference.substring(reference.lastIndexOf(':') + 1);
    }

    private String name(String what, String key) {
        return UUID.nameUUIDFromBytes((what + ":" + fund.iban() + ":" + key).getBytes(UTF_8))
                .toString();
    }

    /** What came of the entries so far. */
    private static final class Tally {

        private int matched;
        private int unclear;
        private int known;
        private final List<BrokenEntry> broken = new ArrayList<>();

        private void add(Tally other) {
            matched += other.matched;
            unclear += other.unclear;
            known += other.known;
        }
    }
}
