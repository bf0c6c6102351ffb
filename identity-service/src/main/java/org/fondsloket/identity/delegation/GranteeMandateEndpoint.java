package org.fondsloket.identity.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fondsloket.identity.delegation.EmployerMandateEndpoint.Filed;
import org.fondsloket.identity.delegation.MandateViews.MandateView;
import org.fondsloket.identity.delegation.Mandates.Row;
import org.fondsloket.identity.mandate.MandateCommand.AssignUser;
import org.fondsloket.identity.mandate.MandateCommand.RemoveUser;
import org.fondsloket.identity.mandate.MandateCommand.RevokeMandate;
import org.fondsloket.identity.mandate.MandateReason;
import org.fondsloket.identity.mandate.MandateTerms;
import org.fondsloket.identity.people.Membership;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The side of whoever acts: asks for mandates, and says which of its own people act on them. */
@RestController
@RequestMapping("/api/organisations/{organisation}/mandates")
class GranteeMandateEndpoint {

    private final MandateViews views;
    private final MandateActs acts;
    private final Membership membership;

    GranteeMandateEndpoint(MandateViews views, MandateActs acts, Membership membership) {
        this.views = views;
        this.acts = acts;
        this.membership = membership;
    }

    @GetMapping
    List<MandateView> of(@PathVariable String organisation) {
        membership.requireReader(organisation);
        return views.ofGrantee(organisation);
    }

    /** Asked for; the employer has to agree. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Filed ask(@PathVariable String organisation, @RequestBody MandateWish wish) {
        membership.requireManager(organisation);
        String employer = wish.employer();
        MandateTerms terms = acts.terms(wish.by(organisation), employer);
        String id =
                acts.request(
                        terms, "GRANTEE", null, null, membership.envelope(employer, organisation));
        return new Filed(id, "REQUESTED", organisation);
    }

    @PostMapping("/{mandateId}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable String organisation, @PathVariable String mandateId) {
        membership.requireManagerOfAnyLevel(organisation);
        Row row = own(mandateId, organisation);
        acts.send(
                new RevokeMandate(mandateId, MandateReason.BY_GRANTEE.name()),
                envelope(row, organisation),
                "REVOKED");
    }

    /** Only downwards: own people, services and days of the mandate, and nobody passes it on. */
    @PutMapping("/{mandateId}/users/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(
            @PathVariable String organisation,
            @PathVariable String mandateId,
            @PathVariable String subject,
            @RequestBody AssignmentWish wish) {
        membership.requireManager(organisation);
        Row row = own(mandateId, organisation);
        if (!membership.belongs(organisation, subject)) {
            throw MandateActs.invalid("/subject", "mandate.stranger", Map.of());
        }
        List<String> services =
                wish.services() == null
                        ? List.of()
                        : wish.services().stream().filter(Objects::nonNull).toList();
        LocalDate until = wish.validUntil() == null ? row.terms().validUntil() : wish.validUntil();
        acts.assign(
                new AssignUser(mandateId, subject, services, until), envelope(row, organisation));
    }

    @DeleteMapping("/{mandateId}/users/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String organisation,
            @PathVariable String mandateId,
            @PathVariable String subject) {
        membership.requireManagerOfAnyLevel(organisation);
        Row row = own(mandateId, organisation);
        acts.remove(new RemoveUser(mandateId, subject), envelope(row, organisation));
    }

    private Row own(String mandateId, String organisation) {
        return acts.found(mandateId, row -> row.terms().grantee().equals(organisation));
    }

    private Envelope envelope(Row row, String organisation) {
        return membership.envelope(row.terms().employerNumber(), organisation);
    }

    /** Body of an assignment; without a day it lasts as long as the mandate. */
    record AssignmentWish(
            @Nullable List<@Nullable String> services, @Nullable LocalDate validUntil) {}
}
