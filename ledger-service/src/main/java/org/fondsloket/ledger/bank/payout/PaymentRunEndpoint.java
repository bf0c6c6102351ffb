package org.fondsloket.ledger.bank.payout;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.fondsloket.ledger.bank.ListPage;
import org.fondsloket.ledger.bank.ReasonRequest;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One clerk proposes a payment run, another approves it, then its file goes to the bank. */
@RestController
@RequestMapping("/api/bank/payment-runs")
class PaymentRunEndpoint {

    private static final String RIGHT = "CLERK";
    private static final String FUND = "FUND";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final PaymentRuns runs;
    private final RunRows rows;
    private final AccessDecisions access;
    private final CurrentActor actor;

    PaymentRunEndpoint(PaymentRuns runs, RunRows rows, AccessDecisions access, CurrentActor actor) {
        this.runs = runs;
        this.rows = rows;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    ResponseEntity<List<RunView>> runs(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        access.requireFund(actor.subject(), RIGHT);
        ListPage part = ListPage.of(page, size);
        return ListPage.answer(rows.runs(part.offset(), part.limit()), rows.count());
    }

    @GetMapping("/{runId}")
    RunView run(@PathVariable String runId) {
        access.requireFund(actor.subject(), RIGHT);
        return found(runId);
    }

    @PostMapping
    ResponseEntity<RunReceipt> propose(@RequestBody RunRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        List<String> payoutIds = request.payoutIds();
        String runId =
                runs.propose(
                        payoutIds == null ? List.of() : payoutIds,
                        request.reason(),
                        actor.envelopeFor(FUND));
        // Proposed is proposed; the wait only spares the caller a list without it.
        BriefWait.until(() -> rows.run(runId).isPresent());
        return ResponseEntity.created(URI.create("/api/bank/payment-runs/" + runId))
                .body(new RunReceipt(runId));
    }

    @PostMapping("/{runId}/approval")
    RunView approve(@PathVariable String runId, @RequestBody ReasonRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        runs.approve(found(runId), request.reason(), actor.envelopeFor(FUND));
        return decided(runId);
    }

    @PostMapping("/{runId}/rejection")
    RunView reject(@PathVariable String runId, @RequestBody ReasonRequest request) {
        access.requireFund(actor.subject(), RIGHT);
        runs.reject(found(runId), request.reason(), actor.envelopeFor(FUND));
        return decided(runId);
    }

    @GetMapping(path = "/{runId}/file", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> file(@PathVariable String runId) {
        access.requireFund(actor.subject(), RIGHT);
        found(runId);
        byte[] content =
                rows.file(runId).orElseThrow(() -> new Problem(409, "PAYMENT_RUN_NOT_APPROVED"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("pain001-%s.xml".formatted(runId))
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    private RunView decided(String runId) {
        BriefWait.until(() -> found(runId).state() != RunState.PROPOSED);
        return found(runId);
    }

    private RunView found(String runId) {
        if (!ID.matcher(runId).matches()) {
            throw Problem.notFound();
        }
        return rows.run(runId).orElseThrow(Problem::notFound);
    }

    /** Payouts to send together, and why now. */
    record RunRequest(@Nullable List<String> payoutIds, @Nullable String reason) {}

    /** The run that waits for a second clerk. */
    record RunReceipt(String runId) {}
}
