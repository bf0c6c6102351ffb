package org.fondsloket.gateway.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fondsloket.gateway.GatewayProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the portal whether somebody is logged in, and hands it the CSRF cookie on the way. */
@RestController
class SessionEndpoint {

    private final Duration window;
    private final Clock clock;

    SessionEndpoint(GatewayProperties properties, Clock clock) {
        this.window = properties.elevation();
        this.clock = clock;
    }

    @GetMapping("/session")
    ResponseEntity<Session> session(
            @AuthenticationPrincipal @Nullable OidcUser user, CsrfToken csrf) {
        // Reading the token is what writes its cookie: the first POST of the portal needs it.
        csrf.getToken();
        Session session = user == null ? Session.NOBODY : sessionOf(user);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(session);
    }

    private Session sessionOf(OidcUser user) {
        Strength strength =
                Strength.of(
                        user.getIdToken().getClaimAsString("acr"),
                        user.getIdToken().getAuthenticatedAt());
        Instant now = clock.instant();
        Instant until = strength.elevatedUntil(window);
        return new Session(
                true,
                user.getSubject(),
                user.getPreferredUsername(),
                strength.levelAt(now, window),
                until == null || now.isAfter(until) ? null : until,
                user.getIdToken().getClaimAsString(BrokeredLogin.BROKER));
    }

    /**
     * What the portal may know of the login; the services decide by the token.
     *
     * @param level level that the login has at this moment
     * @param elevatedUntil until when the second factor counts; absent where none does
     * @param broker entry of the broker with which the session began; absent where none was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(
            boolean authenticated,
            @Nullable String subject,
            @Nullable String userName,
            @Nullable String level,
            @Nullable Instant elevatedUntil,
            @Nullable String broker) {

        static final Session NOBODY = new Session(false, null, null, null, null, null);
    }
}
