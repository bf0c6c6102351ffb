package org.fondsloket.identity.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.holder.Holders.Holder;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the fund's clerks see and change who may act for an employer. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/accesses")
class AccessEndpoint {

    private final Accesses accesses;
    private final Holders holders;
    private final Logins logins;
    private final AccessDecisions decisions;
    private final CurrentActor actor;

    AccessEndpoint(
            Accesses accesses,
            Holders holders,
            Logins logins,
            AccessDecisions decisions,
            CurrentActor actor) {
        this.accesses = accesses;
        this.holders = holders;
        this.logins = logins;
        this.decisions = decisions;
        this.actor = actor;
    }

    @GetMapping
    List<Holder> of(@PathVariable String employerNumber) {
        requireClerkAt(employerNumber);
        return holders.of(employerNumber);
    }

    @PutMapping("/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(
            @PathVariable String employerNumber,
            @PathVariable String subject,
            @RequestBody Rights asked) {
        requireClerkAt(employerNumber);
        List<String> rights = checked(asked, employerNumber);
        // A right for somebody who does not exist would wait for whoever gets that id.
        if (!logins.exists(subject)) {
            throw Problem.notFound();
        }
        accesses.grant(subject, employerNumber, rights, actor.envelopeFor(employerNumber));
    }

    @DeleteMapping("/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String employerNumber, @PathVariable String subject) {
        requireClerkAt(employerNumber);
        accesses.revoke(subject, employerNumber, actor.envelopeFor(employerNumber));
    }

    private void requireClerkAt(String employerNumber) {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        if (!Right.FUND.equals(employerNumber) && !EmployerNumber.isValid(employerNumber)) {
            throw Problem.notFound();
        }
    }

    private static List<String> checked(Rights asked, String employerNumber) {
        List<@Nullable String> rights = asked.rights();
        if (rights == null || rights.isEmpty()) {
            throw invalid(List.of(new FieldError("/rights", "field.required", Map.of())));
        }
        List<FieldError> errors = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (int i = 0; i < rights.size(); i++) {
            String right = rights.get(i);
            if (right == null || Right.named(right, employerNumber).isEmpty()) {
                errors.add(
                        new FieldError(
                                "/rights/" + i,
                                "field.one-of",
                                Map.of("allowed", allowed(employerNumber))));
            } else {
                known.add(right);
            }
        }
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
        return known;
    }

    private static String allowed(String employerNumber) {
        return Right.of(employerNumber).stream().map(Right::name).collect(Collectors.joining(", "));
    }

    private static Problem invalid(List<FieldError> errors) {
        return new Problem(422, "INVALID_INPUT", Map.of(), errors);
    }

    /** Body of a grant. */
    record Rights(@Nullable List<@Nullable String> rights) {}
}
