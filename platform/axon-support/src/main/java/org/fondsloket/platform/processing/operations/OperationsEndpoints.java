package org.fondsloket.platform.processing.operations;

import java.util.List;
import org.fondsloket.platform.operations.OperationsAccess;
import org.fondsloket.platform.processing.DeadLetters;
import org.fondsloket.platform.processing.DeadLetters.Outcome;
import org.fondsloket.platform.processing.ProcessorProgress;
import org.fondsloket.platform.processing.ProcessorStatus;
import org.fondsloket.platform.processing.Rebuild;
import org.fondsloket.platform.processing.operations.DeadLetterRows.DeadLetterRow;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/operations")
class OperationsEndpoints {

    private final OperationsAccess access;
    private final ProcessorProgress progress;
    private final Rebuild rebuild;
    private final DeadLetters deadLetters;
    private final DeadLetterRows rows;
    private final OperationsLog log;
    private final TransactionTemplate transactions;

    OperationsEndpoints(
            OperationsAccess access,
            ProcessorProgress progress,
            Rebuild rebuild,
            DeadLetters deadLetters,
            DeadLetterRows rows,
            OperationsLog log,
            TransactionTemplate transactions) {
        this.access = access;
        this.progress = progress;
        this.rebuild = rebuild;
        this.deadLetters = deadLetters;
        this.rows = rows;
        this.log = log;
        this.transactions = transactions;
    }

    record RetryAnswer(Outcome outcome) {}

    @GetMapping("/processors")
    List<ProcessorStatus> processors() {
        access.requireOperations();
        return progress.all();
    }

    @PostMapping("/processors/{group}/rebuild")
    ProcessorStatus rebuild(@PathVariable String group, @RequestBody Reason reason) {
        String actor = access.requireOperations();
        String why = reason.given();
        if (progress.of(group).isEmpty()) {
            throw notFound();
        }
        try {
            rebuild.rebuild(group, () -> log.add(actor, "REBUILD", group, why));
        } catch (IllegalStateException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        }
        return progress.of(group).orElseThrow(OperationsEndpoints::notFound);
    }

    @GetMapping("/dead-letters")
    List<DeadLetterRow> deadLetters(@RequestParam(required = false) @Nullable String group) {
        access.requireOperations();
        return rows.all(group);
    }

    @PostMapping("/dead-letters/{letterId}/retry")
    RetryAnswer retry(@PathVariable String letterId) {
        String actor = access.requireOperations();
        String group = rows.groupOf(letterId).orElseThrow(OperationsEndpoints::notFound);
        Outcome outcome = deadLetters.retry(group, letterId);
        log.add(actor, "RETRY", letterId, outcome.name());
        return new RetryAnswer(outcome);
    }

    @PostMapping("/dead-letters/{letterId}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String letterId, @RequestBody Reason reason) {
        String actor = access.requireOperations();
        String why = reason.given();
        transactions.executeWithoutResult(
                status -> {
                    String group =
                            rows.groupOf(letterId).orElseThrow(OperationsEndpoints::notFound);
                    log.add(actor, "DISCARD", group + "/" + letterId, why);
                    if (rows.remove(letterId) == 0) {
                        throw notFound();
                    }
                });
    }

    @GetMapping("/log")
    List<OperationsLog.Entry> log() {
        access.requireOperations();
        return log.newest();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
