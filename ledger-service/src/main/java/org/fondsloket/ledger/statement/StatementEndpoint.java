package org.fondsloket.ledger.statement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The account statement for any period, whenever an employer wants it (S000-37). */
@RestController
@RequestMapping("/api/employers/{employerNumber}/account")
class StatementEndpoint {

    private static final String RIGHT = "ACC";
    private static final ZoneId FUND = ZoneId.of("Europe/Berlin");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final StatementRows rows;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Messages messages;
    private final Clock clock;
    private final StatementOrders orders;

    StatementEndpoint(
            StatementRows rows,
            StatementOrders orders,
            AccessDecisions access,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.rows = rows;
        this.orders = orders;
        this.access = access;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/statement")
    StatementView statement(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String asKnownAt,
            Locale language) {
        return StatementView.of(
                read(employerNumber, from, to, asKnownAt), new StatementText(messages, language));
    }

    @GetMapping("/statement.csv")
    ResponseEntity<byte[]> table(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String asKnownAt,
            @RequestParam(defaultValue = "true") boolean mark,
            Locale language) {
        AccountStatement statement = read(employerNumber, from, to, asKnownAt);
        String name = "%s-%s-%s.csv".formatted(employerNumber, statement.from(), statement.to());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(
                        new StatementCsv(new StatementText(messages, language))
                                .write(statement, mark));
    }

    /** Has the statement made as a letter; it appears in the mailbox. */
    @PostMapping("/statements")
    @ResponseStatus(HttpStatus.ACCEPTED)
    StatementReceipt order(
            @PathVariable String employerNumber, @RequestBody StatementRequest request) {
        access.require(actor.subject(), employerNumber, RIGHT);
        LocalDate from = request.from();
        LocalDate to = request.to();
        List<FieldError> missing = new ArrayList<>();
        if (from == null) {
            missing.add(new FieldError("/from", "field.required", Map.of()));
        }
        if (to == null) {
            missing.add(new FieldError("/to", "field.required", Map.of()));
        }
        if (from == null || to == null) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), missing);
        }
        requireOrder(from, to);
        return new StatementReceipt(
                orders.order(employerNumber, from, to, today(), actor.envelopeFor(employerNumber)));
    }

    /** Period of a statement, both days included. */
    record StatementRequest(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Says which statement will be in the mailbox. */
    record StatementReceipt(String statementId) {}

    /** The current year until today, when nothing else is said. */
    private AccountStatement read(
            String employerNumber,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String asKnownAt) {
        access.require(actor.subject(), employerNumber, RIGHT);
        LocalDate last = to == null ? today() : to;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        requireOrder(first, last);
        return rows.statement(employerNumber, first, last, known(asKnownAt));
    }

    private static void requireOrder(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            throw new Problem(422, "STATEMENT_PERIOD_REVERSED");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FUND);
    }

    private static @Nullable Instant known(@Nullable String asKnownAt) {
        if (asKnownAt == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(asKnownAt).toInstant();
        } catch (DateTimeParseException _) {
            throw new Problem(400, "INVALID_PARAMETER", Map.of("name", "asKnownAt"), List.of());
        }
    }
}
