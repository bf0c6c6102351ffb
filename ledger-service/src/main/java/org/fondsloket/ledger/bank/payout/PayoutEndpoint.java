package org.fondsloket.ledger.bank.payout;

import java.util.Arrays;
import java.util.List;
import org.fondsloket.ledger.bank.ListPage;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the fund owes to others and has not sent yet, and what it has. */
@RestController
@RequestMapping("/api/bank/payouts")
class PayoutEndpoint {

    private final PayoutRows rows;
    private final AccessDecisions access;
    private final CurrentActor actor;

    PayoutEndpoint(PayoutRows rows, AccessDecisions access, CurrentActor actor) {
        this.rows = rows;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    ResponseEntity<List<PayoutView>> payouts(
            @RequestParam(required = false) @Nullable List<PayoutState> state,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        access.requireFund(actor.subject(), "CLERK");
        ListPage part = ListPage.of(page, size);
        List<PayoutState> states =
                state == null || state.isEmpty() ? Arrays.asList(PayoutState.values()) : state;
        return ListPage.answer(
                rows.payouts(states, part.offset(), part.limit()), rows.count(states));
    }
}
