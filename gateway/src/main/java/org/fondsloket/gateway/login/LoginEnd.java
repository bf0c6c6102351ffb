package org.fondsloket.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fondsloket.gateway.portal.PortalPage;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Where a login goes on: to the page it was for, to a page that says what was refused, or, if it
 * could not even begin, to one that says so.
 */
final class LoginEnd implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginEnd.class);
    private static final Duration KEYCLOAK_BACK = Duration.ofSeconds(5);

    private final Problems problems;
    private final PortalPage page;

    LoginEnd(Problems problems, PortalPage page) {
        this.problems = problems;
        this.page = page;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        response.sendRedirect(
                BegunLogins.endingIn(request).map(LoginWish::back).orElse(BackPath.HOME));
    }

    /** A step-up that failed leaves the session as it was; the page offers to try it again. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        String code =
                failure instanceof OAuth2AuthenticationException oauth
                        ? oauth.getError().getErrorCode()
                        : failure.getClass().getSimpleName();
        LOG.warn("Login failed: {}", code);
        LoginWish wish =
                BegunLogins.endingIn(request)
                        .orElseGet(() -> new LoginWish(null, null, null, BackPath.HOME));
        String broker = BrokeredLogin.refusalIn(code);
        if (wish.acr() == null && broker == null) {
            response.sendRedirect("/?login=failed");
            return;
        }
        String why = code.equals(AskedLevel.NOT_REACHED) ? "level" : "failed";
        response.sendRedirect(
                "/sign-in-refused?why=%s&level=%s&back=%s"
                        .formatted(
                                broker == null ? why : broker,
                                wish.acr() == null ? "L1" : wish.acr(),
                                URLEncoder.encode(wish.back(), StandardCharsets.UTF_8)));
    }

    /** What cannot begin is answered here: Keycloak is away, or nobody offers such a login. */
    ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> ofUnstartedLogins() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(LoginEnd.this::unstarted);
                return filter;
            }
        };
    }

    private void unstarted(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (!(failure.getCause() instanceof PushedLogin.KeycloakAway)) {
            problems.write(request, response, ProblemCode.BAD_REQUEST);
            return;
        }
        LOG.warn("No login can begin", failure);
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            page.write(response, ProblemCode.LOGIN_UNAVAILABLE.status(), KEYCLOAK_BACK);
        } else {
            problems.write(request, response, ProblemCode.LOGIN_UNAVAILABLE, KEYCLOAK_BACK);
        }
    }
}
