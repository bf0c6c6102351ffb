package org.fondsloket.gateway.login;

import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * Looks whether a login brought the level it was asked for, before anything of it is kept.
 *
 * <p>An essential claim is a request and no enforcement: Keycloak may hand out a session that
 * exists although more was asked (CVE-2026-97176). A refusal here leaves the session that was there
 * before as it was. Signatures are checked right after this; what is read here came from Keycloak
 * itself.
 */
final class AskedLevel
        implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    static final String NOT_REACHED = "level_not_reached";

    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> keycloak;
    private final BrokeredLogin brokers;

    AskedLevel(
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> keycloak,
            BrokeredLogin brokers) {
        this.keycloak = keycloak;
        this.brokers = brokers;
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest login) {
        OAuth2AccessTokenResponse tokens = keycloak.getTokenResponse(login);
        String asked =
                LoginWish.of(login.getAuthorizationExchange().getAuthorizationRequest()).acr();
        if (asked != null
                && !(reaches(asked, tokens.getAccessToken().getTokenValue())
                        && reaches(asked, tokens.getAdditionalParameters().get("id_token")))) {
            throw new OAuth2AuthorizationException(
                    new OAuth2Error(NOT_REACHED, "less than " + asked + " came back", null));
        }
        brokers.requireRecognised(tokens.getAccessToken().getTokenValue());
        return tokens;
    }

    private static boolean reaches(String asked, @Nullable Object token) {
        try {
            return token instanceof String text && Strength.of(text).reaches(asked);
        } catch (ParseException noToken) {
            return false;
        }
    }
}
