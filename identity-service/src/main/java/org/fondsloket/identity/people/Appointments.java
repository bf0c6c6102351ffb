package org.fondsloket.identity.people;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.fondsloket.identity.holder.Accesses;
import org.fondsloket.identity.holder.EmployerNumber;
import org.fondsloket.identity.organisation.OrganisationCommand;
import org.fondsloket.identity.organisation.OrganisationCommand.AdmitUser;
import org.fondsloket.identity.organisation.OrganisationCommand.AppointManager;
import org.fondsloket.identity.organisation.OrganisationCommand.DismissManager;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.BriefWait;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives somebody role and rights in an organisation, and answers only when the view shows it. */
@Component
class Appointments {

    private final Users users;
    private final Membership membership;
    private final Accesses accesses;
    private final Commands commands;

    Appointments(Users users, Membership membership, Accesses accesses, Commands commands) {
        this.users = users;
        this.membership = membership;
        this.accesses = accesses;
        this.commands = commands;
    }

    /** Without a word about the role it stays as it is. */
    void appoint(
            String organisation, String subject, List<String> rights, @Nullable Boolean manager) {
        Envelope envelope = envelope(organisation);
        if (Boolean.TRUE.equals(manager)) {
            send(
                    new AppointManager(organisation, subject),
                    envelope,
                    () -> membership.manages(organisation, subject));
        } else if (manager != null) {
            send(
                    new DismissManager(organisation, subject, membership.byFund()),
                    envelope,
                    () -> !membership.manages(organisation, subject));
        }
        send(
                new AdmitUser(organisation, subject),
                envelope,
                () -> users.admitted(organisation, subject));
        if (!EmployerNumber.isValid(organisation)) {
            return;
        }
        if (rights.isEmpty()) {
            accesses.revoke(subject, organisation, envelope);
        } else {
            accesses.grant(subject, organisation, rights, envelope);
        }
    }

    void send(OrganisationCommand command, Envelope envelope, BooleanSupplier seen) {
        if (commands.send(command, envelope)) {
            BriefWait.until(seen);
        }
    }

    /** A provider acts for no employer when it orders its own house. */
    Envelope envelope(String organisation) {
        return membership.envelope(
                EmployerNumber.isValid(organisation) ? organisation : null, organisation);
    }
}
