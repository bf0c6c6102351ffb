package org.fondsloket.ledger.entitlement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.ledger.entitlement.LeaveAccountView.FigureView;
import org.fondsloket.ledger.leave.Figure;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The leave account of a worker: for the employer who has him, for one who had him, for the worker
 * and for the fund (S000-03, S000-20, C7 ENT and EXEMP).
 */
@RestController
class EntitlementController {

    private static final String ENTITLEMENTS = "ENT";
    private static final String FORMER = "EXEMP";

    private final EntitlementRows rows;
    private final Employments employments;
    private final LeaveAccountViews views;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    EntitlementController(
            EntitlementRows rows,
            Employments employments,
            LeaveAccountViews views,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.employments = employments;
        this.views = views;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** Workers whom the employer has, each with what can be granted. */
    @GetMapping("/api/employers/{employerNumber}/leave-accounts")
    List<WorkerEntitlementView> ofEmployer(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, ENTITLEMENTS);
        List<Employment> lasting = employments.lasting(employerNumber);
        Asked asked = Asked.of(null, null, clock);
        Map<String, Figure> rests =
                rows.rests(
                        lasting.stream().map(Employment::workerNumber).toList(),
                        asked.firstYear(),
                        asked.lastYear());
        return lasting.stream()
                .map(
                        each ->
                                new WorkerEntitlementView(
                                        each.workerNumber(),
                                        each.firstDay(),
                                        each.postedUntil(),
                                        FigureView.of(
                                                rests.getOrDefault(
                                                        each.workerNumber(), Figure.none()))))
                .toList();
    }

    /**
     * @param asKnownAt moment of which the account is told, now when left out
     * @param asOf last value date of the movements that are listed
     */
    @GetMapping("/api/employers/{employerNumber}/leave-accounts/{workerNumber}")
    LeaveAccountView ofWorker(
            @PathVariable String employerNumber,
            @PathVariable String workerNumber,
            @RequestParam(required = false) @Nullable Instant asKnownAt,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale language) {
        access.require(actor.subject(), employerNumber, ENTITLEMENTS);
        if (employments.lasting(employerNumber, workerNumber).isEmpty()) {
            throw Problem.notFound();
        }
        return views.forEmployer(
                workerNumber, employerNumber, Asked.of(asKnownAt, asOf, clock), language);
    }

    /** Workers who left the employer within the years that are shown, each with that time alone. */
    @GetMapping("/api/employers/{employerNumber}/leave-accounts/former")
    List<FormerWorkerView> formerOfEmployer(@PathVariable String employerNumber, Locale language) {
        access.require(actor.subject(), employerNumber, FORMER);
        Asked asked = Asked.of(null, null, clock);
        return employments.former(employerNumber).stream()
                .filter(each -> each.lastDay().getYear() >= asked.firstYear())
                .map(each -> views.ofFormer(each, employerNumber, asked, language))
                .toList();
    }

    /**
     * @param asKnownAt moment of which the account is told, now when left out
     * @param asOf last value date of the movements that are listed
     */
    @GetMapping("/api/employers/{employerNumber}/leave-accounts/former/{workerNumber}")
    FormerWorkerView formerWorker(
            @PathVariable String employerNumber,
            @PathVariable String workerNumber,
            @RequestParam(required = false) @Nullable Instant asKnownAt,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale language) {
        access.require(actor.subject(), employerNumber, FORMER);
        Asked asked = Asked.of(asKnownAt, asOf, clock);
        return employments
                .former(employerNumber, workerNumber)
                .map(each -> views.ofFormer(each, employerNumber, asked, language))
                .orElseThrow(Problem::notFound);
    }

    /**
     * The same for a clerk, with the employers behind every movement, and for the worker, who sees
     * by name only the employer that gave the login (S001-21).
     */
    @GetMapping("/api/leave-accounts/{workerNumber}")
    LeaveAccountView forWorkerOrFund(
            @PathVariable String workerNumber,
            @RequestParam(required = false) @Nullable Instant asKnownAt,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale language) {
        String named =
                access.requireOwn(actor.subject(), workerNumber).stream().findFirst().orElse(null);
        return views.whole(workerNumber, named, Asked.of(asKnownAt, asOf, clock), language);
    }
}
