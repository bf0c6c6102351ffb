package org.fondsloket.gateway.route;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fondsloket.gateway.login.LevelOfAnotherLogin;
import org.fondsloket.gateway.problem.Correlation;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What happens to a request on its way in: cookies stay here, the session's access token goes on,
 * fresh if need be.
 */
class Passage implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(Passage.class);
    private static final Duration KEYCLOAK_BACK = Duration.ofSeconds(5);

    /** Set here and nowhere else: services count attempts at guessing by it. */
    private static final String SOURCE = "X-Source-Address";

    private final OAuth2AuthorizedClientManager tokens;
    private final OAuth2AuthorizedClientRepository clients;
    private final Clock clock;
    private final Problems problems;

    Passage(
            OAuth2AuthorizedClientManager tokens,
            OAuth2AuthorizedClientRepository clients,
            Clock clock,
            Problems problems) {
        this.tokens = tokens;
        this.clients = clients;
        this.clock = clock;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        Principal caller = request.principal().orElse(null);
        if (!(caller instanceof OAuth2AuthenticationToken session)) {
            // A machine: its own token was checked and goes on as it came.
            return handle(request, null, next);
        }
        OAuth2AuthorizedClient client;
        try {
            client =
                    tokens.authorize(
                            OAuth2AuthorizeRequest.withClientRegistrationId(
                                            session.getAuthorizedClientRegistrationId())
                                    .principal(session)
                                    .build());
        } catch (LevelOfAnotherLogin refused) {
            // Nothing of it was kept, and the session may stay for the new login.
            return Refusals.answer(problems, ProblemCode.SESSION_EXPIRED, null);
        } catch (OAuth2AuthorizationException refused) {
            return refusal(request, session, refused, next);
        }
        if (client == null) {
            return expired(request);
        }
        ServerResponse answer = handle(request, client.getAccessToken().getTokenValue(), next);
        return endsTheLogin(answer) ? expired(request) : answer;
    }

    /**
     * A service that takes this session's token no more says that its login was ended, for instance
     * by a new password: the session goes at once and not when its token ends.
     */
    private static boolean endsTheLogin(ServerResponse answer) {
        String challenge = answer.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE);
        return answer.statusCode().value() == 401
                && challenge != null
                && challenge.contains("error=\"invalid_token\"");
    }

    private static ServerResponse handle(
            ServerRequest request, @Nullable String token, HandlerFunction<ServerResponse> next)
            throws Exception {
        ServerRequest inner =
                ServerRequest.from(request)
                        .headers(
                                headers -> {
                                    headers.remove(HttpHeaders.COOKIE);
                                    headers.remove("X-XSRF-TOKEN");
                                    headers.set(
                                            Correlation.HEADER,
                                            Correlation.of(request.servletRequest()));
                                    headers.set(SOURCE, request.servletRequest().getRemoteAddr());
                                    if (token != null) {
                                        headers.setBearerAuth(token);
                                    }
                                })
                        .build();
        ServerResponse answer = next.handle(inner);
        answer.headers().remove(HttpHeaders.SET_COOKIE);
        answer.headers().remove(Correlation.HEADER);
        return answer;
    }

    /** The login at Keycloak has ended, or Keycloak cannot be asked: two different answers. */
    private ServerResponse refusal(
            ServerRequest request,
            OAuth2AuthenticationToken session,
            OAuth2AuthorizationException refused,
            HandlerFunction<ServerResponse> next)
            throws Exception {
        String code = refused.getError().getErrorCode();
        if (OAuth2ErrorCodes.INVALID_GRANT.equals(code)) {
            return expired(request);
        }
        String good = stillGood(request, session);
        if (good != null) {
            return handle(request, good, next);
        }
        LOG.warn("No fresh access token: {}", code);
        return Refusals.answer(problems, ProblemCode.LOGIN_UNAVAILABLE, KEYCLOAK_BACK);
    }

    /** A token is renewed a minute before its end: while Keycloak is away, that minute counts. */
    private @Nullable String stillGood(ServerRequest request, OAuth2AuthenticationToken session) {
        OAuth2AuthorizedClient kept =
                clients.loadAuthorizedClient(
                        session.getAuthorizedClientRegistrationId(),
                        session,
                        request.servletRequest());
        if (kept == null) {
            return null;
        }
        OAuth2AccessToken token = kept.getAccessToken();
        Instant end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end) ? token.getTokenValue() : null;
    }

    private ServerResponse expired(ServerRequest request) {
        var session = request.servletRequest().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Refusals.answer(problems, ProblemCode.SESSION_EXPIRED, null);
    }
}
