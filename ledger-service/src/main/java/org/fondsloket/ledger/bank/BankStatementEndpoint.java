package org.fondsloket.ledger.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.fondsloket.ledger.bank.camt.CamtRefused;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes the bank's files from a clerk and tells what came of each statement. */
@RestController
@RequestMapping("/api/bank/statements")
class BankStatementEndpoint {

    private static final String RIGHT = "CLERK";

    private final StatementImport imports;
    private final BankRows rows;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Messages messages;
    private final Clock clock;

    BankStatementEndpoint(
            StatementImport imports,
            BankRows rows,
            AccessDecisions access,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.access = access;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    List<StatementView> receive(@RequestPart MultipartFile file, Locale locale) {
        access.requireFund(actor.subject(), RIGHT);
        try {
            return imports.take(bytes(file), actor).stream()
                    .map(taken -> StatementView.of(taken, clock.instant(), messages, locale))
                    .toList();
        } catch (CamtRefused refused) {
            throw new Problem(422, refused.code(), refused.facts(), List.of());
        }
    }

    @GetMapping
    ResponseEntity<List<StatementView>> statements(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        access.requireFund(actor.subject(), RIGHT);
        ListPage part = ListPage.of(page, size);
        return ListPage.answer(
                rows.statements(part.offset(), part.limit()).stream()
                        .map(row -> StatementView.of(row, messages, locale))
                        .toList(),
                rows.countStatements());
    }

    @GetMapping("/{statementKey}")
    StatementView statement(@PathVariable String statementKey, Locale locale) {
        access.requireFund(actor.subject(), RIGHT);
        return rows.statement(statementKey)
                .map(row -> StatementView.of(row, messages, locale))
                .orElseThrow(Problem::notFound);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
