package org.fondsloket.gateway.login;

import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizationSuccessHandler;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps a refreshed token unless it claims a second factor that this session never showed: what a
 * refresh adds was proved somewhere else, or not at all (see {@link Strength}).
 */
final class RefreshedTokens implements OAuth2AuthorizationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshedTokens.class);

    private final OAuth2AuthorizedClientRepository clients;

    RefreshedTokens(OAuth2AuthorizedClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public void onAuthorizationSuccess(
            OAuth2AuthorizedClient client, Authentication login, Map<String, Object> attributes) {
        if (!vouched(client.getAccessToken().getTokenValue(), login.getPrincipal())) {
            LOG.warn("A refreshed token claims more than the login did");
            throw new LevelOfAnotherLogin();
        }
        ServletRequestAttributes request =
                (ServletRequestAttributes)
                        Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        clients.saveAuthorizedClient(
                client, login, request.getRequest(), Objects.requireNonNull(request.getResponse()));
    }

    private static boolean vouched(String token, @Nullable Object principal) {
        try {
            return principal instanceof OidcUser user
                    && Strength.of(
                                    user.getIdToken().getClaimAsString("acr"),
                                    user.getIdToken().getAuthenticatedAt())
                            .vouchesFor(Strength.of(token));
        } catch (ParseException noToken) {
            return false;
        }
    }
}
