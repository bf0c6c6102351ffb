package org.fondsloket.identity.provisioning;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes and ends logins in Keycloak and here, so that neither side is left alone for long. */
@Component
class Provisioning {

    private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);

    /** Keycloak's names of the fields and ours. */
    private static final Map<String, String> POINTERS =
            Map.of(
                    "username", "/userName",
                    "firstName", "/givenName",
                    "lastName", "/familyName",
                    "email", "/email",
                    "password", "/password");

    private final KeycloakAdmin keycloak;
    private final Logins logins;
    private final Accesses accesses;
    private final Membership membership;

    Provisioning(KeycloakAdmin keycloak, Logins logins, Accesses accesses, Membership membership) {
        this.keycloak = keycloak;
        this.logins = logins;
        this.accesses = accesses;
        this.membership = membership;
    }

    /** A login for a person; with rights at the fund for the fund's own staff. */
    String person(Person person, String password, List<String> fundRights, Envelope envelope) {
        String subject =
                switch (logins.reserve(person)) {
                    case TAKEN -> throw taken("/userName");
                    case NEW -> newUser(person, password);
                    case RESUMED ->
                            keycloak.userNamed(person.userName())
                                    .map(known -> finished(known, person, password))
                                    .orElseGet(() -> newUser(person, password));
                };
        logins.complete(person.userName(), subject);
        if (!fundRights.isEmpty()) {
            accesses.grant(subject, Right.FUND, fundRights, envelope);
        }
        return subject;
    }

    private String newUser(Person person, String password) {
        try {
            return keycloak.createUser(person, password);
        } catch (Refused refused) {
            logins.release(person.userName());
            throw refused.reason() == Refused.Reason.EXISTS
                    ? taken("/userName")
                    : notAccepted(refused.fields());
        } catch (Unreachable away) {
            throw unavailable(away);
        }
    }

    private String finished(String subject, Person person, String password) {
        try {
            keycloak.overwriteUser(subject, person, password);
            return subject;
        } catch (Refused refused) {
            throw notAccepted(refused.fields());
        } catch (Unreachable away) {
            throw unavailable(away);
        }
    }

    /** A client for an employer's or the fund's software. */
    MachineClient machine(String clientId) {
        MachineClient client =
                switch (logins.reserveMachine(clientId)) {
                    case TAKEN -> throw taken("/clientId");
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
                    ? taken("/clientId")
                    : notAccepted(Set.of());
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
    }

    private static Problem taken(String pointer) {
        return new Problem(
                409,
                "NAME_TAKEN",
                Map.of(),
                List.of(new FieldError(pointer, "login.name-taken", Map.of())));
    }

    private static Problem notAccepted(Set<String> fields) {
        return new Problem(
                422,
                "INVALID_INPUT",
                Map.of(),
                fields.stream()
                        .filter(POINTERS::containsKey)
                        .sorted()
                        .map(
                                field ->
                                        new FieldError(
                                                POINTERS.getOrDefault(field, ""),
                                                field.equals("password")
                                                        ? "login.password-refused"
                                                        : "field.invalid",
                                                Map.of()))
                        .toList());
    }

    private static Problem unavailable(Unreachable away) {
        LOG.warn("Keycloak gave no answer", away);
        return new Problem(503, "UNAVAILABLE");
    }
}
