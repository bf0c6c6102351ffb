package org.fondsloket.identity.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.holder.EmployerNumber;
import org.fondsloket.identity.organisation.OrganisationCommand.ReleaseUser;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets an organisation's own people in, and only its managers to what they alone may do. */
@Component
public class Membership {

    /** Service code of users and mandates. */
    public static final String MANDATES = "MAND";

    private static final Pattern PROVIDER = Pattern.compile("DL[0-9]{4,10}");

    private final Users users;
    private final AccessDecisions decisions;
    private final CurrentActor actor;
    private final Commands commands;

    Membership(Users users, AccessDecisions decisions, CurrentActor actor, Commands commands) {
        this.users = users;
        this.decisions = decisions;
        this.actor = actor;
        this.commands = commands;
    }

    /** Ends every membership of a login that is about to end, that of a last manager too. */
    public void endAll(String subject, Envelope envelope) {
        users.organisationsOf(subject)
                .forEach(
                        each ->
                                commands.send(
                                        new ReleaseUser(each.organisation(), subject, true),
                                        envelope));
    }

    /** True when the caller works for the fund. */
    public boolean byFund() {
        return decisions.grantsOf(actor.subject()).stream()
                .anyMatch(
                        grant ->
                                grant.employerNumber().equals(Right.FUND)
                                        && grant.rights().contains(Right.CLERK.name()));
    }

    /** True when this person belongs to the organisation. */
    public boolean belongs(String organisation, String subject) {
        return users.managerFlag(organisation, subject).isPresent();
    }

    /** True when this person manages the organisation's users and mandates. */
    public boolean manages(String organisation, String subject) {
        return users.managerFlag(organisation, subject).orElse(false);
    }

    /**
     * @throws Problem 404 to whoever has nothing to do with the organisation
     */
    public void requireReader(String organisation) {
        requireNumber(organisation);
        if (!byFund() && !belongs(organisation, actor.subject())) {
            throw Problem.notFound();
        }
    }

    /**
     * A manager, confirming this very act.
     *
     * @throws Problem 404 to a stranger, 403 to a user who is no manager or whose organisation is
     *     stopped, 401 when a stronger login is needed
     */
    public void requireManager(String organisation) {
        requireManagerOfAnyLevel(organisation);
        if (!byFund()) {
            decisions.requireLevel(actor.subject(), organisation, MANDATES);
        }
    }

    /** The same for what only takes away: nobody may be kept from that by a lost telephone. */
    public void requireManagerOfAnyLevel(String organisation) {
        requireNumber(organisation);
        if (byFund()) {
            return;
        }
        Optional<Boolean> manager = users.managerFlag(organisation, actor.subject());
        if (manager.isEmpty()) {
            throw refused(organisation, Problem.notFound());
        }
        if (!manager.get()) {
            throw refused(organisation, new Problem(403, "MANAGER_NEEDED"));
        }
        if (users.stopped(organisation)) {
            throw refused(organisation, new Problem(403, "ORGANISATION_STOPPED"));
        }
    }

    /**
     * @throws Problem 404 for what can be neither an employer nor a provider, the fund among them
     */
    public void requireNumber(String organisation) {
        if (!EmployerNumber.isValid(organisation) && !PROVIDER.matcher(organisation).matches()) {
            throw Problem.notFound();
        }
    }

    private Problem refused(String organisation, Problem problem) {
        return decisions.refused(actor.subject(), organisation, MANDATES, problem);
    }

    /** The envelope of the request, naming the organisation to which the caller belongs. */
    public Envelope envelope(@Nullable String actingFor, String organisation) {
        Envelope plain = actor.envelopeFor(organisation);
        Actor person = plain.actor();
        return new Envelope(
                new Actor(
                        person.person(),
                        byFund() ? Right.FUND : organisation,
                        actingFor,
                        person.mandate(),
                        person.acr()),
                plain.channel(),
                plain.correlationId(),
                plain.causationId(),
                plain.traceparent());
    }

    /** The same for what came by post. */
    public Envelope onPaper(String actingFor) {
        Envelope plain = envelope(actingFor, Right.FUND);
        return new Envelope(
                plain.actor(),
                Channel.PAPER,
                plain.correlationId(),
                plain.causationId(),
                plain.traceparent());
    }
}
