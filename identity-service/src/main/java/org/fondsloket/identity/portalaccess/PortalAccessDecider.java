package org.fondsloket.identity.portalaccess;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.identity.portalaccess.PortalAccess.Active;
import org.fondsloket.identity.portalaccess.PortalAccess.Blocked;
import org.fondsloket.identity.portalaccess.PortalAccess.Closed;
import org.fondsloket.identity.portalaccess.PortalAccess.Ending;
import org.fondsloket.identity.portalaccess.PortalAccess.Invited;
import org.fondsloket.identity.portalaccess.PortalAccess.None;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.AskForInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Block;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.EndInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ExpireInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Invite;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.RedeemInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.RefuseBirthDate;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ResendInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ResetSecondFactor;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.RevokeInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Unblock;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessActivated;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessBirthDateRefused;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessBlocked;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvitationAsked;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvitationEnded;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvited;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessSecondFactorReset;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessUnblocked;
import org.fondsloket.platform.command.Refusal;

/**
 * Decides about a worker's access, without a framework, a clock or a database (source: access
 * management of an employee portal; at most one live link, three birth dates, nothing ends by
 * itself but a link).
 */
public final class PortalAccessDecider {

    private PortalAccessDecider() {}

    /** Identifier of the access of this worker at this employer. */
    public static String idOf(String employerNumber, String workerNumber) {
        return "PortalAccess:" + accessId(employerNumber, workerNumber);
    }

    /** The same by the name that other services know. */
    public static String accessId(String employerNumber, String workerNumber) {
        return employerNumber + "-" + workerNumber;
    }

    /**
     * What the platform finds out by itself (time is over, mail failed) and comes too late changes
     * nothing.
     *
     * @throws Refusal {@code ACCESS_STATE} with the state that does not allow it; {@code
     *     EMAIL_MISSING} or {@code BIRTHDATE_MISSING}; {@code INVITATION_OVER} or {@code
     *     INVITATION_EXPIRED} to whoever uses a link
     */
    public static List<PortalAccessEvent> decide(PortalAccess access, PortalAccessCommand command) {
        return switch (command) {
            case Invite invite -> {
                List<PortalAccessEvent> before = forgotten(access, invite);
                requireData(invite.emailKnown(), invite.birthDateKnown());
                yield Stream.concat(
                                before.stream(),
                                Stream.of(
                                        new PortalAccessInvited(
                                                invite.employerNumber(),
                                                invite.workerNumber(),
                                                invite.invitationId(),
                                                invite.now().plus(invite.life()))))
                        .toList();
            }
            case ResendInvitation resend -> {
                invited(access);
                requireData(resend.emailKnown(), resend.birthDateKnown());
                yield List.of(
                        new PortalAccessInvited(
                                resend.employerNumber(),
                                resend.workerNumber(),
                                resend.invitationId(),
                                resend.now().plus(resend.life())));
            }
            case RevokeInvitation(var employer, var worker) ->
                    List.of(
                            ended(
                                    employer,
                                    worker,
                                    invited(access).invitationId(),
                                    Ending.BY_EMPLOYER));
            case EndInvitation(var employer, var worker, var invitation, var cause) ->
                    isLive(access, invitation)
                            ? List.of(ended(employer, worker, invitation, cause))
                            : List.of();
            case ExpireInvitation(var employer, var worker, var invitation, var now) ->
                    isLive(access, invitation) && isOver(access, now)
                            ? List.of(ended(employer, worker, invitation, Ending.EXPIRED))
                            : List.of();
            case AskForInvitation ask -> ask(access, ask);
            case RefuseBirthDate refuse -> refuse(access, refuse);
            case RedeemInvitation redeem -> {
                usable(access, redeem.invitationId(), redeem.now());
                yield List.of(
                        new PortalAccessActivated(
                                redeem.employerNumber(),
                                redeem.workerNumber(),
                                redeem.invitationId(),
                                redeem.subject()));
            }
            case Block(var employer, var worker, var reason) -> {
                if (!(access instanceof Active(var subject))) {
                    throw refusedIn(access);
                }
                yield List.of(new PortalAccessBlocked(employer, worker, subject, reason));
            }
            case Unblock(var employer, var worker) -> {
                if (!(access instanceof Blocked(var subject))) {
                    throw refusedIn(access);
                }
                yield List.of(new PortalAccessUnblocked(employer, worker, subject));
            }
            case ResetSecondFactor(var employer, var worker, var change) -> {
                if (!(access instanceof Active(var subject))) {
                    throw refusedIn(access);
                }
                yield List.of(new PortalAccessSecondFactorReset(employer, worker, subject, change));
            }
        };
    }

