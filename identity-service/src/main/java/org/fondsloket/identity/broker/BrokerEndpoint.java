package org.fondsloket.identity.broker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.fondsloket.identity.broker.BrokerIdentities.Row;
import org.fondsloket.identity.broker.BrokerLogins.Assertion;
import org.fondsloket.identity.broker.BrokerProperties.Door;
import org.fondsloket.identity.keycloak.Unreachable;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logins through brokers: which are offered, what one is worth, and whose they are. */
@RestController
class BrokerEndpoint {

    private final BrokerProperties properties;
    private final BrokerLogins logins;

    BrokerEndpoint(BrokerProperties properties, BrokerLogins logins) {
        this.properties = properties;
        this.logins = logins;
    }

    /** The ways in that there are beside the fund's own login; often none. */
    @GetMapping("/api/public/brokers")
    List<Offered> offered() {
        return properties.doors().stream().map(Offered::of).toList();
    }

    /** The edge asks this before it begins a session that came through a broker. */
    @PostMapping("/api/me/broker-login")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void judge(@AuthenticationPrincipal Jwt token) {
        String alias = token.getClaimAsString("broker");
        if (alias == null) {
            // A password opened this session: there is nothing to judge.
            return;
        }
        orUnavailable(
                () ->
                        logins.judge(
                                new Assertion(
                                        alias,
                                        token.getClaimAsString("broker_level"),
                                        token.getClaimAsString("broker_organisation"),
                                        token.getClaimAsString("broker_chain"),
                                        token.getClaimAsString("sid"))));
    }

    @GetMapping("/api/me/brokers")
    List<Linked> linked() {
        return logins.own().stream().map(Linked::of).toList();
    }

    @DeleteMapping("/api/me/brokers/{broker}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(@PathVariable String broker) {
        orUnavailable(
                () -> {
                    logins.unlink(broker);
                    return true;
                });
    }

    private static <T> T orUnavailable(Supplier<T> act) {
        try {
            return act.get();
        } catch (Unreachable away) {
            throw new Problem(503, "UNAVAILABLE");
        }
    }

    /**
     * A way in.
     *
     * @param alias what the login is told to choose it
     * @param level level that the broker is asked for
     */
    record Offered(String alias, String broker, String level) {

        static Offered of(Door door) {
            return new Offered(door.entry().alias(), door.broker().name(), door.entry().level());
        }
    }

    /**
     * A means that opens the caller's login.
     *
     * @param organisation number of the organisation it was last used for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Linked(
            String broker,
            String level,
            @Nullable String organisation,
            Instant since,
            Instant lastUsed) {

        static Linked of(Row row) {
            return new Linked(
                    row.identity().broker(),
                    row.level(),
                    row.organisation(),
                    row.linkedAt(),
                    row.usedAt());
        }
    }
}
