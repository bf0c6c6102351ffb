package org.fondsloket.identity.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fondsloket.identity.registration.Registration.Invitation;
import org.fondsloket.identity.registration.RegistrationCommand.Complete;
import org.fondsloket.identity.registration.RegistrationCommand.Invite;
import org.fondsloket.identity.registration.RegistrationCommand.InviteUnlessKnown;
import org.fondsloket.identity.registration.RegistrationCommand.Kind;
import org.fondsloket.identity.registration.RegistrationCommand.NoteUndelivered;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationCompleted;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationInvited;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationUndelivered;
import org.fondsloket.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/** Decides about registrations, without a framework, a clock or a database. */
public final class RegistrationDecider {

    private static final String PROVIDER_PREFIX = "DL";

    private RegistrationDecider() {}

    /** Identifier of the registration of this organisation. */
    public static String idOf(String organisation) {
        return "Registration:" + organisation;
    }

    /**
     * Completing twice with the same login changes nothing.
     *
     * @throws Refusal {@code REGISTRATION_OVER} when the code is not the newest one, was used by
     *     somebody else, or is too old (source: registration data are good for one registration)
     */
    public static List<RegistrationEvent> decide(Registration state, RegistrationCommand command) {
        return switch (command) {
            case Invite(
                            var organisation,
                            var id,
                            var kind,
                            var channel,
                            var expiresAt,
                            var mandate) ->
                    isKnown(state, id)
                            ? List.of()
                            : List.of(
                                    new RegistrationInvited(
                                            id,
                                            organisation,
                                            kind.name(),
                                            channel.name(),
                                            expiresAt,
                                            mandate));
            case InviteUnlessKnown(
                            var organisation,
                            var id,
                            var kind,
                            var channel,
                            var expiresAt,
                            var mandate,
                            var at) ->
                    !state.completed().isEmpty() || counts(state.open(), at)
                            ? List.of()
                            : List.of(
                                    new RegistrationInvited(
                                            id,
                                            organisation,
                                            kind.name(),
                                            channel.name(),
                                            expiresAt,
                                            mandate));
            case NoteUndelivered(var organisation, var id, var cause) -> {
                Invitation open = state.open();
                yield open == null || !open.registrationId().equals(id) || open.undelivered()
                        ? List.of()
                        : List.of(new RegistrationUndelivered(id, organisation, cause));
            }
            case Complete(var organisation, var id, var subject, var at) -> {
                if (subject.equals(state.completed().get(id))) {
                    yield List.of();
                }
                Invitation open = state.open();
                if (open == null || !open.registrationId().equals(id) || !counts(open, at)) {
                    throw new Refusal("REGISTRATION_OVER", Map.of());
                }
                yield List.of(
                        new RegistrationCompleted(
                                id, organisation, kindOf(organisation).name(), subject));
            }
        };
    }

    public static Registration evolve(Registration state, RegistrationEvent event) {
        return switch (event) {
            case RegistrationInvited invited ->
                    new Registration(
                            new Invitation(invited.registrationId(), invited.expiresAt(), false),
                            state.completed());
            case RegistrationUndelivered _ -> state.undelivered();
            case RegistrationCompleted(var id, _, _, var subject) -> state.completedBy(id, subject);
        };
    }

    /** Providers and employers are told apart by their numbers. */
    public static Kind kindOf(String organisation) {
        return organisation.startsWith(PROVIDER_PREFIX) ? Kind.PROVIDER : Kind.EMPLOYER;
    }

    private static boolean isKnown(Registration state, String registrationId) {
        Invitation open = state.open();
        return (open != null && open.registrationId().equals(registrationId))
                || state.completed().containsKey(registrationId);
    }

    private static boolean counts(@Nullable Invitation open, Instant at) {
        return open != null && at.isBefore(open.expiresAt());
    }
}
