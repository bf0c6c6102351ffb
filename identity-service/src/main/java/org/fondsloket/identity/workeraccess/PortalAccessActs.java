package org.fondsloket.identity.workeraccess;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.fondsloket.identity.employeeportal.EmployeePortalCommand.ClosePortal;
import org.fondsloket.identity.employeeportal.EmployeePortalCommand.OpenPortal;
import org.fondsloket.identity.employment.Workers;
import org.fondsloket.identity.employment.Workers.Worker;
import org.fondsloket.identity.portalaccess.PortalAccessCommand;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Invite;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ResendInvitation;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.springframework.stereotype.Component;

/** Changes accesses, and answers only when the view shows the change to whoever reads next. */
@Component
class PortalAccessActs {

    /** What is missing in the worker's data, with the field where it can be entered. */
    private static final Map<String, String> FIELDS =
            Map.of("EMAIL_MISSING", "/email", "BIRTHDATE_MISSING", "/birthDate");

    private final Commands commands;
    private final PortalAccesses accesses;
    private final Workers workers;
    private final InvitationProperties properties;
    private final Clock clock;

    PortalAccessActs(
            Commands commands,
            PortalAccesses accesses,
            Workers workers,
            InvitationProperties properties,
            Clock clock) {
        this.commands = commands;
        this.accesses = accesses;
        this.workers = workers;
        this.properties = properties;
        this.clock = clock;
    }

    /** As fine as the database keeps it, so that event and view say the same end. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void invite(String employerNumber, String workerNumber, Envelope envelope) {
        Optional<Worker> worker = workers.find(workerNumber);
        send(
                new Invite(
                        employerNumber,
                        workerNumber,
                        UUID.randomUUID().toString(),
                        worker.map(Worker::email).isPresent(),
                        worker.isPresent(),
                        now(),
                        properties.life()),
                envelope,
                "INVITED");
    }

    void resend(String employerNumber, String workerNumber, Envelope envelope) {
        Optional<Worker> worker = workers.find(workerNumber);
        String invitation = UUID.randomUUID().toString();
        send(
                new ResendInvitation(
                        employerNumber,
                        workerNumber,
                        invitation,
                        worker.map(Worker::email).isPresent(),
                        worker.isPresent(),
                        now(),
                        properties.life()),
                envelope,
                () -> accesses.ofInvitation(invitation).isPresent());
    }

    /** Sends the command and waits until the view is in this state. */
    void send(PortalAccessCommand command, Envelope envelope, String state) {
        send(
                command,
                envelope,
                () ->
                        accesses.find(command.employerNumber(), command.workerNumber())
                                .filter(row -> row.state().equals(state))
                                .isPresent());
    }

    void send(PortalAccessCommand command, Envelope envelope, BooleanSupplier seen) {
        boolean changed;
        try {
            changed = commands.send(command, envelope);
        } catch (Refusal refusal) {
            String pointer = FIELDS.get(refusal.code());
            if (pointer != null) {
                throw new Problem(
                        422,
                        refusal.code(),
                        Map.of(),
                        List.of(new FieldError(pointer, "field.required", Map.of())));
            }
            throw refusal;
        }
        if (changed) {
            BriefWait.until(seen);
        }
    }

    /** Switches the module of one employer. */
    void open(String employerNumber, boolean open, Envelope envelope) {
        boolean changed =
                commands.send(
                        open ? new OpenPortal(employerNumber) : new ClosePortal(employerNumber),
                        envelope);
        if (changed) {
            BriefWait.until(() -> accesses.open(employerNumber) == open);
        }
    }
}
