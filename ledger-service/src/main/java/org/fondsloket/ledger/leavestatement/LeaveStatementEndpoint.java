package org.fondsloket.ledger.leavestatement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fondsloket.ledger.leave.CorrectableField;
import org.fondsloket.ledger.leave.LeaveCommand.RequestCorrection;
import org.fondsloket.ledger.leave.StatementOccasion;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A worker's statement on demand, and what a worker finds wrong in one (LT-15, LT-16): asked for by
 * the worker, or by a clerk for whoever calls or writes.
 */
@RestController
@RequestMapping("/api/leave-accounts/{workerNumber}")
class LeaveStatementEndpoint {

    private static final String FUND = "FUND";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int CENTS = 2;

    private final LeaveStatements statements;
    private final Commands commands;
    private final RuleSets ruleSets;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    LeaveStatementEndpoint(
            LeaveStatements statements,
            Commands commands,
            RuleSets ruleSets,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock) {
        this.statements = statements;
        this.commands = commands;
        this.ruleSets = ruleSets;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** Has a statement made as a letter; asked again before anything changed, it is the same. */
    @PostMapping("/statements")
    @ResponseStatus(HttpStatus.ACCEPTED)
    LeaveStatementReceipt state(@PathVariable String workerNumber) {
        access.requireOwn(actor.subject(), workerNumber);
        LocalDate today = today();
        return new LeaveStatementReceipt(
                statements.tell(
                        workerNumber,
                        StatementOccasion.ON_DEMAND,
                        today + ":" + statements.lastChange(workerNumber),
                        today.getYear() - 1,
                        today,
                        actor.envelopeFor(FUND)));
    }

    /**
     * Asks an employer to answer for a figure that the worker finds wrong. A worker asks the
     * employer that gave the login, of others the login knows nothing (S001-21).
     */
    @PutMapping("/correction-requests/{requestId}")
    CorrectionReceipt correct(
            @PathVariable String workerNumber,
            @PathVariable String requestId,
            @RequestBody CorrectionBody body) {
        String by = actor.subject();
        Set<String> known = access.requireOwn(by, workerNumber);
        commands.send(
                body.checked(workerNumber, requestId, known, today(), ruleSets.latest().id(), by),
                actor.envelopeFor(FUND));
        return new CorrectionReceipt(requestId);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    /** Says which statement will be in the worker's mailbox. */
    record LeaveStatementReceipt(String statementId) {}

    /** Says which request went out. */
    record CorrectionReceipt(String requestId) {}

    /**
     * What a worker finds wrong.
     *
     * @param claimed what is right: days, hours or euro
     */
    record CorrectionBody(
            @Nullable String employerNumber,
            @Nullable YearMonth month,
            @Nullable String field,
            @Nullable BigDecimal claimed) {

        /**
         * @param known employers whom the caller may ask; empty for whoever may ask all
         */
        RequestCorrection checked(
                String worker,
                String requestId,
                Set<String> known,
                LocalDate on,
                String ruleSet,
                String by) {
            CorrectableField what = CorrectableField.named(field);
            List<FieldError> errors = new ArrayList<>();
            if (!ID.matcher(requestId).matches()) {
                errors.add(new FieldError("/requestId", "ledger.decisionId.invalid", Map.of()));
            }
            if (employerNumber == null
                    || !EmployerNumber.isValid(employerNumber)
                    || !(known.isEmpty() || known.contains(employerNumber))) {
                errors.add(new FieldError("/employerNumber", "bank.employer-unknown", Map.of()));
            }
            if (month == null || month.isAfter(YearMonth.from(on))) {
                errors.add(new FieldError("/month", "field.required", Map.of()));
            }
            if (what == null) {
                errors.add(new FieldError("/field", "ledger.field.unknown", Map.of()));
            }
            if (claimed == null || claimed.signum() < 0 || claimed.scale() > CENTS) {
                errors.add(new FieldError("/claimed", "ledger.claimed.invalid", Map.of()));
            }
            if (!errors.isEmpty()
                    || employerNumber == null
                    || month == null
                    || what == null
                    || claimed == null) {
                throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
            }
            return new RequestCorrection(
                    worker, requestId, employerNumber, month, what, claimed, on, ruleSet, by);
        }
    }
}
