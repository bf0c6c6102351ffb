package org.fondsloket.ledger.refund;

import java.util.List;
import java.util.Locale;
import org.fondsloket.ledger.coverage.Coverages;
import org.fondsloket.ledger.entitlement.LeaveSteps;
import org.fondsloket.ledger.leave.CoveredBy;
import org.fondsloket.ledger.posting.Ever;
import org.fondsloket.ledger.refund.RefundRow.Origin;
import org.fondsloket.ledger.refund.RefundView.OriginView;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.payout.Coverage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Refunds of an employer, each down to the contributions that cover it (C7 REF). */
@RestController
@RequestMapping("/api/employers/{employerNumber}/account/refunds")
class RefundController {

    private static final String RIGHT = "REF";

    private final RefundRows rows;
    private final Coverages coverages;
    private final LeaveSteps steps;
    private final AccessDecisions access;
    private final CurrentActor actor;

    RefundController(
            RefundRows rows,
            Coverages coverages,
            LeaveSteps steps,
            AccessDecisions access,
            CurrentActor actor) {
        this.rows = rows;
        this.coverages = coverages;
        this.steps = steps;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    List<RefundView.Summary> refunds(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return rows.all(employerNumber).stream()
                .map(
                        refund ->
                                new RefundView.Summary(
                                        refund.claimId(),
                                        refund.month(),
                                        refund.workerNumber(),
                                        refund.from(),
                                        refund.to(),
                                        refund.amount(),
                                        refund.state()))
                .toList();
    }

    @GetMapping("/{refundId}")
    RefundView refund(
            @PathVariable String employerNumber, @PathVariable String refundId, Locale language) {
        access.require(actor.subject(), employerNumber, RIGHT);
        RefundRow refund = rows.find(employerNumber, refundId).orElseThrow(Problem::notFound);
        return new RefundView(
                refund.claimId(),
                refund.month(),
                refund.workerNumber(),
                refund.from(),
                refund.to(),
                refund.amount(),
                refund.state(),
                refund.days(),
                refund.payDue(),
                refund.payPaid(),
                refund.origins().stream()
                        .map(origin -> view(employerNumber, refund, origin, language))
                        .toList());
    }

    private OriginView view(
            String employerNumber, RefundRow refund, Origin origin, Locale language) {
        Coverage coverage =
                coverages.of(origin.year(), new String[] {employerNumber}, Ever.AFTER).stream()
                        .findFirst()
                        .map(CoveredBy::coverage)
                        .orElse(Coverage.FULL);
        return new OriginView(
                origin.year(),
                origin.days(),
                origin.pay(),
                origin.dayRate(),
                coverage.shown(),
                rows.earnedElsewhere(employerNumber, refund, origin),
                steps.told(rows.steps(employerNumber, refund, origin), language),
                rows.contributions(employerNumber, refund, origin));
    }
}
