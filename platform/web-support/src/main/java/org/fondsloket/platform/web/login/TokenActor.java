package org.fondsloket.platform.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Level;
import org.fondsloket.platform.web.LoginStrength;
import org.fondsloket.platform.web.request.Acting;
import org.fondsloket.platform.web.request.RequestThread;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reads the caller from the checked token. */
final class TokenActor implements CurrentActor {

    /** Keycloak names the client in this claim where a client logged in by itself. */
    private static final String MACHINE = "client_id";

    private final String portalClient;

    TokenActor(String portalClient) {
        this.portalClient = portalClient;
    }

    @Override
    public String subject() {
        return subjectOf(token());
    }

    @Override
    public LoginStrength strength() {
        Jwt token = token();
        Instant login = token.getClaimAsInstant("auth_time");
        return new LoginStrength(
                Level.ofLogin(token.getClaimAsString("acr")),
                login == null ? null : Duration.between(login, Instant.now()),
                token.hasClaim(MACHINE));
    }

    @Override
    public Envelope envelopeFor(String employerNumber) {
        Jwt token = token();
        Optional<Acting> acting = Acting.in(request(), employerNumber);
        Actor actor =
                new Actor(
                        subjectOf(token),
                        acting.map(Acting::organisation).orElse(null),
                        employerNumber,
                        acting.map(Acting::mandate).orElse(null),
                        token.getClaimAsString("acr"));
        boolean portal = portalClient.equals(token.getClaimAsString("azp"));
        RequestThread thread = RequestThread.of(request());
        return new Envelope(
                actor,
                portal ? Channel.PORTAL : Channel.API,
                thread.correlationId(),
                null,
                thread.traceparent());
    }

    /** Never missing: a token without it was refused. */
    private static String subjectOf(Jwt token) {
        return Objects.requireNonNull(token.getSubject(), "token without subject");
    }

    private static Jwt token() {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken login) {
            return login.getToken();
        }
        throw new IllegalStateException("nobody is logged in here");
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.currentRequestAttributes()
                instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("there is no HTTP request here");
    }
}
