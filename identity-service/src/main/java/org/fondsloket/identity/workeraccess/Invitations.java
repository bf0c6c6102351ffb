package org.fondsloket.identity.workeraccess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fondsloket.identity.attempt.Attempts;
import org.fondsloket.identity.employment.Workers;
import org.fondsloket.identity.employment.Workers.Worker;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.identity.keycloak.PasswordRule;
import org.fondsloket.identity.login.OwnUserName;
import org.fondsloket.identity.login.PortalLanguage;
import org.fondsloket.identity.portalaccess.PortalAccess.Status;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.AskForInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ExpireInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.RedeemInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.RefuseBirthDate;
import org.fondsloket.identity.provisioning.Provisioning;
import org.fondsloket.identity.workeraccess.PortalAccesses.Row;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody who holds a link can do with it: prove to be the worker, and get a login. */
@Component
class Invitations {

    static final String PURPOSE = "portal-invitation";

    private final DerivedSecrets secrets;
    private final PortalAccesses accesses;
    private final PortalAccessActs acts;
    private final Workers workers;
    private final Commands commands;
    private final Provisioning provisioning;
    private final Attempts attempts;
    private final InvitationProperties properties;

    Invitations(
            DerivedSecrets secrets,
            PortalAccesses accesses,
            PortalAccessActs acts,
            Workers workers,
            Commands commands,
            Provisioning provisioning,
            Attempts attempts,
            InvitationProperties properties) {
        this.secrets = secrets;
        this.accesses = accesses;
        this.acts = acts;
        this.workers = workers;
        this.commands = commands;
        this.provisioning = provisioning;
        this.attempts = attempts;
        this.properties = properties;
    }

    /**
     * The access behind a link that can be used now; looking at it changes nothing.
     *
     * @throws Problem 410 for every other link: the holder learns what to do, not whose it was
     */
    Row live(@Nullable String link, String source) {
        String given = link == null ? "" : link.strip();
        int dot = given.indexOf('.');
        String id = dot < 0 ? given : given.substring(0, dot);
        attempts.require(PURPOSE, id, source);
        if (dot < 0 || !secrets.isLink(PURPOSE, id, given.substring(dot + 1))) {
            throw over("INVITATION_OVER");
        }
        Row row = accesses.ofInvitation(id).orElseThrow(() -> over("INVITATION_OVER"));
        if (row.live(acts.now())) {
            return row;
        }
        if (row.state().equals(Status.INVITED.name())) {
            commands.send(
                    new ExpireInvitation(row.employerNumber(), row.workerNumber(), id, acts.now()),
                    envelope(row, "system:portal-invitation"));
            throw over("INVITATION_EXPIRED");
        }
        throw over(
                switch (Status.valueOf(row.state())) {
                    case EXPIRED -> "INVITATION_EXPIRED";
                    case LOCKED -> "INVITATION_LOCKED";
                    case ACTIVE, BLOCKED -> "INVITATION_USED";
                    default -> "INVITATION_OVER";
                });
    }

    /**
     * Puts the wish for another link before the employer. The answer is the same whether it was
     * said before or not.
     *
     * @throws Problem 410 for a link that the employer took back or replaced
     */
    void ask(@Nullable String link, String source) {
        String given = link == null ? "" : link.strip();
        int dot = given.indexOf('.');
        String id = dot < 0 ? given : given.substring(0, dot);
        attempts.require(PURPOSE, id, source);
        if (dot < 0 || !secrets.isLink(PURPOSE, id, given.substring(dot + 1))) {
            throw over("INVITATION_OVER");
        }
        Row row = accesses.ofInvitation(id).orElseThrow(() -> over("INVITATION_OVER"));
        try {
            acts.send(
                    new AskForInvitation(row.employerNumber(), row.workerNumber(), id, acts.now()),
                    envelope(row, "system:portal-invitation"),
                    () -> accesses.asked(id));
        } catch (Refusal refusal) {
            throw over(refusal.code());
        }
    }

    /**
     * The worker, proved by the birth date.
     *
     * @throws Problem 422 {@code BIRTH_DATE_WRONG}, which says nothing about the right one, or 410
     *     {@code INVITATION_LOCKED} after the last try
     */
    Worker proved(Row row, @Nullable String birthDate) {
        LocalDate given = date(birthDate);
        Optional<Worker> worker = workers.find(row.workerNumber());
        if (worker.filter(known -> known.birthDate().equals(given)).isPresent()) {
            return worker.get();
        }
        String invitation = Objects.requireNonNull(row.invitationId());
        int before = accesses.wrongDates(invitation);
        acts.send(
                new RefuseBirthDate(
                        row.employerNumber(),
                        row.workerNumber(),
                        invitation,
                        properties.birthDateTries(),
                        acts.now()),
                envelope(row, "system:portal-invitation"),
                () -> accesses.wrongDates(invitation) > before);
        if (before + 1 >= properties.birthDateTries()) {
            throw over("INVITATION_LOCKED");
        }
        throw new Problem(
                422,
                "BIRTH_DATE_WRONG",
                Map.of(),
                List.of(new FieldError("/birthDate", "invitation.birth-date", Map.of())));
    }

    /**
     * A login of the worker's own choice for this employer and no other (S001-14, S001-21).
     *
     * @return its subject
     */
    String redeem(Row row, Worker worker, @Nullable String wanted, @Nullable String password) {
        String userName = wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT);
        Person person =
                new Person(
                        userName,
                        worker.givenName(),
                        worker.familyName(),
                        Objects.requireNonNullElse(worker.email(), ""),
                        PortalLanguage.of(worker.language()));
        check(person, password);
        String invitation = Objects.requireNonNull(row.invitationId());
        String subject =
                provisioning.ownLogin(
                        PURPOSE + ":" + invitation,
                        person,
                        Objects.requireNonNull(password),
                        true,
                        envelope(row, "system:portal-invitation"));
        Envelope envelope = envelope(row, subject);
        try {
            acts.send(
                    new RedeemInvitation(
                            row.employerNumber(),
                            row.workerNumber(),
                            invitation,
                            subject,
                            acts.now()),
                    envelope,
                    "ACTIVE");
        } catch (Refusal refusal) {
            // Taken back or over while the worker typed: nobody may keep a login without access.
            if (accesses.ofSubject(subject).isEmpty()) {
                provisioning.undo(subject, envelope);
            }
            throw over(refusal.code());
        }
        return subject;
    }

    private static void check(Person person, @Nullable String password) {
        List<FieldError> errors = new ArrayList<>();
        OwnUserName.check("/userName", person.userName()).ifPresent(errors::add);
        PasswordRule.check(
                        "/password",
                        password,
                        person.userName(),
                        person.givenName(),
                        person.familyName(),
                        person.email())
                .ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
    }

    private static LocalDate date(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw PortalAccessEndpoint.invalid("/birthDate", "field.required", Map.of());
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException _) {
            // The exception quotes what was typed, so it must not travel on.
            throw PortalAccessEndpoint.invalid("/birthDate", "field.date", Map.of());
        }
    }

    private static Problem over(String code) {
        return new Problem(410, code);
    }

    private static Envelope envelope(Row row, String person) {
        return new Envelope(
                new Actor(person, null, row.employerNumber(), null, null),
                Channel.PORTAL,
                UUID.randomUUID().toString(),
                null);
    }
}
