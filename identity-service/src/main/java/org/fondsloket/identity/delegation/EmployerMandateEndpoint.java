package org.fondsloket.identity.delegation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.identity.delegation.MandateViews.MandateView;
import org.fondsloket.identity.delegation.Mandates.Row;
import org.fondsloket.identity.mandate.MandateCommand.Consent;
import org.fondsloket.identity.mandate.MandateCommand.DeclineMandate;
import org.fondsloket.identity.mandate.MandateCommand.GrantMandate;
import org.fondsloket.identity.mandate.MandateCommand.ResumeMandate;
import org.fondsloket.identity.mandate.MandateCommand.RevokeMandate;
import org.fondsloket.identity.mandate.MandateCommand.SuspendMandate;
import org.fondsloket.identity.mandate.MandateReason;
import org.fondsloket.identity.mandate.MandateTerms;
import org.fondsloket.identity.people.Membership;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The employer's side: who may act for it, asked for, agreed to and ended here. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/mandates")
class EmployerMandateEndpoint {

    private final MandateViews views;
    private final MandateActs acts;
    private final Membership membership;

    EmployerMandateEndpoint(MandateViews views, MandateActs acts, Membership membership) {
        this.views = views;
        this.acts = acts;
        this.membership = membership;
    }

    @GetMapping
    List<MandateView> of(@PathVariable String employerNumber) {
        membership.requireReader(employerNumber);
        return views.ofEmployer(employerNumber);
    }

    /** Asked for and agreed to in one step: the fund has it next. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Filed grant(@PathVariable String employerNumber, @RequestBody MandateWish wish) {
        membership.requireManager(employerNumber);
        Consent consent = acts.consentOnScreen(wish.consentTextVersion());
        MandateTerms terms = acts.terms(wish, employerNumber);
        if (wish.replaces() != null) {
            own(wish.replaces(), employerNumber);
        }
        String id =
                acts.request(terms, "EMPLOYER", wish.replaces(), consent, envelope(employerNumber));
        return new Filed(id, "GRANTED", terms.grantee());
    }

    @PostMapping("/{mandateId}/consent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(
            @PathVariable String employerNumber,
            @PathVariable String mandateId,
            @RequestBody Agreement agreement) {
        membership.requireManager(employerNumber);
        own(mandateId, employerNumber);
        acts.send(
                new GrantMandate(mandateId, acts.consentOnScreen(agreement.consentTextVersion())),
                envelope(employerNumber),
                "GRANTED");
    }

    @PostMapping("/{mandateId}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable String employerNumber, @PathVariable String mandateId) {
        membership.requireManagerOfAnyLevel(employerNumber);
        own(mandateId, employerNumber);
        acts.send(new DeclineMandate(mandateId), envelope(employerNumber), "DECLINED");
    }

    /** At any moment, at once, with any login: nobody needs a telephone to take something away. */
    @PostMapping("/{mandateId}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String employerNumber, @PathVariable String mandateId) {
        membership.requireManagerOfAnyLevel(employerNumber);
        own(mandateId, employerNumber);
        acts.send(
                new RevokeMandate(mandateId, byEmployerOrFund()),
                envelope(employerNumber),
                "REVOKED");
    }

    @PostMapping("/{mandateId}/suspension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void suspend(@PathVariable String employerNumber, @PathVariable String mandateId) {
        membership.requireManagerOfAnyLevel(employerNumber);
        own(mandateId, employerNumber);
        acts.send(
                new SuspendMandate(mandateId, byEmployerOrFund()),
                envelope(employerNumber),
                "SUSPENDED");
    }

    /** Whoever suspended it ends the suspension: what the fund stopped, the fund starts. */
    @PostMapping("/{mandateId}/resumption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable String employerNumber, @PathVariable String mandateId) {
        membership.requireManager(employerNumber);
        Row row = own(mandateId, employerNumber);
        if (MandateReason.BY_FUND.name().equals(row.reason()) && !membership.byFund()) {
            throw new Problem(403, "ONLY_THE_FUND");
        }
        acts.send(new ResumeMandate(mandateId), envelope(employerNumber), "ACTIVE");
    }

    /** One agreement for all mandates that one act of the fund ended. */
    @PostMapping("/renewals")
    @ResponseStatus(HttpStatus.CREATED)
    List<Filed> renew(@PathVariable String employerNumber, @RequestBody Renewal renewal) {
        membership.requireManager(employerNumber);
        Consent consent = acts.consentOnScreen(renewal.consentTextVersion());
        String batch = renewal.batchId();
        if (batch == null || batch.isBlank()) {
            throw MandateActs.invalid("/batchId", "field.required", Map.of());
        }
        Envelope envelope = envelope(employerNumber);
        List<Filed> filed = new ArrayList<>();
        for (Row row : acts.lapsed(employerNumber, batch)) {
            MandateTerms terms = fromToday(row.terms());
            String id = acts.request(terms, "EMPLOYER", row.mandateId(), consent, envelope);
            filed.add(new Filed(id, "GRANTED", terms.grantee()));
        }
        return List.copyOf(filed);
    }

    /** The same services to the same day; where that is over, for as long as it had been. */
    private MandateTerms fromToday(MandateTerms old) {
        LocalDate today = acts.today();
        LocalDate until =
                old.validUntil().isBefore(today)
                        ? today.plusDays(ChronoUnit.DAYS.between(old.validFrom(), old.validUntil()))
                        : old.validUntil();
        return new MandateTerms(
                old.employerNumber(),
                old.grantee(),
                old.granteeKind(),
                old.services(),
                today.isAfter(old.validFrom()) ? today : old.validFrom(),
                until);
    }

    private String byEmployerOrFund() {
        return (membership.byFund() ? MandateReason.BY_FUND : MandateReason.BY_EMPLOYER).name();
    }

    private Row own(String mandateId, String employerNumber) {
        return acts.found(mandateId, row -> row.terms().employerNumber().equals(employerNumber));
    }

    private Envelope envelope(String employerNumber) {
        return membership.envelope(employerNumber, employerNumber);
    }

    /** Answer to a mandate that was asked for. */
    record Filed(String mandateId, String state, String grantee) {}

    /** Body of an agreement. */
    record Agreement(@Nullable String consentTextVersion) {}

    /** Body of a renewal. */
    record Renewal(@Nullable String batchId, @Nullable String consentTextVersion) {}
}
