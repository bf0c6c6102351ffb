package org.fondsloket.identity.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fondsloket.identity.attempt.Attempts;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.JoinOrganisation;
import org.fondsloket.identity.enrolment.Registrations.Row;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.login.Logins.Login;
import org.fondsloket.identity.people.Invitees;
import org.fondsloket.identity.people.Invitees.Invitee;
import org.fondsloket.identity.people.Membership;
import org.fondsloket.identity.provisioning.Provisioning;
import org.fondsloket.identity.recovery.SecurityAnswers;
import org.fondsloket.identity.registration.RegistrationCommand.Channel;
import org.fondsloket.identity.registration.RegistrationCommand.Complete;
import org.fondsloket.identity.registration.RegistrationCommand.Invite;
import org.fondsloket.identity.registration.RegistrationCommand.Kind;
import org.fondsloket.identity.registration.RegistrationDecider;
import org.fondsloket.platform.command.AggregateCommand;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.request.RequestThread;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Invites organisations and turns whoever has the code into their main user.
 *
 * <p>A code or link is compared before anything is said: number and code that do not belong
 * together are answered like a number that does not exist.
 */
@Component
class Enrolment {

    private static final String CODE = "registration-code";
    private static final String LINK = "link";

    /** Kind of a link that lets in one more person instead of the first one. */
    static final String COLLEAGUE = "COLLEAGUE";

    /** After this time an unfinished request is taken for one whose process died. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    private final Registrations registrations;
    private final Invitees invitees;
    private final Attempts attempts;
    private final DerivedSecrets secrets;
    private final SecurityAnswers answers;
    private final Provisioning provisioning;
    private final Logins logins;
    private final Membership membership;
    private final Commands commands;
    private final EnrolmentProperties properties;
    private final Clock clock;

    Enrolment(
            Registrations registrations,
            Invitees invitees,
            Attempts attempts,
            DerivedSecrets secrets,
            SecurityAnswers answers,
            Provisioning provisioning,
            Logins logins,
            Membership membership,
            Commands commands,
            EnrolmentProperties properties,
            Clock clock) {
        this.registrations = registrations;
        this.invitees = invitees;
        this.attempts = attempts;
        this.secrets = secrets;
        this.answers = answers;
        this.provisioning = provisioning;
        this.logins = logins;
        this.membership = membership;
        this.commands = commands;
        this.properties = properties;
        this.clock = clock;
    }

    /** A new code for the organisation; the one before opens nothing any more. */
    Row invite(String organisation, Channel channel, Envelope envelope) {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant();
        Kind kind = RegistrationDecider.kindOf(organisation);
        Instant expiresAt = now.plus(properties.lifetime());
        commands.send(new Invite(organisation, id, kind, channel, expiresAt, null), envelope);
        BriefWait.until(() -> registrations.find(id).isPresent());
        return new Row(id, organisation, kind.name(), channel.name(), now, expiresAt, "OPEN", null);
    }

    /** All invitations of an organisation, the newest first. */
    List<Row> invitations(String organisation) {
        return registrations.of(organisation);
    }

    /**
     * The invitation that number and code, or a link, belong to, if it can still be used.
     *
     * @throws Problem 422 {@code REGISTRATION_CODE_WRONG} when they belong to none; 410 {@code
     *     REGISTRATION_OVER} when they are right and come too late; 429 after too many tries
     */
    Row check(
            @Nullable String number, @Nullable String code, @Nullable String link, String source) {
        Row row = proved(number, code, link, source);
        if (!row.isOpen(clock.instant())) {
            throw over(row);
        }
        return row;
    }

    /** What the organisation behind a proof is called. */
    Optional<String> nameOf(Row row) {
        return registrations.nameOf(row.organisation());
    }

    /** Where the link of a colleague went: only whoever holds it is told. */
    Optional<String> addressOf(Row row) {
        return isColleague(row)
                ? invitees.find(row.registrationId()).map(Invitee::email)
                : Optional.empty();
    }

