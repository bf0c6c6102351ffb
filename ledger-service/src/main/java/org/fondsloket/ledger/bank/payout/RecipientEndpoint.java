package org.fondsloket.ledger.bank.payout;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.fondsloket.ledger.bank.ReasonRequest;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clerks keep to which account an employer's payouts go. */
@RestController
@RequestMapping("/api/bank/recipients/{employerNumber}")
class RecipientEndpoint {

    private static final String RIGHT = "CLERK";
    private final Recipients recipients;
    private final RecipientRows rows;
    private final AccessDecisions access;
    private final CurrentActor actor;

    RecipientEndpoint(
            Recipients recipients, RecipientRows rows, AccessDecisions access, CurrentActor actor) {
        this.recipients = recipients;
        this.rows = rows;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    List<RecipientView> accounts(@PathVariable String employerNumber) {
        access.requireFund(actor.subject(), RIGHT);
        return rows.of(employerNumber);
    }

    @PostMapping
    ResponseEntity<RecipientReceipt> propose(
            @PathVariable String employerNumber, @RequestBody RecipientRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        String accountId =
                recipients.propose(
                        employerNumber,
                        request.iban(),
                        request.holder(),
                        request.reason(),
                        actor.envelopeFor(employerNumber));
        await(employerNumber, account -> account.accountId().equals(accountId));
        return ResponseEntity.created(URI.create("/api/bank/recipients/" + employerNumber))
                .body(new RecipientReceipt(accountId));
    }

    @PostMapping("/{accountId}/approval")
    RecipientView approve(
            @PathVariable String employerNumber,
            @PathVariable String accountId,
            @RequestBody ReasonRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        found(employerNumber, accountId);
        recipients.confirm(
                employerNumber, accountId, request.reason(), actor.envelopeFor(employerNumber));
        return decided(employerNumber, accountId);
    }

    @PostMapping("/{accountId}/rejection")
    RecipientView reject(
            @PathVariable String employerNumber,
            @PathVariable String accountId,
            @RequestBody ReasonRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        found(employerNumber, accountId);
        recipients.reject(
                employerNumber, accountId, request.reason(), actor.envelopeFor(employerNumber));
        return decided(employerNumber, accountId);
    }

    private RecipientView decided(String employerNumber, String accountId) {
        await(
                employerNumber,
                account ->
                        account.accountId().equals(accountId)
                                && account.state() != RecipientState.PROPOSED);
        return found(employerNumber, accountId);
    }

    private void await(String employerNumber, Predicate<RecipientView> condition) {
        BriefWait.until(() -> rows.of(employerNumber).stream().anyMatch(condition));
    }

    private RecipientView found(String employerNumber, String accountId) {
        return rows.of(employerNumber).stream()
                .filter(account -> account.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** An account as the employer gave it, and how the clerk knows. */
    record RecipientRequest(
            @Nullable String iban, @Nullable String holder, @Nullable String reason) {}

    /** The account that waits for a second clerk. */
    record RecipientReceipt(String accountId) {}
}
