package org.fondsloket.gateway.portal;

import java.net.URI;
import org.fondsloket.gateway.GatewayProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The headers that tell a browser what our pages may do: as little as they need. */
public final class PortalHeaders {

    private static final String FEATURES =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " usb=(), xr-spatial-tracking=()";

    private PortalHeaders() {}

    /** Everything but the page itself: an answer that is data or a file runs nothing. */
    public static void apply(
            HeadersConfigurer<HttpSecurity> headers, GatewayProperties properties) {
        headers.contentSecurityPolicy(
                        policy ->
                                policy.policyDirectives(
                                        "default-src 'none'; frame-ancestors 'none';"
                                                + " base-uri 'none'; form-action 'none'"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(FEATURES))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        // Only where TLS is really spoken: on plain loopback it would lock the browser out.
        if (properties.isPublicUrlSecure()) {
            headers.httpStrictTransportSecurity(hsts -> hsts.disable());
            headers.addHeaderWriter(
                    new StaticHeadersWriter(
                            "Strict-Transport-Security", "max-age=31536000; includeSubDomains"));
        }
    }

    /** The page itself: own scripts only, and style elements only with this answer's nonce. */
    static String pagePolicy(String nonce, URI issuer) {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self' %s"
                .formatted(nonce, origin(issuer));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
