package org.fondsloket.gateway.route;

import java.security.Principal;
import java.time.Duration;
import org.fondsloket.gateway.problem.Correlation;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
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
    private final Problems problems;

    Passage(OAuth2AuthorizedClientManager tokens, Problems problems) {
        this.tokens = tokens;
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
        } catch (ClientAuthorizationException refused) {
            return refusal(request, refused);
        } catch (OAuth2AuthorizationException refused) {
            return refusal(request, refused);
        }
        if (client == null) {
            return expired(request);
        }
        return handle(request, client.getAccessToken().getTokenValue(), next);
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
    private ServerResponse refusal(ServerRequest request, OAuth2AuthorizationException refused) {
        String code = refused.getError().getErrorCode();
        if (OAuth2ErrorCodes.INVALID_GRANT.equals(code)) {
            return expired(request);
        }
        LOG.warn("No fresh access token: {}", code);
        return Refusals.answer(problems, ProblemCode.LOGIN_UNAVAILABLE, KEYCLOAK_BACK);
    }

    private ServerResponse expired(ServerRequest request) {
        var session = request.servletRequest().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Refusals.answer(problems, ProblemCode.SESSION_EXPIRED, null);
    }
}
