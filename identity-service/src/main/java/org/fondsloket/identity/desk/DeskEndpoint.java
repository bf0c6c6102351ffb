package org.fondsloket.identity.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.desk.RefusedActs.RefusedAct;
import org.fondsloket.identity.desk.WorkItems.Kind;
import org.fondsloket.identity.desk.WorkItems.WorkItem;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.standing.StandingCommand.RecordProofing;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The clerk's desk: what waits, and the check of a document that nobody else may record. */
@RestController
class DeskEndpoint {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final WorkItems items;
    private final RefusedActs refusals;
    private final Logins logins;
    private final Commands commands;
    private final AccessDecisions decisions;
    private final CurrentActor actor;
    private final Clock clock;

    DeskEndpoint(
            WorkItems items,
            RefusedActs refusals,
            Logins logins,
            Commands commands,
            AccessDecisions decisions,
            CurrentActor actor,
            Clock clock) {
        this.items = items;
        this.refusals = refusals;
        this.logins = logins;
        this.commands = commands;
        this.decisions = decisions;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/api/work-items")
    List<WorkItem> open(@RequestParam(required = false) @Nullable String kind) {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        if (kind == null) {
            return items.open(null);
        }
        return items.open(
                Arrays.stream(Kind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                422,
                                                "INVALID_PARAMETER",
                                                Map.of("name", "kind"),
                                                List.of())));
    }

    @GetMapping("/api/access-refusals")
    List<RefusedAct> refusals() {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        return refusals.newest();
    }

    /** Kind of document and its last day; neither its number nor a copy is kept anywhere. */
    @PostMapping("/api/logins/{subject}/proofing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void proof(@PathVariable String subject, @RequestBody Proofing proofing) {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        if (!logins.exists(subject)) {
            throw Problem.notFound();
        }
        String kind =
                Arrays.stream(DocumentKind.values())
                        .map(DocumentKind::name)
                        .filter(name -> name.equals(proofing.documentKind()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        invalid(
                                                "/documentKind",
                                                "field.one-of",
                                                Map.of("allowed", DocumentKind.all())));
        LocalDate until = proofing.validUntil();
        if (until == null) {
            throw invalid("/validUntil", "field.required", Map.of());
        }
        try {
            commands.send(
                    new RecordProofing(
                            subject,
                            "DOCUMENT",
                            kind,
                            until,
                            LocalDate.ofInstant(clock.instant(), BERLIN)),
                    actor.envelopeFor(Right.FUND));
        } catch (Refusal refusal) {
            throw invalid("/validUntil", refusal.code(), refusal.facts());
        }
    }

    private static Problem invalid(String pointer, String code, Map<String, String> facts) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError(pointer, code, facts)));
    }

    /** Documents that prove an identity. */
    enum DocumentKind {
        PASSPORT,
        IDENTITY_CARD,
        RESIDENCE_PERMIT;

        static String all() {
            return Arrays.stream(values())
                    .map(DocumentKind::name)
                    .collect(Collectors.joining(", "));
        }
    }

    /** Body of a check. */
    record Proofing(@Nullable String documentKind, @Nullable LocalDate validUntil) {}
}
