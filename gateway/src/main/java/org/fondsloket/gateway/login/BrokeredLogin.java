package org.fondsloket.gateway.login;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Has identity-service judge a login that came through a broker, before anything of it is kept.
 *
 * <p>Keycloak passes on what a broker states and cannot refuse it for its level. Whether the broker
 * is on the fund's list, what its word is worth and whose means it was is decided there; without an
 * answer nobody gets in this way.
 */
final class BrokeredLogin {

    /** In tokens of sessions that a broker began. */
    static final String BROKER = "broker";

    private static final String REFUSED = "broker_refused:";
    private static final String UNKNOWN = "broker";

    private static final ParameterizedTypeReference<Map<String, Object>> PROBLEM =
            new ParameterizedTypeReference<>() {};

    private final RestClient identity;

    BrokeredLogin(RestClient identity) {
        this.identity = identity;
    }

    /**
     * @throws OAuth2AuthorizationException when the login came through a broker and is refused
     */
    void requireRecognised(String accessToken) {
        if (!isBrokered(accessToken)) {
            return;
        }
        try {
            identity.post()
                    .uri("/api/me/broker-login")
                    .headers(headers -> headers.setBearerAuth(accessToken))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of())
                    .exchange(
                            (_, answer) -> {
                                if (!answer.getStatusCode().is2xxSuccessful()) {
                                    throw refusal(answer.getStatusCode(), answer.bodyTo(PROBLEM));
                                }
                                return true;
                            });
        } catch (RestClientException away) {
            throw new OAuth2AuthorizationException(
                    new OAuth2Error(REFUSED + "failed", "nobody could judge the broker", null),
                    away);
        }
    }

    /** Why a login was refused, as the portal's page knows it; nothing where it was not this. */
    static @Nullable String refusalIn(String code) {
        return code.startsWith(REFUSED) ? code.substring(REFUSED.length()) : null;
    }

    private static OAuth2AuthorizationException refusal(
            HttpStatusCode status, @Nullable Map<String, Object> problem) {
        String code = problem != null && problem.get("code") instanceof String it ? it : "";
        String why =
                switch (code) {
                    case "BROKER_NOT_RECOGNISED" -> UNKNOWN;
                    case "BROKER_LEVEL_TOO_LOW" -> "broker-level";
                    case "BROKER_NOT_LINKED" -> "broker-unlinked";
                    case "BROKER_IDENTITY_TAKEN" -> "broker-taken";
                    default -> "failed";
                };
        return new OAuth2AuthorizationException(
                new OAuth2Error(REFUSED + why, "identity-service answered " + status, null));
    }

    private static boolean isBrokered(String accessToken) {
        try {
            return SignedJWT.parse(accessToken).getJWTClaimsSet().getClaim(BROKER) != null;
        } catch (ParseException noToken) {
            // Nobody can say where it came from.
            throw new OAuth2AuthorizationException(
                    new OAuth2Error(REFUSED + "failed", "no signed token", null), noToken);
        }
    }
}