    public static PortalAccess evolve(PortalAccess access, PortalAccessEvent event) {
        return switch (event) {
            case PortalAccessInvited(_, _, var invitation, var expiresAt) ->
                    new Invited(invitation, expiresAt, 0);
            case PortalAccessInvitationEnded(_, _, var invitation, var cause) ->
                    new Closed(invitation, Ending.valueOf(cause), false);
            case PortalAccessInvitationAsked _ ->
                    access instanceof Closed(var invitation, var cause, _)
                            ? new Closed(invitation, cause, true)
                            : access;
            case PortalAccessBirthDateRefused _ ->
                    access instanceof Invited(var invitation, var expiresAt, var wrong)
                            ? new Invited(invitation, expiresAt, wrong + 1)
                            : access;
            case PortalAccessActivated(_, _, _, var subject) -> new Active(subject);
            case PortalAccessBlocked(_, _, var subject, _) -> new Blocked(subject);
            case PortalAccessUnblocked(_, _, var subject) -> new Active(subject);
            case PortalAccessSecondFactorReset _ -> access;
        };
    }

    /** A link whose time is over stands in nobody's way, even if nobody has said so yet. */
    private static List<PortalAccessEvent> forgotten(PortalAccess access, Invite invite) {
        return switch (access) {
            case None _, Closed _ -> List.of();
            case Invited invited when isOver(invited, invite.now()) ->
                    List.of(
                            ended(
                                    invite.employerNumber(),
                                    invite.workerNumber(),
                                    invited.invitationId(),
                                    Ending.EXPIRED));
            case Invited _, Active _, Blocked _ -> throw refusedIn(access);
        };
    }

    /**
     * Only what ended by itself is asked for again: whoever was taken off the list by the employer,
     * or has a newer link, is not heard here. Asking twice changes nothing.
     */
    private static List<PortalAccessEvent> ask(PortalAccess access, AskForInvitation ask) {
        PortalAccessEvent asked =
                new PortalAccessInvitationAsked(
                        ask.employerNumber(), ask.workerNumber(), ask.invitationId());
        if (isLive(access, ask.invitationId()) && isOver(access, ask.now())) {
            return List.of(
                    ended(
                            ask.employerNumber(),
                            ask.workerNumber(),
                            ask.invitationId(),
                            Ending.EXPIRED),
                    asked);
        }
        if (!(access instanceof Closed(var invitation, var cause, var before))
                || !invitation.equals(ask.invitationId())
                || cause.status() == PortalAccess.Status.REVOKED) {
            throw new Refusal("INVITATION_OVER", Map.of());
        }
        return before ? List.of() : List.of(asked);
    }

    /** The last wrong date ends the link: who has neither is not the worker. */
    private static List<PortalAccessEvent> refuse(PortalAccess access, RefuseBirthDate refuse) {
        Invited invited = usable(access, refuse.invitationId(), refuse.now());
        PortalAccessEvent wrong =
                new PortalAccessBirthDateRefused(
                        refuse.employerNumber(), refuse.workerNumber(), refuse.invitationId());
        return invited.wrongDates() + 1 < refuse.mostTries()
                ? List.of(wrong)
                : List.of(
                        wrong,
                        ended(
                                refuse.employerNumber(),
                                refuse.workerNumber(),
                                refuse.invitationId(),
                                Ending.BIRTH_DATE));
    }

    private static void requireData(boolean emailKnown, boolean birthDateKnown) {
        if (!emailKnown) {
            throw new Refusal("EMAIL_MISSING", Map.of());
        }
        if (!birthDateKnown) {
            throw new Refusal("BIRTHDATE_MISSING", Map.of());
        }
    }

    private static PortalAccessEvent ended(
            String employer, String worker, String invitation, Ending cause) {
        return new PortalAccessInvitationEnded(employer, worker, invitation, cause.name());
    }

    private static boolean isLive(PortalAccess access, String invitation) {
        return access instanceof Invited invited && invited.invitationId().equals(invitation);
    }

    /** Until the last moment a link can be used, from then on not. */
    private static boolean isOver(PortalAccess access, Instant now) {
        return access instanceof Invited invited && !now.isBefore(invited.expiresAt());
    }

    private static Invited usable(PortalAccess access, String invitation, Instant now) {
        if (!(access instanceof Invited invited) || !invited.invitationId().equals(invitation)) {
            throw new Refusal("INVITATION_OVER", Map.of());
        }
        if (isOver(access, now)) {
            throw new Refusal("INVITATION_EXPIRED", Map.of());
        }
        return invited;
    }

    private static Invited invited(PortalAccess access) {
        if (access instanceof Invited invited) {
            return invited;
        }
        throw refusedIn(access);
    }

    private static Refusal refusedIn(PortalAccess access) {
        return new Refusal("ACCESS_STATE", Map.of("state", access.status().name()));
    }
}
