package org.fondsloket.ledger.bank.payout;

import java.util.Arrays;
import java.util.List;
import org.fondsloket.ledger.bank.ListPage;
import org.fondsloket.ledger.bank.ReasonRequest;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
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

/** What the fund owes to others and has not sent yet, and what it has. */
@RestController
@RequestMapping("/api/bank/payouts")
class PayoutEndpoint {

    private static final String RIGHT = "CLERK";
    private final PaymentRuns runs;
    private final PayoutRows rows;
    private final AccessDecisions access;
    private final CurrentActor actor;

    PayoutEndpoint(PaymentRuns runs, PayoutRows rows, AccessDecisions access, CurrentActor actor) {
        this.runs = runs;
        this.rows = rows;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    ResponseEntity<List<PayoutView>> payouts(
            @RequestParam(required = false) @Nullable List<PayoutState> state,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        access.requireFund(actor.subject(), RIGHT);
        ListPage part = ListPage.of(page, size);
        List<PayoutState> states =
                state == null || state.isEmpty() ? Arrays.asList(PayoutState.values()) : state;
        return ListPage.answer(
                rows.payouts(states, part.offset(), part.limit()), rows.count(states));
    }

    /** Takes a payout back that is in no run. */
    @PostMapping("/{payoutId}/cancellation")
    PayoutView cancel(@PathVariable String payoutId, @RequestBody ReasonRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        PayoutView payout = found(payoutId);
        String employer = payout.employerNumber();
        runs.cancel(
                payout, request.reason(), actor.envelopeFor(employer == null ? "FUND" : employer));
        BriefWait.until(() -> found(payoutId).state() == PayoutState.CANCELLED);
        return found(payoutId);
    }

    /** Orders anew what cancelled payouts left on the account of an employer. */
    @PostMapping("/of/{employerNumber}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String employerNumber, @RequestBody ReasonRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        runs.release(employerNumber, request.reason(), actor.envelopeFor(employerNumber));
    }

    private PayoutView found(String payoutId) {
        return rows.of(List.of(payoutId)).stream().findFirst().orElseThrow(Problem::notFound);
    }
}
