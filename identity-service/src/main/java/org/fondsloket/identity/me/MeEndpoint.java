package org.fondsloket.identity.me;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.Refused;
import org.fondsloket.identity.keycloak.Unreachable;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.login.Logins.Kind;
import org.fondsloket.identity.login.Logins.Login;
import org.fondsloket.identity.login.PortalLanguage;
import org.fondsloket.identity.signin.SignInCommand.RecordLogin;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the portal who is logged in and what he may do. The rights come from the same copy that
 * every service decides on, so that the portal shows no door that is still closed.
 */
@RestController
@RequestMapping("/api/me")
class MeEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(MeEndpoint.class);

    private final Logins logins;
    private final AccessDecisions decisions;
    private final CurrentActor actor;
    private final KeycloakAdmin keycloak;
    private final Commands commands;

    MeEndpoint(
            Logins logins,
            AccessDecisions decisions,
            CurrentActor actor,
            KeycloakAdmin keycloak,
            Commands commands) {
        this.commands = commands;
        this.logins = logins;
        this.decisions = decisions;
        this.actor = actor;
        this.keycloak = keycloak;
    }

    @GetMapping
    Me me(@AuthenticationPrincipal Jwt token) {
        String subject = actor.subject();
        List<AccessDecisions.Grant> grants = decisions.grantsOf(subject);
        Optional<Login> login = logins.find(subject);
        String userName = login.map(Login::userName).orElseGet(() -> nameIn(token));
        return new Me(
                subject,
                userName,
                login.map(Login::displayName).orElse(userName),
                login.map(Login::language).orElse("en"),
                grants.stream()
                        .filter(grant -> grant.employerNumber().equals(Right.FUND))
                        .flatMap(grant -> inOrder(grant).stream())
                        .toList(),
                grants.stream()
                        .filter(grant -> !grant.employerNumber().equals(Right.FUND))
                        .map(grant -> new EmployerRights(grant.employerNumber(), inOrder(grant)))
                        .toList());
    }

    @PutMapping("/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void speak(@RequestBody Language wish) {
        String language = wish.language();
        if (language == null) {
            throw invalid(new FieldError("/language", "field.required", Map.of()));
        }
        PortalLanguage.check("/language", language)
                .ifPresent(
                        error -> {
                            throw invalid(error);
                        });
        Login login = logins.find(actor.subject()).orElseThrow(Problem::notFound);
        logins.setLanguage(login.subject(), language);
        if (login.kind() == Kind.PERSON) {
            commands.send(new RecordLogin(login.subject()), actor.envelopeFor(Right.FUND));
            try {
                keycloak.setLanguage(login.subject(), language);
            } catch (Refused | Unreachable away) {
                // Only the login page would greet in the former language: no reason to fail.
                LOG.warn("Keycloak did not take the language", away);
            }
        }
    }

    private static Problem invalid(FieldError error) {
        return new Problem(422, "INVALID_INPUT", Map.of(), List.of(error));
    }

    /** For a login that was not made here: what Keycloak wrote into the token. */
    private static String nameIn(Jwt token) {
        String name = token.getClaimAsString("preferred_username");
        if (name == null) {
            name = token.getClaimAsString("azp");
        }
        return name == null ? "" : name;
    }

    private static List<String> inOrder(AccessDecisions.Grant grant) {
        return Right.of(grant.employerNumber()).stream()
                .map(Right::name)
                .filter(grant.rights()::contains)
                .toList();
    }

    /** Answer of {@code GET /api/me}. */
    record Me(
            String subject,
            String userName,
            String name,
            String language,
            List<String> fund,
            List<EmployerRights> employers) {}

    /** Rights for one employer. */
    record EmployerRights(String employerNumber, List<String> rights) {}

    /** Body of the wish for a language. */
    record Language(@Nullable String language) {}
}
