package org.fondsloket.ledger.bank.payout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.ledger.bank.Companies;
import org.fondsloket.ledger.bank.run.RecipientCommand.ConfirmRecipient;
import org.fondsloket.ledger.bank.run.RecipientCommand.ProposeRecipient;
import org.fondsloket.ledger.bank.run.RecipientCommand.RejectRecipient;
import org.fondsloket.ledger.decision.Decisions;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps to which bank account payouts go, of an employer or of a worker whom the fund pays itself;
 * two clerks for each change.
 */
@Component
class Recipients {

    private static final int LONGEST_HOLDER = 70;

    private final Commands commands;
    private final RecipientRows rows;
    private final Companies companies;
    private final Decisions decisions;

    Recipients(Commands commands, RecipientRows rows, Companies companies, Decisions decisions) {
        this.commands = commands;
        this.rows = rows;
        this.companies = companies;
        this.decisions = decisions;
    }

    /**
     * Enters an account.
     *
     * @return name of the account, never its number
     * @throws Problem 404 for an employer that does not exist, 422 for a number that is none
     */
    @Transactional
    public String propose(
            String employerNumber,
            @Nullable String iban,
            @Nullable String holder,
            @Nullable String reason,
            Envelope envelope) {
        if (!companies.knows(employerNumber) && !companies.knowsWorker(employerNumber)) {
            throw Problem.notFound();
        }
        Decisions.required(reason);
        String number = checked(iban);
        String name = holder == null ? "" : holder.strip();
        if (name.isEmpty() || name.length() > LONGEST_HOLDER) {
            throw invalid("/holder", name.isEmpty() ? "field.required" : "field.size");
        }
        String accountId = UUID.randomUUID().toString();
        String by = envelope.actor().person();
        String decisionId = decisions.record("PROPOSE_RECIPIENT", accountId, reason, by);
        rows.keepAccount(accountId, number, name);
        commands.send(new ProposeRecipient(employerNumber, accountId, decisionId, by), envelope);
        return accountId;
    }

    /** Confirms an account that another clerk entered. */
    @Transactional
    public void confirm(
            String employerNumber, String accountId, @Nullable String reason, Envelope envelope) {
        String by = envelope.actor().person();
        String decisionId = decisions.record("CONFIRM_RECIPIENT", accountId, reason, by);
        commands.send(new ConfirmRecipient(employerNumber, accountId, decisionId, by), envelope);
    }

    /** Rejects an account that waits. */
    @Transactional
    public void reject(
            String employerNumber, String accountId, @Nullable String reason, Envelope envelope) {
        String by = envelope.actor().person();
        String decisionId = decisions.record("REJECT_RECIPIENT", accountId, reason, by);
        commands.send(new RejectRecipient(employerNumber, accountId, decisionId, by), envelope);
    }

    private static String checked(@Nullable String iban) {
        String number = iban == null ? "" : iban.replace(" ", "").toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            throw invalid("/iban", "field.required");
        }
        try {
            IbanUtil.validate(number);
        } catch (Iban4jException _) {
            throw invalid("/iban", "bank.iban-invalid");
        }
        return number;
    }

    private static Problem invalid(String pointer, String code) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError(pointer, code, Map.of())));
    }
}
