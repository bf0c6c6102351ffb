package org.fondsloket.identity.provisioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.holder.Accesses;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.KeycloakAdmin.MachineClient;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.identity.keycloak.Refused;
import org.fondsloket.identity.keycloak.Unreachable;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.login.Logins.Kind;
import org.fondsloket.identity.login.Logins.Login;
import org.fondsloket.identity.people.Membership;
import org.fondsloket.identity.signin.SignInCommand.EraseLogin;
import org.fondsloket.identity.signin.SignInCommand.RecordLogin;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes and ends logins in Keycloak and here, so that neither side is left alone for long. */
@Component
public class Provisioning {

    private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);

    private final KeycloakAdmin keycloak;
    private final Logins logins;
    private final Accesses accesses;
    private final Membership membership;
    private final Commands commands;

    Provisioning(
            KeycloakAdmin keycloak,
            Logins logins,
            Accesses accesses,
            Membership membership,
            Commands commands) {
        this.keycloak = keycloak;
        this.logins = logins;
        this.accesses = accesses;
        this.membership = membership;
        this.commands = commands;
    }

    /**
     * A login that a person makes for himself. Repeated with the same act, it finishes what was
     * begun; what the person typed last counts.
     *
     * @param act id of what the login is made for, such as a registration
     * @param mailProved true when a link mailed to the address has come back
     * @return subject of the login
     * @throws Problem 409 {@code NAME_TAKEN} with names that are free; 422 for values that are not
     *     accepted; 503 without Keycloak
     */
    public String ownLogin(
            String act, Person person, String password, boolean mailProved, Envelope envelope) {
        Optional<Login> made = logins.madeFor(act);
        if (made.isPresent() && !made.get().userName().equals(person.userName())) {
            undo(made.get().subject(), envelope);
            made = Optional.empty();
        }
        String subject =
                made.isPresent()
                        ? finished(made.get().subject(), person, password)
                        : switch (logins.reserveFor(act, person)) {
                            case TAKEN -> throw taken("/userName", person.userName());
                            case NEW -> newUser(person, password, mailProved);
                            case RESUMED -> resumed(person, password, mailProved);
                        };
        logins.complete(person.userName(), subject);
        commands.send(new RecordLogin(subject), envelope);
        return subject;
    }

    /** Takes back a login that nobody ever used; repeated, it changes nothing. */
    public void undo(String subject, Envelope envelope) {
        try {
            keycloak.deleteUser(subject);
        } catch (Unreachable away) {
            throw unavailable(away);
        }
        logins.erase(subject);
        commands.send(new EraseLogin(subject), envelope);
    }

    /** A login for a person; with rights at the fund for the fund's own staff. */
    String person(Person person, String password, List<String> fundRights, Envelope envelope) {
        String subject =
                switch (logins.reserve(person)) {
                    case TAKEN -> throw taken("/userName", person.userName());
                    case NEW -> newUser(person, password, false);
                    case RESUMED -> resumed(person, password, false);
                };
        logins.complete(person.userName(), subject);
        commands.send(new RecordLogin(subject), envelope);
        if (!fundRights.isEmpty()) {
            accesses.grant(subject, Right.FUND, fundRights, envelope);
        }
        return subject;
    }

    private String resumed(Person person, String password, boolean mailProved) {
        return keycloak.userNamed(person.userName())
                .map(known -> finished(known, person, password))
                .orElseGet(() -> newUser(person, password, mailProved));
    }

    private String newUser(Person person, String password, boolean mailProved) {
        try {
            return mailProved
                    ? keycloak.createUserWithProvedMail(person, password)
                    : keycloak.createUser(person, password);
        } catch (Refused refused) {
            logins.release(person.userName());
            throw refused.reason() == Refused.Reason.EXISTS
                    ? taken("/userName", person.userName())
                    : notAccepted(refused);
        } catch (Unreachable away) {
            throw unavailable(away);
        }
    }

    private String finished(String subject, Person person, String password) {
        try {
            keycloak.overwriteUser(subject, person, password);
            return subject;
        } catch (Refused refused) {
            throw notAccepted(refused);
        } catch (Unreachable away) {
            throw unavailable(away);
        }
    }

    /** A client for an employer's or the fund's software. */
    MachineClient machine(String clientId) {
        MachineClient client =
                switch (logins.reserveMachine(clientId)) {
                    case TAKEN -> throw taken("/clientId", clientId);
                    case NEW -> newMachine(clientId);
                    case RESUMED -> {
                        // Nobody ever saw the secret of the half-made one.
                        keycloak.deleteMachineClient(clientId);
                        yield newMachine(clientId);
                    }
                };
        logins.complete(clientId, client.subject());
        return client;
    }

    private MachineClient newMachine(String clientId) {
        try {
            return keycloak.createMachineClient(clientId);
        } catch (Refused refused) {
            logins.release(clientId);
            throw refused.reason() == Refused.Reason.EXISTS
                    ? taken("/clientId", clientId)
                    : notAccepted(refused);
        } catch (Unreachable away) {
            throw unavailable(away);
        }
    }

    /**
     * Ends a login: first what it may do, then the way in, then the names. Broken off anywhere, it
     * can be repeated.
     */
    void erase(Login login, Envelope envelope) {
        membership.endAll(login.subject(), envelope);
        accesses.revokeAll(login.subject(), envelope);
        try {
            if (login.kind() == Kind.PERSON) {
                keycloak.deleteUser(login.subject());
            } else {
                keycloak.deleteMachineClient(login.userName());
            }
        } catch (Unreachable away) {
            throw unavailable(away);
        }
        logins.erase(login.subject());
        if (login.kind() == Kind.PERSON) {
            commands.send(new EraseLogin(login.subject()), envelope);
        }
    }

    private Problem taken(String pointer, String name) {
        return new Problem(
                        409,
                        "NAME_TAKEN",
                        Map.of(),
                        List.of(new FieldError(pointer, "login.name-taken", Map.of())))
                .with("suggestions", logins.freeNames(name));
    }

    private static Problem notAccepted(Refused refused) {
        return new Problem(422, "INVALID_INPUT", Map.of(), refused.fieldErrors());
    }

    private static Problem unavailable(Unreachable away) {
        LOG.warn("Keycloak gave no answer", away);
        return new Problem(503, "UNAVAILABLE");
    }
}