    /**
     * Makes the login, then says that the registration is complete; rights follow from that. Sent
     * again it finds what it has done.
     *
     * @throws Problem as {@link #check}; 409 {@code REGISTRATION_BUSY} while another request is at
     *     it; 409 and 422 for a name or value that is not accepted
     */
    Completed complete(RegistrationWish wish, String source, RequestThread thread) {
        Row row = proved(wish.number(), wish.code(), wish.link(), source);
        Person person = wish.person(answers);
        String id = row.registrationId();
        String commandId = Objects.requireNonNull(wish.commandId());
        Instant now = clock.instant();
        return switch (registrations.claim(id, commandId, now, now.minus(GIVEN_UP))) {
            case DONE -> done(row);
            case OVER -> throw over(row);
            case BUSY -> throw new Problem(409, "REGISTRATION_BUSY");
            case MINE -> {
                try {
                    if (!row.isOpen(now) && !isOwnUnfinished(row)) {
                        throw over(row);
                    }
                    yield complete(row, wish, person, thread);
                } catch (Problem refused) {
                    registrations.release(id, commandId);
                    throw refused;
                }
            }
        };
    }

    private Completed complete(
            Row row, RegistrationWish wish, Person person, RequestThread thread) {
        String id = row.registrationId();
        String subject =
                provisioning.ownLogin(
                        actOf(id),
                        person,
                        Objects.requireNonNull(wish.password()),
                        wentTo(row, person.email()),
                        envelope("system:registration", row, thread));
        answers.set(
                subject,
                Objects.requireNonNull(wish.question()),
                Objects.requireNonNull(wish.answer()));
        Envelope own = envelope(subject, row, thread);
        try {
            commands.send(completion(row, subject), own);
        } catch (Refusal refusal) {
            // A newer code was sent a moment ago: nobody keeps a login that opens nothing.
            provisioning.undo(subject, own);
            throw over(row);
        }
        registrations.finish(id);
        BriefWait.until(() -> isSeen(row, subject));
        return new Completed(person.userName(), row.organisation());
    }

    /**
     * A colleague who has a login already takes it along: one person, one login (S003-13).
     *
     * @throws Problem as {@link #check}; 409 {@code BELONGS_ALREADY}
     */
    void join(String subject, @Nullable String link, String source, RequestThread thread) {
        Row row = proved(null, null, link == null ? "" : link, source);
        if (!isColleague(row) || logins.find(subject).isEmpty()) {
            throw wrong();
        }
        if (!row.isOpen(clock.instant())) {
            throw over(row);
        }
        if (membership.belongs(row.organisation(), subject)) {
            throw new Problem(409, "BELONGS_ALREADY");
        }
        try {
            commands.send(
                    new JoinOrganisation(row.registrationId(), subject, clock.instant()),
                    envelope(subject, row, thread));
        } catch (Refusal refusal) {
            throw over(row);
        }
        BriefWait.until(() -> isSeen(row, subject));
    }

    /** Whoever reads next sees the new member. */
    private boolean isSeen(Row row, String subject) {
        String id = row.registrationId();
        Optional<Row> now = isColleague(row) ? invited(id) : registrations.find(id);
        return now.filter(seen -> !seen.isOpen(now())).isPresent()
                && (isColleague(row)
                        ? membership.belongs(row.organisation(), subject)
                        : membership.manages(row.organisation(), subject));
    }

    private AggregateCommand<Boolean> completion(Row row, String subject) {
        String id = row.registrationId();
        return isColleague(row)
                ? new JoinOrganisation(id, subject, clock.instant())
                : new Complete(row.organisation(), id, subject, clock.instant());
    }

    private Instant now() {
        return clock.instant();
    }

