package org.fondsloket.identity.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.enrolment.Registrations.Row;
import org.fondsloket.identity.enrolment.Registrations.Standing;
import org.fondsloket.identity.holder.EmployerNumber;
import org.fondsloket.identity.registration.RegistrationCommand.Channel;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the fund's clerks send registration data; the code itself nobody at the fund sees. */
@RestController
class RegistrationInvitationEndpoint {

    private final Enrolment enrolment;
    private final Registrations registrations;
    private final AccessDecisions decisions;
    private final CurrentActor actor;
    private final Clock clock;

    RegistrationInvitationEndpoint(
            Enrolment enrolment,
            Registrations registrations,
            AccessDecisions decisions,
            CurrentActor actor,
            Clock clock) {
        this.enrolment = enrolment;
        this.registrations = registrations;
        this.decisions = decisions;
        this.actor = actor;
        this.clock = clock;
    }

    /** The clerks' list: who has no login yet, and what became of the code that was sent. */
    @GetMapping("/api/registrations")
    List<Standing> standings() {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        return registrations.standings(clock.instant());
    }

    @PostMapping("/api/employers/{employerNumber}/registration-invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Invitation inviteEmployer(
            @PathVariable String employerNumber, @RequestBody InvitationWish wish) {
        requireEmployer(employerNumber);
        return invite(employerNumber, wish);
    }

    @GetMapping("/api/employers/{employerNumber}/registration-invitations")
    List<Invitation> ofEmployer(@PathVariable String employerNumber) {
        requireEmployer(employerNumber);
        return all(employerNumber);
    }

    @PostMapping("/api/providers/{number}/registration-invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Invitation inviteProvider(@PathVariable String number, @RequestBody InvitationWish wish) {
        requireProvider(number);
        return invite(number, wish);
    }

    @GetMapping("/api/providers/{number}/registration-invitations")
    List<Invitation> ofProvider(@PathVariable String number) {
        requireProvider(number);
        return all(number);
    }

    private Invitation invite(String organisation, InvitationWish wish) {
        return view(
                enrolment.invite(
                        organisation, wish.checkedChannel(), actor.envelopeFor(organisation)));
    }

    private List<Invitation> all(String organisation) {
        return enrolment.invitations(organisation).stream().map(this::view).toList();
    }

    private void requireEmployer(String employerNumber) {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        if (!EmployerNumber.isValid(employerNumber)) {
            throw Problem.notFound();
        }
    }

    private void requireProvider(String number) {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        if (registrations.providerHasMail(number).isEmpty()) {
            throw Problem.notFound();
        }
    }

    private Invitation view(Row row) {
        return new Invitation(
                row.registrationId(),
                row.channel(),
                row.invitedAt(),
                row.expiresAt(),
                row.stateAt(clock.instant()));
    }

    /** Body of an invitation. */
    record InvitationWish(@Nullable String channel) {

        Channel checkedChannel() {
            for (Channel each : Channel.values()) {
                if (each.name().equals(channel)) {
                    return each;
                }
            }
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(
                            new FieldError(
                                    "/channel",
                                    channel == null ? "field.required" : "field.one-of",
                                    channel == null
                                            ? Map.of()
                                            : Map.of(
                                                    "allowed",
                                                    Arrays.stream(Channel.values())
                                                            .map(Channel::name)
                                                            .collect(Collectors.joining(", "))))));
        }
    }

    /** One invitation and what became of it. */
    record Invitation(
            String registrationId,
            String channel,
            Instant invitedAt,
            Instant expiresAt,
            String state) {}
}
