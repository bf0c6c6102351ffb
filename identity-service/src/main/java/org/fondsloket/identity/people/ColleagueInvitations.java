package org.fondsloket.identity.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fondsloket.identity.attempt.Attempts;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.EndInvitation;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.Ending;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.ExpireInvitation;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.InviteColleague;
import org.fondsloket.identity.people.Invitees.Invitee;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends colleagues their links and takes them back. */
@Component
class ColleagueInvitations {

    private static final String ATTEMPT = "colleague";
    private final Invitees invitees;
    private final Appointments appointments;
    private final Attempts attempts;
    private final Commands commands;
    private final TransactionTemplate transaction;
    private final ColleagueProperties properties;
    private final Clock clock;

    ColleagueInvitations(
            Invitees invitees,
            Appointments appointments,
            Attempts attempts,
            Commands commands,
            TransactionTemplate transaction,
            ColleagueProperties properties,
            Clock clock) {
        this.invitees = invitees;
        this.appointments = appointments;
        this.attempts = attempts;
        this.commands = commands;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    List<Invitee> waiting(String organisation) {
        return invitees.waiting(organisation);
    }

    /** How its sender sees an invitation that was not taken up yet. */
    String stateOf(Invitee invitee) {
        if (!clock.instant().isBefore(invitee.expiresAt())) {
            return "EXPIRED";
        }
        return invitee.undelivered() == null ? "INVITED" : "UNDELIVERED";
    }

    /**
     * Somebody who was invited before gets a new link, and the old one is dead.
     *
     * @throws Problem 409 {@code BELONGS_ALREADY} for an address of one of the organisation's own
     *     people; 429 after too many mails
     */
    Invitee invite(
            String organisation,
            String email,
            String language,
            List<String> rights,
            boolean manager,
            String source) {
        attempts.require(ATTEMPT, organisation, source);
        if (invitees.belongsHere(organisation, email)) {
            throw new Problem(409, "BELONGS_ALREADY");
        }
        Envelope envelope = appointments.envelope(organisation);
        invitees.waiting(organisation).stream()
                .filter(before -> email.equalsIgnoreCase(before.email()))
                .forEach(before -> end(before.invitationId(), Ending.REPLACED, envelope));
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant until = now.plus(properties.life());
        transaction.executeWithoutResult(
                _ -> {
                    invitees.remember(id, email, language);
                    commands.send(
                            new InviteColleague(id, organisation, rights, manager, until),
                            envelope);
                });
        BriefWait.until(() -> invitees.find(id).isPresent());
        return new Invitee(
                id, organisation, rights, manager, now, until, "OPEN", null, null, email, language);
    }

    /**
     * @throws Problem 404 for an invitation of another organisation, or one that is over
     */
    Invitee resend(String organisation, String invitationId, String source) {
        Invitee before = open(organisation, invitationId);
        return invite(
                organisation,
                Objects.requireNonNull(before.email()),
                Objects.requireNonNullElse(before.language(), "en"),
                before.rights(),
                before.manager(),
                source);
    }

    /**
     * @throws Problem 404 for an invitation of another organisation, or one that is over
     */
    void withdraw(String organisation, String invitationId) {
        Invitee before = open(organisation, invitationId);
        end(before.invitationId(), Ending.WITHDRAWN, appointments.envelope(organisation));
    }

    /** Ends every link whose time is over, and with it what is known of its reader. */
    void expire(Envelope envelope) {
        Instant now = clock.instant();
        invitees.overdue(now).forEach(id -> commands.send(new ExpireInvitation(id, now), envelope));
    }

    private Invitee open(String organisation, String invitationId) {
        return invitees.find(invitationId)
                .filter(
                        invitee ->
                                invitee.organisation().equals(organisation)
                                        && invitee.state().equals("OPEN")
                                        && invitee.email() != null)
                .orElseThrow(Problem::notFound);
    }

    private void end(String invitationId, Ending cause, Envelope envelope) {
        ColleagueInvitationCommand command = new EndInvitation(invitationId, cause);
        if (commands.send(command, envelope)) {
            BriefWait.until(
                    () ->
                            invitees.find(invitationId)
                                    .filter(seen -> seen.state().equals("OPEN"))
                                    .isEmpty());
        }
    }
}