    /** Completed, and the process died before it could say so to whoever had asked. */
    private boolean isOwnUnfinished(Row row) {
        return row.state().equals("COMPLETED")
                && logins.madeFor(actOf(row.registrationId()))
                        .map(Login::subject)
                        .filter(subject -> subject.equals(row.subject()))
                        .isPresent();
    }

    private Completed done(Row row) {
        return logins.madeFor(actOf(row.registrationId()))
                .map(login -> new Completed(login.userName(), row.organisation()))
                .orElseThrow(() -> over(row));
    }

    private Row proved(
            @Nullable String number, @Nullable String code, @Nullable String link, String source) {
        return link == null ? provedByCode(number, code, source) : provedByLink(link, source);
    }

    private Row provedByLink(String link, String source) {
        int dot = link.indexOf('.');
        String id = dot < 0 ? link : link.substring(0, dot);
        String secret = dot < 0 ? "" : link.substring(dot + 1);
        for (Kind kind : Kind.values()) {
            if (secrets.isLink(purpose(kind), id, secret)) {
                return registrations
                        .find(id)
                        .filter(row -> row.kind().equals(kind.name()))
                        .orElseThrow(Enrolment::wrong);
            }
        }
        if (secrets.isLink(Invitees.PURPOSE, id, secret)) {
            return invited(id).orElseThrow(Enrolment::wrong);
        }
        attempts.require(LINK, id, source);
        throw wrong();
    }

    private Row provedByCode(@Nullable String number, @Nullable String code, String source) {
        if (number == null || code == null) {
            throw wrong();
        }
        String organisation = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        List<Row> rows = registrations.of(organisation);
        // A new code gets new tries; of an organisation nobody knows there is nothing to name.
        String target =
                organisation + "/" + (rows.isEmpty() ? "" : rows.getFirst().registrationId());
        attempts.require(CODE, target, source);
        Row found =
                rows.stream()
                        .filter(
                                row ->
                                        secrets.isCode(
                                                purpose(Kind.valueOf(row.kind())),
                                                row.registrationId(),
                                                code))
                        .findFirst()
                        .orElseThrow(Enrolment::wrong);
        attempts.forget(CODE, target);
        return found;
    }

    private static String purpose(Kind kind) {
        return switch (kind) {
            case EMPLOYER -> "registration";
            case PROVIDER -> "provider-registration";
        };
    }

    private static String actOf(String registrationId) {
        return "registration:" + registrationId;
    }

    private static Envelope envelope(String person, Row row, RequestThread thread) {
        return new Envelope(
                new Actor(person, row.organisation(), null, null, null),
                org.fondsloket.platform.event.Channel.PORTAL,
                thread.correlationId(),
                null,
                thread.traceparent());
    }

    private static Problem wrong() {
        return new Problem(422, "REGISTRATION_CODE_WRONG");
    }

    private static Problem over(Row row) {
        return new Problem(
                410, isColleague(row) ? "COLLEAGUE_INVITATION_OVER" : "REGISTRATION_OVER");
    }

    private static boolean isColleague(Row row) {
        return row.kind().equals(COLLEAGUE);
    }

    /** The link came back from that very address. */
    private boolean wentTo(Row row, String email) {
        return isColleague(row)
                && invitees.find(row.registrationId())
                        .map(Invitee::email)
                        .filter(email::equalsIgnoreCase)
                        .isPresent();
    }

    private Optional<Row> invited(String id) {
        return invitees.find(id)
                .map(
                        invitee ->
                                new Row(
                                        id,
                                        invitee.organisation(),
                                        COLLEAGUE,
                                        Channel.EMAIL.name(),
                                        invitee.invitedAt(),
                                        invitee.expiresAt(),
                                        switch (invitee.state()) {
                                            case "OPEN" -> "OPEN";
                                            case "JOINED" -> "COMPLETED";
                                            default -> "REPLACED";
                                        },
                                        invitee.subject()));
    }

    /** What the portal greets the new user with. */
    record Completed(String userName, String organisation) {}
}
