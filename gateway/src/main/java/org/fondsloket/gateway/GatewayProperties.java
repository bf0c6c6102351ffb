package org.fondsloket.gateway;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * All that an operator may turn at the edge.
 *
 * @param issuer address of the realm whose tokens count
 * @param publicUrl address people type when it differs from the one this process sees, else empty
 * @param keycloak address at which this process reaches the realm when it is not the issuer's
 * @param elevation how long a second factor is shown to count; the services decide by their own
 *     rule
 */
@ConfigurationProperties("fondsloket.gateway")
public record GatewayProperties(
        URI issuer,
        String audience,
        @DefaultValue("") String publicUrl,
        @DefaultValue("") String keycloak,
        @DefaultValue("5m") Duration elevation,
        Client client,
        Services services,
        @DefaultValue Upstream upstream,
        @DefaultValue Limits limits) {

    /** True when people reach the edge over TLS, even if a proxy in front takes it off. */
    public boolean isPublicUrlSecure() {
        return publicUrl.startsWith("https://");
    }

    /** The realm as this process reaches it; browsers go to the issuer. */
    public String realm() {
        return keycloak.isEmpty() ? issuer.toString() : keycloak;
    }

    /** Credentials of the edge at Keycloak. */
    public record Client(String id, String secret) {

        @Override
        public String toString() {
            return "Client[id=" + id + "]";
        }
    }

    /** Where the services listen. */
    public record Services(
            URI identity, URI employer, URI employee, URI reporting, URI ledger, URI mailbox) {}

    /**
     * How long the edge waits for a service.
     *
     * @param connections open connections per service: a slow one cannot take them all
     */
    public record Upstream(
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("20s") Duration responseTimeout,
            @DefaultValue("200") int connections) {}

    /**
     * What one caller may send.
     *
     * @param body longest body
     * @param upload longest body of an uploaded table
     * @param document longest body with a document for the fund
     * @param perClient for one logged-in person or machine
     * @param perAddress for one network address, logged in or not
     */
    public record Limits(
            @DefaultValue("2MB") DataSize body,
            @DefaultValue("5184KB") DataSize upload,
            @DefaultValue("10304KB") DataSize document,
            @DefaultValue("16KB") DataSize token,
            @DefaultValue Rate perClient,
            @DefaultValue Rate perAddress) {}

    /** A token bucket; a rate of 0 switches it off. */
    public record Rate(@DefaultValue("1000") long perSecond, @DefaultValue("4000") long burst) {}
}
