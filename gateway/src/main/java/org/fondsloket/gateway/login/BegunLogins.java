package org.fondsloket.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Keeps begun logins in the session, and says at the end of one with which wish it began. */
final class BegunLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String ENDING = BegunLogins.class.getName();

    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> session =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    /** The wish of the login that ends with this request. */
    static Optional<LoginWish> endingIn(HttpServletRequest request) {
        return Optional.ofNullable((LoginWish) request.getAttribute(ENDING));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(
            HttpServletRequest request) {
        return session.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest login,
            HttpServletRequest request,
            HttpServletResponse response) {
        session.saveAuthorizationRequest(login, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest begun = session.removeAuthorizationRequest(request, response);
        if (begun != null) {
            request.setAttribute(ENDING, LoginWish.of(begun));
        }
        return begun;
    }
}
