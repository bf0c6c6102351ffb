package org.fondsloket.identity.keycloak;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service reaches Keycloak.
 *
 * @param issuer address of the realm
 * @param clientId this service's own client
 */
@ConfigurationProperties("fondsloket.identity.keycloak")
record KeycloakProperties(
        URI issuer,
        @DefaultValue("identity-service") String clientId,
        String clientSecret,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("15s") Duration readTimeout) {

    URI tokenEndpoint() {
        return URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** The admin API of the same realm. */
    String admin() {
        return issuer.toString().replaceFirst("/realms/", "/admin/realms/");
    }

    @Override
    public String toString() {
        return "KeycloakProperties[issuer=" + issuer + "]";
    }
}
