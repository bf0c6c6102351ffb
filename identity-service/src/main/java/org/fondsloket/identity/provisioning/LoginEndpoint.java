package org.fondsloket.identity.provisioning;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.keycloak.KeycloakAdmin.MachineClient;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the fund's clerks make and erase logins. */
@RestController
class LoginEndpoint {

    private static final Pattern CLIENT_ID = Pattern.compile("[a-z0-9][a-z0-9-]{2,63}");

    private final Provisioning provisioning;
    private final Logins logins;
    private final AccessDecisions decisions;
    private final CurrentActor actor;

    LoginEndpoint(
            Provisioning provisioning,
            Logins logins,
            AccessDecisions decisions,
            CurrentActor actor) {
        this.provisioning = provisioning;
        this.logins = logins;
        this.decisions = decisions;
        this.actor = actor;
    }

    @PostMapping("/api/logins")
    @ResponseStatus(HttpStatus.CREATED)
    Created login(@RequestBody NewLogin wish) {
        requireClerk();
        Person person = wish.person();
        return new Created(
                provisioning.person(
                        person,
                        wish.checkedPassword(),
                        wish.checkedFundRights(),
                        actor.envelopeFor(Right.FUND)));
    }

    @PostMapping("/api/machine-clients")
    @ResponseStatus(HttpStatus.CREATED)
    MachineClient machineClient(@RequestBody NewMachineClient wish) {
        requireClerk();
        return provisioning.machine(wish.checkedClientId());
    }

    /** Erases the person's names here and in Keycloak and ends all access; events keep the id. */
    @DeleteMapping("/api/logins/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String subject) {
        requireClerk();
        provisioning.erase(
                logins.find(subject).orElseThrow(Problem::notFound), actor.envelopeFor(Right.FUND));
    }

    private void requireClerk() {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
    }

    /** Answer to a new login. */
    record Created(String subject) {}

    /** Body of a new machine client. */
    record NewMachineClient(@Nullable String clientId) {

        String checkedClientId() {
            if (clientId == null || clientId.isBlank()) {
                throw invalid("field.required");
            }
            if (!CLIENT_ID.matcher(clientId).matches()) {
                throw invalid("login.client-id");
            }
            return clientId;
        }

        private static Problem invalid(String code) {
            return new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(new FieldError("/clientId", code, Map.of())));
        }
    }
}
