package org.fondsloket.platform.kafka;

import java.util.List;
import java.util.Map;
import org.fondsloket.platform.operations.OperationsAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Lets operations staff look at parked records and decide on them. */
@Controller
@ResponseBody
@RequestMapping("/operations/topic-dead-letters")
final class DeadLetterEndpoint {

    private static final int LONGEST_REASON = 500;

    private final TopicDeadLetters letters;
    private final OperationsAccess access;

    DeadLetterEndpoint(TopicDeadLetters letters, OperationsAccess access) {
        this.letters = letters;
        this.access = access;
    }

    record Discard(@Nullable String reason) {}

    @GetMapping
    List<DeadLetter> open() {
        access.requireOperations();
        return letters.open();
    }

    @PostMapping("/{id}/retry")
    ResponseEntity<Map<String, String>> retry(@PathVariable String id) {
        String by = access.requireOperations();
        return letters.retry(id, by)
                .map(outcome -> ResponseEntity.ok(Map.of("outcome", outcome.name())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<Void> discard(@PathVariable String id, @RequestBody Discard discard) {
        String by = access.requireOperations();
        String reason = discard.reason();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        return letters.discard(id, reason, by)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }
}
