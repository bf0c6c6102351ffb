package org.fondsloket.employee.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.employee.notification.NotificationCommand.EndNotifiedPosting;
import org.fondsloket.employee.notification.NotificationKey;
import org.fondsloket.employee.posting.PostingCommand.AnnouncePosting;
import org.fondsloket.employee.posting.PostingCommand.EndPosting;
import org.fondsloket.employee.posting.PostingId;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a worker's days and sends the command in one transaction: of two announcements in the same
 * instant the second sees what the first took.
 */
@Component
public class Postings {

    private final PostingClaims claims;
    private final Commands commands;
    private final CurrentActor actor;

    Postings(PostingClaims claims, Commands commands, CurrentActor actor) {
        this.claims = claims;
        this.commands = commands;
        this.actor = actor;
    }

    /** Announces a posting whose days no other posting of the worker takes. */
    @Transactional
    public void announce(AnnouncePosting command) {
        claims.queueUp(Set.of(command.workerNumber()));
        boolean ended =
                claims.find(command.employerNumber(), command.postingId().value())
                        .map(PostingClaim::ended)
                        .orElse(false);
        if (!ended) {
            PostingClaim claim =
                    new PostingClaim(
                            command.postingId().value(),
                            command.employerNumber(),
                            command.workerNumber(),
                            null,
                            command.from(),
                            command.expectedTo(),
                            false);
            claims.take(claim);
            refuseDaysTakenTwice(claim);
        }
        commands.send(command, actor.envelopeFor(command.employerNumber()));
    }

    /** Ends the posting where it was announced: by the employer, or by a customs notification. */
    @Transactional
    public void end(String employerNumber, String postingId, LocalDate endedOn) {
        String worker =
                claims.find(employerNumber, postingId)
                        .orElseThrow(Problem::notFound)
                        .workerNumber();
        claims.queueUp(Set.of(worker));
        end(claims.find(employerNumber, postingId).orElseThrow(Problem::notFound), endedOn);
    }

    /**
     * Ends the worker's work in Germany: the posting that began last. The same day again changes
     * nothing.
     *
     * @throws Problem 409 when the day fits no posting
     */
    @Transactional
    public void endWork(String employerNumber, String workerNumber, LocalDate lastDay) {
        claims.queueUp(Set.of(workerNumber));
        PostingClaim claim =
                LastDay.posting(claims.ofWorker(employerNumber, workerNumber), lastDay);
        if (!claim.ended()) {
            end(claim, lastDay);
        }
    }

    private void end(PostingClaim claim, LocalDate endedOn) {
        if (!claim.ended() && !endedOn.isBefore(claim.firstDay())) {
            claims.take(claim.until(endedOn));
            refuseDaysTakenTwice(claim);
        }
        String notificationId = claim.notificationId();
        if (notificationId == null) {
            commands.send(
                    new EndPosting(new PostingId(claim.postingId()), endedOn),
                    actor.envelopeFor(claim.employerNumber()));
        } else {
            commands.send(
                    new EndNotifiedPosting(
                            new NotificationKey(claim.employerNumber(), notificationId),
                            claim.workerNumber(),
                            endedOn),
                    actor.envelopeFor(claim.employerNumber()));
        }
    }

    private void refuseDaysTakenTwice(PostingClaim claim) {
        if (!claims.takenTwice(claim.employerNumber(), Set.of(claim.postingId())).isEmpty()) {
            throw new Problem(
                    409,
                    "POSTING_OVERLAPS",
                    Map.of("workerNumber", claim.workerNumber()),
                    List.of());
        }
    }
}
