package org.fondsloket.ledger.bank;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The movements on the bank account, and what clerks decide on those that wait. */
@RestController
@RequestMapping("/api/bank/transactions")
class BankTransactionEndpoint {

    private static final String RIGHT = "CLERK";
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final Clearing clearing;
    private final BankRows rows;
    private final AccessDecisions access;
    private final CurrentActor actor;

    BankTransactionEndpoint(
            Clearing clearing, BankRows rows, AccessDecisions access, CurrentActor actor) {
        this.clearing = clearing;
        this.rows = rows;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    ResponseEntity<List<TransactionView>> transactions(
            @RequestParam(required = false) @Nullable List<TransactionState> state,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        access.requireFund(actor.subject(), RIGHT);
        ListPage part = ListPage.of(page, size);
        List<TransactionState> states =
                state == null || state.isEmpty() ? Arrays.asList(TransactionState.values()) : state;
        return ListPage.answer(
                rows.transactions(states, part.offset(), part.limit()),
                rows.countTransactions(states));
    }

    @GetMapping("/{transactionId}")
    TransactionView transaction(@PathVariable String transactionId) {
        access.requireFund(actor.subject(), RIGHT);
        return found(transactionId);
    }

    @PostMapping("/{transactionId}/assignment")
    TransactionView assign(
            @PathVariable String transactionId, @RequestBody AssignmentRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        found(transactionId);
        String employer = request.employerNumber();
        if (employer == null) {
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(new FieldError("/employerNumber", "field.required", Map.of())));
        }
        clearing.assign(
                transactionId,
                employer,
                request.month(),
                request.reason(),
                actor.envelopeFor(employer));
        return decided(transactionId);
    }

    @PostMapping("/{transactionId}/fund-cost")
    TransactionView bear(@PathVariable String transactionId, @RequestBody ReasonRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        found(transactionId);
        clearing.bear(transactionId, request.reason(), actor.envelopeFor("FUND"));
        return decided(transactionId);
    }

    @PostMapping("/{transactionId}/return")
    TransactionView sendBack(
            @PathVariable String transactionId, @RequestBody ReasonRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        found(transactionId);
        clearing.sendBack(transactionId, request.reason(), actor.envelopeFor("FUND"));
        return decided(transactionId);
    }

    @PostMapping("/{transactionId}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String transactionId, @RequestBody ReasonRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        found(transactionId);
        clearing.forget(transactionId, request.reason(), actor.subject());
    }

    /** The decision is stored; the wait only spares the clerk a list without it. */
    private TransactionView decided(String transactionId) {
        BriefWait.until(() -> found(transactionId).state() != TransactionState.UNCLEAR);
        return found(transactionId);
    }

    private TransactionView found(String transactionId) {
        if (!ID.matcher(transactionId).matches()) {
            throw Problem.notFound();
        }
        return rows.transaction(transactionId).orElseThrow(Problem::notFound);
    }

    /**
     * Whose the money is.
     *
     * @param month month it is for, null when the payer named none
     */
    record AssignmentRequest(
            @Nullable String employerNumber, @Nullable YearMonth month, @Nullable String reason) {}
}
