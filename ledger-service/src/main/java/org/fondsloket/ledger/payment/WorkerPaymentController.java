package org.fondsloket.ledger.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fondsloket.ledger.coverage.Coverages;
import org.fondsloket.ledger.leave.LeaveAnswer;
import org.fondsloket.ledger.leave.LeaveCommand;
import org.fondsloket.ledger.leave.LeaveCommand.Compensate;
import org.fondsloket.ledger.leave.LeaveCommand.PayInLieu;
import org.fondsloket.ledger.leave.axon.MergesAccounts;
import org.fondsloket.ledger.person.Persons;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.scheme.RuleSets;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A clerk's decisions on a worker's leave account; each has a number, so that it counts once. */
@RestController
@RequestMapping("/api/leave-accounts/{workerNumber}")
class WorkerPaymentController {

    private static final String CLERK = "CLERK";
    private static final String FUND = "FUND";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Commands commands;
    private final Coverages coverages;
    private final Persons persons;
    private final MergesAccounts merges;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final RuleSets ruleSets;
    private final Clock clock;

    WorkerPaymentController(
            Commands commands,
            Coverages coverages,
            Persons persons,
            MergesAccounts merges,
            AccessDecisions access,
            CurrentActor actor,
            RuleSets ruleSets,
            Clock clock) {
        this.commands = commands;
        this.coverages = coverages;
        this.persons = persons;
        this.merges = merges;
        this.access = access;
        this.actor = actor;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** Pays the rest of a year in lieu. */
    @PutMapping("/payments-in-lieu/{paymentId}")
    PaymentView payInLieu(
            @PathVariable String workerNumber,
            @PathVariable String paymentId,
            @RequestBody PaymentInLieu decision) {
        access.requireFund(actor.subject(), CLERK);
        return send(
                new PayInLieu(
                        workerNumber,
                        paymentId,
                        decision.year(),
                        today(),
                        decision.atOnce(),
                        persons.countryOfInsurance(workerNumber),
                        coverages.ofWorker(workerNumber, decision.year()),
                        ruleSets.latest().id(),
                        actor.subject()));
    }

    /** Compensates what lapsed of a year. */
    @PutMapping("/compensations/{paymentId}")
    PaymentView compensate(
            @PathVariable String workerNumber,
            @PathVariable String paymentId,
            @RequestBody Compensation decision) {
        access.requireFund(actor.subject(), CLERK);
        return send(
                new Compensate(
                        workerNumber,
                        paymentId,
                        decision.year(),
                        today(),
                        coverages.ofWorker(workerNumber, decision.year()),
                        ruleSets.latest().id(),
                        actor.subject()));
    }

    /** Moves everything to another number of the same person. */
    @PutMapping("/merged-into/{survivor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void merge(@PathVariable String workerNumber, @PathVariable String survivor) {
        access.requireFund(actor.subject(), CLERK);
        merges.merge(workerNumber, survivor, today(), actor.subject(), envelope());
    }

    private PaymentView send(LeaveCommand command) {
        return switch (commands.send(command, envelope())) {
            case LeaveAnswer.Paid paid -> new PaymentView(paid.payoutId(), paid.covered());
            case LeaveAnswer.Settled _, LeaveAnswer.Moved _, LeaveAnswer.Done _ ->
                    throw new IllegalStateException("a payment is answered by what is paid");
        };
    }

    private Envelope envelope() {
        return actor.envelopeFor(FUND);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(BERLIN));
    }

    /**
     * A payment in lieu.
     *
     * @param atOnce true where no waiting applies: incapacity, pension, office work, casual work
     */
    record PaymentInLieu(int year, boolean atOnce) {}

    /** A compensation. */
    record Compensation(int year) {}

    /**
     * What the worker is paid.
     *
     * @param paid all payments of the decision so far, before deductions, without the part for
     *     sickness, euro
     */
    record PaymentView(String paymentId, BigDecimal paid) {}
}
