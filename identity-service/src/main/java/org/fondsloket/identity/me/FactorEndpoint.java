package org.fondsloket.identity.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.KeycloakAdmin.SecondFactor;
import org.fondsloket.identity.keycloak.Unreachable;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows a person what he logs in with beside the password; changes are made at Keycloak itself. */
@RestController
class FactorEndpoint {

    private static final String APP = "otp";

    private final KeycloakAdmin keycloak;
    private final CurrentActor actor;

    FactorEndpoint(KeycloakAdmin keycloak, CurrentActor actor) {
        this.keycloak = keycloak;
        this.actor = actor;
    }

    @GetMapping("/api/me/factors")
    List<Factor> factors() {
        try {
            return keycloak.secondFactors(actor.subject()).stream().map(Factor::of).toList();
        } catch (Unreachable away) {
            throw new Problem(503, "UNAVAILABLE");
        }
    }

    /**
     * One of them.
     *
     * @param label name the person gave it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Factor(String id, Kind kind, @Nullable String label, Instant since) {

        static Factor of(SecondFactor factor) {
            return new Factor(
                    factor.id(),
                    factor.type().equals(APP) ? Kind.APP_CODE : Kind.PASSKEY,
                    factor.label().isBlank() ? null : factor.label(),
                    factor.createdAt());
        }
    }

    /** What it is. */
    enum Kind {
        APP_CODE,
        PASSKEY
    }
}
