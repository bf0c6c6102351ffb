package org.fondsloket.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.holder.Accesses;
import org.fondsloket.identity.holder.EmployerNumber;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.Refused;
import org.fondsloket.identity.keycloak.Unreachable;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.login.Logins.Kind;
import org.fondsloket.identity.organisation.OrganisationCommand.ReleaseUser;
import org.fondsloket.identity.organisation.OrganisationCommand.ResumeOrganisation;
import org.fondsloket.identity.organisation.OrganisationCommand.StopOrganisation;
import org.fondsloket.identity.organisation.StopReason;
import org.fondsloket.identity.people.Users.User;
import org.fondsloket.identity.standing.StandingCommand.RaiseLevel;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an organisation's managers say who of its people may do what. */
@RestController
class PeopleEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleEndpoint.class);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Users users;
    private final Membership membership;
    private final Accesses accesses;
    private final Appointments appointments;
    private final Logins logins;
    private final KeycloakAdmin keycloak;
    private final Commands commands;
    private final AccessDecisions decisions;
    private final CurrentActor actor;
    private final Clock clock;

    PeopleEndpoint(
            Users users,
            Membership membership,
            Accesses accesses,
            Appointments appointments,
            Logins logins,
            KeycloakAdmin keycloak,
            Commands commands,
            AccessDecisions decisions,
            CurrentActor actor,
            Clock clock) {
        this.users = users;
        this.membership = membership;
        this.accesses = accesses;
        this.appointments = appointments;
        this.logins = logins;
        this.keycloak = keycloak;
        this.commands = commands;
        this.decisions = decisions;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/api/me/organisations")
    List<OwnOrganisation> mine() {
        return users.organisationsOf(actor.subject()).stream()
                .map(
                        each ->
                                new OwnOrganisation(
                                        each.organisation(),
                                        each.manager(),
                                        users.stopped(each.organisation())))
                .toList();
    }

    @GetMapping("/api/organisations/{organisation}/users")
    List<UserView> users(@PathVariable String organisation) {
        membership.requireReader(organisation);
        LocalDate today = LocalDate.ofInstant(clock.instant(), BERLIN);
        return users.of(organisation).stream()
                .map(user -> view(organisation, user, today))
                .toList();
    }

    @PutMapping("/api/organisations/{organisation}/users/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(
            @PathVariable String organisation,
            @PathVariable String subject,
            @RequestBody UserRights wish) {
        membership.requireManager(organisation);
        List<String> rights = checked(wish, organisation);
        // A manager changes his own people; whoever is new comes in by name or through the fund.
        if (!(membership.byFund()
                ? logins.exists(subject)
                : membership.belongs(organisation, subject))) {
            throw Problem.notFound();
        }
        appointments.appoint(organisation, subject, rights, wish.manager());
    }

    @DeleteMapping("/api/organisations/{organisation}/users/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String organisation, @PathVariable String subject) {
        membership.requireManagerOfAnyLevel(organisation);
        if (!membership.belongs(organisation, subject)) {
            throw Problem.notFound();
        }
        Envelope envelope = appointments.envelope(organisation);
        appointments.send(
                new ReleaseUser(organisation, subject, membership.byFund()),
                envelope,
                () -> !users.admitted(organisation, subject));
        accesses.revoke(subject, organisation, envelope);
    }

    /** The person enrols a factor at the next login; who he is, the fund checks. */
    @PostMapping("/api/organisations/{organisation}/users/{subject}/level")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void raise(
            @PathVariable String organisation,
            @PathVariable String subject,
            @RequestBody LevelWish wish) {
        membership.requireManager(organisation);
        Logins.Login login =
                logins.find(subject)
                        .filter(_ -> membership.belongs(organisation, subject))
                        .orElseThrow(Problem::notFound);
        String level = wish.level() == null ? "" : wish.level();
        try {
            commands.send(
                    new RaiseLevel(subject, organisation, level),
                    appointments.envelope(organisation));
        } catch (Refusal refusal) {
            throw invalid("/level", refusal.code(), refusal.facts());
        }
        BriefWait.until(() -> level.equals(users.askedLevel(subject)));
        if (login.kind() == Kind.PERSON) {
            try {
                if (!keycloak.hasSecondFactor(subject)) {
                    keycloak.askForSecondFactor(subject);
                }
            } catch (Refused | Unreachable away) {
                LOG.warn("Keycloak was not told of the level that was asked for", away);
                throw new Problem(503, "UNAVAILABLE");
            }
        }
    }

    /** Everything at once, by whoever manages the organisation, with any login. */
    @PostMapping("/api/organisations/{organisation}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable String organisation, @RequestBody StopWish wish) {
        membership.requireManagerOfAnyLevel(organisation);
        String reason =
                Arrays.stream(StopReason.values())
                        .map(StopReason::name)
                        .filter(name -> name.equals(wish.reason()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        invalid(
                                                "/reason",
                                                "field.one-of",
                                                Map.of("allowed", reasons())));
        appointments.send(
                new StopOrganisation(organisation, reason),
                appointments.envelope(organisation),
                () -> users.stopped(organisation));
    }

    /** Only the fund starts again, after it has looked at what happened. */
    @DeleteMapping("/api/organisations/{organisation}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable String organisation) {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        membership.requireNumber(organisation);
        appointments.send(
                new ResumeOrganisation(organisation),
                appointments.envelope(organisation),
                () -> !users.stopped(organisation));
    }

    /** At a provider nobody hands out rights one by one, so there are none to show. */
    private UserView view(String organisation, User user, LocalDate today) {
        LocalDate proof = user.proofUntil();
        return new UserView(
                user.subject(),
                user.userName(),
                user.manager(),
                EmployerNumber.isValid(organisation) ? user.rights() : List.of(),
                level(user.subject(), proof != null && !proof.isBefore(today)),
                user.askedLevel());
    }

    /** What the person could reach; unknown while Keycloak is away, and for machines. */
    private @Nullable String level(String subject, boolean identified) {
        if (logins.find(subject).filter(login -> login.kind() == Kind.PERSON).isEmpty()) {
            return null;
        }
        try {
            if (!keycloak.hasSecondFactor(subject)) {
                return "L1";
            }
            return identified ? "L3" : "L2";
        } catch (Refused | Unreachable away) {
            LOG.warn("Keycloak did not tell the factors of a login", away);
            return null;
        }
    }

    static List<String> checked(UserRights wish, String organisation) {
        List<@Nullable String> asked = wish.rights() == null ? List.of() : wish.rights();
        List<FieldError> errors = new ArrayList<>();
        List<String> known = new ArrayList<>();
        String allowed =
                EmployerNumber.isValid(organisation)
                        ? Right.of(organisation).stream()
                                .map(Right::name)
                                .collect(Collectors.joining(", "))
                        : "-";
        for (int i = 0; i < asked.size(); i++) {
            String right = asked.get(i);
            if (right == null
                    || !EmployerNumber.isValid(organisation)
                    || Right.named(right, organisation).isEmpty()) {
                errors.add(
                        new FieldError("/rights/" + i, "field.one-of", Map.of("allowed", allowed)));
            } else {
                known.add(right);
            }
        }
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return known;
    }

    private static String reasons() {
        return Arrays.stream(StopReason.values())
                .map(StopReason::name)
                .collect(Collectors.joining(", "));
    }

    private static Problem invalid(String pointer, String code, Map<String, String> facts) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError(pointer, code, facts)));
    }

    /** One organisation of the caller. */
    record OwnOrganisation(String organisation, boolean manager, boolean stopped) {}

    /**
     * One person of an organisation.
     *
     * @param level highest level the person can log in with, missing where it is not known
     * @param askedLevel level the organisation has asked for
     */
    record UserView(
            String subject,
            @Nullable String userName,
            boolean manager,
            List<String> rights,
            @Nullable String level,
            @Nullable String askedLevel) {}

    /** Body of what a person may do; without a word about the role it stays as it is. */
    record UserRights(@Nullable List<@Nullable String> rights, @Nullable Boolean manager) {}

    /** Body of a level that is asked for. */
    record LevelWish(@Nullable String level) {}

    /** Body of an emergency stop. */
    record StopWish(@Nullable String reason) {}
}
