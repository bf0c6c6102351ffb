package org.fondsloket.platform.web.login;

import java.util.Objects;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.request.RequestThread;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reads the caller from the checked token. */
final class TokenActor implements CurrentActor {

    private final String portalClient;

    TokenActor(String portalClient) {
        this.portalClient = portalClient;
    }

    @Override
    public String subject() {
        return subjectOf(token());
    }

    @Override
    public Envelope envelopeFor(String employerNumber) {
        Jwt token = token();
        Actor actor =
                new Actor(
                        subjectOf(token),
                        null,
                        employerNumber,
                        null,
                        token.getClaimAsString("acr"));
        boolean portal = portalClient.equals(token.getClaimAsString("azp"));
        RequestThread thread = thread();
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

    private static RequestThread thread() {
        if (RequestContextHolder.currentRequestAttributes()
                instanceof ServletRequestAttributes attributes) {
            return RequestThread.of(attributes.getRequest());
        }
        throw new IllegalStateException("there is no HTTP request here");
    }
}
