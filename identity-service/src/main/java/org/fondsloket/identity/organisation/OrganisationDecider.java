package org.fondsloket.identity.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.identity.organisation.OrganisationCommand.AdmitUser;
import org.fondsloket.identity.organisation.OrganisationCommand.AppointManager;
import org.fondsloket.identity.organisation.OrganisationCommand.DismissManager;
import org.fondsloket.identity.organisation.OrganisationCommand.ReleaseUser;
import org.fondsloket.identity.organisation.OrganisationCommand.ResumeOrganisation;
import org.fondsloket.identity.organisation.OrganisationCommand.StopOrganisation;
import org.fondsloket.identity.organisation.OrganisationEvent.ManagerAppointed;
import org.fondsloket.identity.organisation.OrganisationEvent.ManagerDismissed;
import org.fondsloket.identity.organisation.OrganisationEvent.OrganisationResumed;
import org.fondsloket.identity.organisation.OrganisationEvent.OrganisationStopped;
import org.fondsloket.identity.organisation.OrganisationEvent.UserAdmitted;
import org.fondsloket.identity.organisation.OrganisationEvent.UserReleased;
import org.fondsloket.platform.command.Refusal;

/** Decides about an organisation's users, without a framework, a clock or a database. */
public final class OrganisationDecider {

    private OrganisationDecider() {}

    /** Identifier of the organisation with this number. */
    public static String idOf(String organisation) {
        return "Organisation:" + organisation;
    }

    /**
     * Asking for what is so already changes nothing.
     *
     * @throws Refusal {@code LAST_MANAGER} when nobody would be left who can give rights (source:
     *     only the organisation's manager authorises others, so one must remain)
     */
    public static List<OrganisationEvent> decide(Organisation state, OrganisationCommand command) {
        return switch (command) {
            case AdmitUser(var organisation, var subject) ->
                    state.users().contains(subject)
                            ? List.of()
                            : List.of(new UserAdmitted(organisation, subject));
            case ReleaseUser(var organisation, var subject, var byFund) -> {
                if (!state.users().contains(subject)) {
                    yield List.of();
                }
                List<OrganisationEvent> events = new ArrayList<>();
                if (state.managers().contains(subject)) {
                    requireAnother(state, subject, byFund);
                    events.add(new ManagerDismissed(organisation, subject));
                }
                events.add(new UserReleased(organisation, subject));
                yield List.copyOf(events);
            }
            case AppointManager(var organisation, var subject) -> {
                if (state.managers().contains(subject)) {
                    yield List.of();
                }
                yield state.users().contains(subject)
                        ? List.of(new ManagerAppointed(organisation, subject))
                        : List.of(
                                new UserAdmitted(organisation, subject),
                                new ManagerAppointed(organisation, subject));
            }
            case DismissManager(var organisation, var subject, var byFund) -> {
                if (!state.managers().contains(subject)) {
                    yield List.of();
                }
                requireAnother(state, subject, byFund);
                yield List.of(new ManagerDismissed(organisation, subject));
            }
            case StopOrganisation(var organisation, var reason) ->
                    state.stopped()
                            ? List.of()
                            : List.of(new OrganisationStopped(organisation, reason));
            case ResumeOrganisation(var organisation) ->
                    state.stopped() ? List.of(new OrganisationResumed(organisation)) : List.of();
        };
    }

    public static Organisation evolve(Organisation state, OrganisationEvent event) {
        return switch (event) {
            case UserAdmitted(_, var subject) ->
                    new Organisation(
                            with(state.users(), subject), state.managers(), state.stopped());
            case UserReleased(_, var subject) ->
                    new Organisation(
                            without(state.users(), subject), state.managers(), state.stopped());
            case ManagerAppointed(_, var subject) ->
                    new Organisation(
                            state.users(), with(state.managers(), subject), state.stopped());
            case ManagerDismissed(_, var subject) ->
                    new Organisation(
                            state.users(), without(state.managers(), subject), state.stopped());
            case OrganisationStopped _ -> new Organisation(state.users(), state.managers(), true);
            case OrganisationResumed _ -> new Organisation(state.users(), state.managers(), false);
        };
    }

    private static void requireAnother(Organisation state, String subject, boolean byFund) {
        if (!byFund && state.managers().equals(Set.of(subject))) {
            throw new Refusal("LAST_MANAGER", Map.of());
        }
    }

    private static Set<String> with(Set<String> all, String one) {
        Set<String> more = new HashSet<>(all);
        more.add(one);
        return more;
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> fewer = new HashSet<>(all);
        fewer.remove(one);
        return fewer;
    }
}
