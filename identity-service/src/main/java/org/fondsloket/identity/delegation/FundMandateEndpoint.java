package org.fondsloket.identity.delegation;

import java.util.List;
import java.util.Map;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.delegation.EmployerMandateEndpoint.Filed;
import org.fondsloket.identity.delegation.MandateViews.MandateView;
import org.fondsloket.identity.delegation.Mandates.Row;
import org.fondsloket.identity.delegation.Providers.ProviderData;
import org.fondsloket.identity.mandate.MandateCommand.ActivateMandate;
import org.fondsloket.identity.mandate.MandateCommand.Consent;
import org.fondsloket.identity.mandate.MandateCommand.LapseMandate;
import org.fondsloket.identity.mandate.MandateCommand.RejectMandate;
import org.fondsloket.identity.mandate.MandateCommand.RevokeMandate;
import org.fondsloket.identity.mandate.MandateReason;
import org.fondsloket.identity.mandate.MandateTerms;
import org.fondsloket.identity.people.Membership;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The fund's side: processes mandates, takes them in from paper and ends many at once. */
@RestController
class FundMandateEndpoint {

    private final Mandates mandates;
    private final MandateViews views;
    private final MandateActs acts;
    private final Providers providers;
    private final Membership membership;
    private final AccessDecisions decisions;
    private final CurrentActor actor;

    FundMandateEndpoint(
            Mandates mandates,
            MandateViews views,
            MandateActs acts,
            Providers providers,
            Membership membership,
            AccessDecisions decisions,
            CurrentActor actor) {
        this.mandates = mandates;
        this.views = views;
        this.acts = acts;
        this.providers = providers;
        this.membership = membership;
        this.decisions = decisions;
        this.actor = actor;
    }

    @GetMapping("/api/mandates/{mandateId}")
    MandateView one(@PathVariable String mandateId) {
        requireClerk();
        return views.of(List.of(acts.found(mandateId, _ -> true))).getFirst();
    }

    /** A signed form that came by post; the clerk answers for the signature. */
    @PostMapping("/api/mandates")
    @ResponseStatus(HttpStatus.CREATED)
    Filed takeIn(@RequestBody MandateWish wish) {
        requireClerk();
        String employer = wish.employer();
        String document = wish.documentId();
        if (document == null || !document.matches("[A-Za-z0-9._-]{1,60}")) {
            throw MandateActs.invalid(
                    "/documentId", document == null ? "field.required" : "field.invalid", Map.of());
        }
        MandateTerms terms = acts.terms(wish, employer);
        String id =
                acts.request(
                        terms,
                        "FUND",
                        wish.replaces(),
                        Consent.onPaper(document),
                        membership.onPaper(employer));
        return new Filed(id, "GRANTED", terms.grantee());
    }

    /** From now on it holds; what it replaces ends at this moment and not before. */
    @PostMapping("/api/mandates/{mandateId}/activation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void activate(@PathVariable String mandateId) {
        requireClerk();
        Row row = acts.found(mandateId, _ -> true);
        var envelope = membership.envelope(row.terms().employerNumber(), Right.FUND);
        acts.send(new ActivateMandate(mandateId, acts.today()), envelope, "ACTIVE");
        String replaced = row.replaces();
        if (replaced != null && mandates.isLiving(replaced)) {
            acts.send(
                    new RevokeMandate(replaced, MandateReason.REPLACED.name()),
                    envelope,
                    "REVOKED");
        }
    }

    @PostMapping("/api/mandates/{mandateId}/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable String mandateId, @RequestBody Rejection rejection) {
        requireClerk();
        Row row = acts.found(mandateId, _ -> true);
        acts.send(
                new RejectMandate(
                        mandateId,
                        MandateActs.reason(
                                rejection.reason(),
                                MandateReason.GRANTEE_UNKNOWN,
                                MandateReason.SIGNATURE_MISSING,
                                MandateReason.NOT_AUTHORISED,
                                MandateReason.BY_FUND)),
                membership.envelope(row.terms().employerNumber(), Right.FUND),
                "REJECTED");
    }

    /** Ends all mandates of an employer, of a grantee, or all there are; a second run ends none. */
    @PostMapping("/api/mandates/lapses")
    Lapsed lapse(@RequestBody LapseWish wish) {
        requireClerk();
        String batch = wish.batchId();
        if (batch == null || !batch.matches("[A-Za-z0-9._-]{1,40}")) {
            throw MandateActs.invalid(
                    "/batchId", batch == null ? "field.required" : "field.invalid", Map.of());
        }
        List<Row> living = mandates.living(wish.employerNumber(), wish.grantee());
        long ended =
                living.stream()
                        .filter(
                                row ->
                                        acts.send(
                                                new LapseMandate(row.mandateId(), batch),
                                                membership.envelope(
                                                        row.terms().employerNumber(), Right.FUND),
                                                ""))
                        .count();
        acts.awaitEnd(living);
        return new Lapsed(batch, ended);
    }

    /** A provider without a mandate yet. */
    @PostMapping("/api/providers")
    @ResponseStatus(HttpStatus.CREATED)
    ProviderNumber enter(@RequestBody ProviderData provider) {
        requireClerk();
        MandateWish.check(provider);
        return new ProviderNumber(providers.enter(provider));
    }

    /** Whether there is a provider under this number, for whoever is about to name it. */
    @GetMapping("/api/providers/{number}")
    ProviderName provider(@PathVariable String number) {
        return new ProviderName(number, providers.name(number).orElseThrow(Problem::notFound));
    }

    @DeleteMapping("/api/providers/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String number) {
        requireClerk();
        if (!providers.erase(number)) {
            throw Problem.notFound();
        }
    }

    private void requireClerk() {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
    }

    /** Body of a rejection. */
    record Rejection(@Nullable String reason) {}

    /** Body of an act that ends many. */
    record LapseWish(
            @Nullable String batchId, @Nullable String employerNumber, @Nullable String grantee) {}

    /** How many ended. */
    record Lapsed(String batchId, long ended) {}

    /** Number of a new provider. */
    record ProviderNumber(String number) {}

    /** A provider as everybody may know it. */
    record ProviderName(String number, String name) {}
}
