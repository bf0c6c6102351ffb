package org.fondsloket.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.fondsloket.gateway.GatewayProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Tells Keycloak itself what a login is for (RFC 9126) and sends the browser there with a mere
 * number: nobody can edit the level or the action on the way. The realm takes nothing else from us.
 * It also shows in time that Keycloak is away.
 */
final class PushedLogin implements RedirectStrategy {

    /** Keycloak did not take the login. */
    static final class KeycloakAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeycloakAway(Throwable cause) {
            super("Keycloak did not take the login", cause);
        }
    }

    private static final ParameterizedTypeReference<Map<String, Object>> ANSWER =
            new ParameterizedTypeReference<>() {};

    private final RestClient keycloak;
    private final GatewayProperties.Client client;
    private final String page;
    private final String endpoint;

    PushedLogin(RestClient keycloak, GatewayProperties properties) {
        this.keycloak = keycloak;
        this.client = properties.client();
        this.page = properties.issuer() + LoginClient.ENDPOINTS + "/auth";
        this.endpoint = properties.realm() + LoginClient.ENDPOINTS + "/ext/par/request";
    }

    @Override
    public void sendRedirect(
            HttpServletRequest request, HttpServletResponse response, String target)
            throws IOException {
        String wish = URI.create(target).getRawQuery();
        response.sendRedirect(
                page
                        + "?client_id="
                        + encoded(client.id())
                        + "&request_uri="
                        + encoded(pushed(wish))
                        + brokerIn(wish));
    }

    /**
     * Which broker is asked stands in the open: whoever edits it comes to another login page, and
     * what he brings from there is judged at the end.
     */
    private static String brokerIn(String wish) {
        return Arrays.stream(wish.split("&"))
                .filter(pair -> pair.startsWith(LoginWish.BROKER_HINT + "="))
                .findFirst()
                .map(pair -> "&" + pair)
                .orElse("");
    }

    private String pushed(String parameters) {
        try {
            Map<String, Object> answer =
                    keycloak.post()
                            .uri(endpoint)
                            .headers(it -> it.setBasicAuth(client.id(), client.secret()))
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .body(parameters)
                            .retrieve()
                            .body(ANSWER);
            if (answer != null && answer.get("request_uri") instanceof String number) {
                return number;
            }
            throw new KeycloakAway(new IllegalStateException("an answer without request_uri"));
        } catch (RestClientException away) {
            throw new KeycloakAway(away);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
