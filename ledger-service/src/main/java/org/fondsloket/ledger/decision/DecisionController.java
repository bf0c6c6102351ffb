package org.fondsloket.ledger.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fondsloket.ledger.contribution.ContributionCommand;
import org.fondsloket.ledger.decision.Requests.Checked;
import org.fondsloket.ledger.decision.Requests.ClaimRequest;
import org.fondsloket.ledger.decision.Requests.CostRequest;
import org.fondsloket.ledger.decision.Requests.PlanEndRequest;
import org.fondsloket.ledger.decision.Requests.PlanRequest;
import org.fondsloket.ledger.decision.Requests.WaiverRequest;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What clerks of the fund decide about an employer's account; nobody else may. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/account")
class DecisionController {

    private static final String RIGHT = "CLERK";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Commands commands;
    private final Decisions decisions;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DecisionController(
            Commands commands,
            Decisions decisions,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.commands = commands;
        this.decisions = decisions;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Gives up what is open of one kind for one month, or a part of it. */
    @PostMapping("/waivers")
    DecisionReceipt waive(@PathVariable String employerNumber, @RequestBody WaiverRequest request) {
        String by = clerk();
        return decide("WAIVER", employerNumber, request.checked(employerNumber, today(), by), by);
    }

    /** Lets the employer pay in instalments. */
    @PostMapping("/instalment-plans")
    DecisionReceipt agree(@PathVariable String employerNumber, @RequestBody PlanRequest request) {
        String by = clerk();
        return decide("PLAN", employerNumber, request.checked(employerNumber, today(), by), by);
    }

    /** Ends a plan before it is fulfilled. */
    @PostMapping("/instalment-plans/{planId}/end")
    DecisionReceipt end(
            @PathVariable String employerNumber,
            @PathVariable String planId,
            @RequestBody PlanEndRequest request) {
        String by = clerk();
        return decide(
                "PLAN_END",
                employerNumber,
                request.checked(employerNumber, planId, today(), by),
                by);
    }

    /** Accepts a claim in doubt, rejects one that waits, or reclaims a credit. */
    @PostMapping("/claims/{claimId}/decision")
    DecisionReceipt claim(
            @PathVariable String employerNumber,
            @PathVariable String claimId,
            @RequestBody ClaimRequest request) {
        String by = clerk();
        return decide(
                "CLAIM", employerNumber, request.checked(employerNumber, claimId, today(), by), by);
    }

    /** Charges a cost of a court or a reminder. */
    @PostMapping("/costs")
    DecisionReceipt charge(@PathVariable String employerNumber, @RequestBody CostRequest request) {
        String by = clerk();
        return decide("COST", employerNumber, request.checked(employerNumber, today(), by), by);
    }

    private String clerk() {
        String subject = actor.subject();
        access.requireFund(subject, RIGHT);
        return subject;
    }

    /** The words and the decision stand together or not at all; the command comes last. */
    private DecisionReceipt decide(
            String kind,
            String employerNumber,
            Checked<? extends ContributionCommand> checked,
            String by) {
        transaction.executeWithoutResult(
                status -> {
                    decisions.write(
                            checked.decisionId(),
                            employerNumber,
                            kind,
                            checked.subject(),
                            checked.reason(),
                            by);
                    commands.send(checked.command(), actor.envelopeFor(employerNumber));
                });
        return new DecisionReceipt(checked.decisionId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }
}
