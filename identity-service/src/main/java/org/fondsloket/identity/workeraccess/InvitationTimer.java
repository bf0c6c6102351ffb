package org.fondsloket.identity.workeraccess;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ExpireInvitation;
import org.fondsloket.identity.workeraccess.PortalAccesses.Row;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks through the links for those whose time is over. Nobody depends on its being on time: a link
 * is compared with the clock wherever it is used or shown.
 */
@Component
class InvitationTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationTimer.class);

    private final PortalAccesses accesses;
    private final PortalAccessActs acts;
    private final InvitationProperties properties;
    private final Commands commands;
    private @Nullable ScheduledExecutorService executor;

    InvitationTimer(
            PortalAccesses accesses,
            PortalAccessActs acts,
            InvitationProperties properties,
            Commands commands) {
        this.accesses = accesses;
        this.acts = acts;
        this.properties = properties;
        this.commands = commands;
    }

    /** Says of every link whose time is over that it is. */
    void look() {
        Instant now = acts.now();
        Envelope envelope = Envelope.system("invitation-timer", UUID.randomUUID().toString());
        for (Row row : accesses.overdue(now)) {
            String invitation = row.invitationId();
            if (invitation != null) {
                commands.send(
                        new ExpireInvitation(
                                row.employerNumber(), row.workerNumber(), invitation, now),
                        envelope);
            }
        }
    }

    private void lookQuietly() {
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.warn("Invitations could not be looked through; the next look will", failure);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("invitation-timer").factory());
        long pause = properties.lookEvery().toSeconds();
        var _ = started.scheduleWithFixedDelay(this::lookQuietly, pause, pause, TimeUnit.SECONDS);
        executor = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = executor;
        if (running != null) {
            running.shutdownNow();
        }
        executor = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    /** Last of all: the event processors must be there before the first event is. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
