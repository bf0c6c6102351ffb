package org.fondsloket.gateway.token;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fondsloket.gateway.GatewayProperties;
import org.fondsloket.gateway.limit.ClientLimit;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.client.RestTemplate;

/**
 * The chain for machines: whoever sends an Authorization header is judged by it alone.
 *
 * <p>No session, no cookie, no CSRF: a browser never sends such a header by itself.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);
    private static final Duration KEYCLOAK_BACK = Duration.ofSeconds(5);

    @Bean
    JwtDecoder jwtDecoder(GatewayProperties properties, Clock clock) {
        var http = new SimpleClientHttpRequestFactory();
        http.setConnectTimeout(Duration.ofSeconds(2));
        http.setReadTimeout(Duration.ofSeconds(5));
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(
                                properties.realm() + "/protocol/openid-connect/certs")
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .restOperations(new RestTemplate(http))
                        .build();
        JwtTimestampValidator times = new JwtTimestampValidator(CLOCK_SKEW);
        times.setAllowEmptyExpiryClaim(false);
        times.setClock(clock);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        List.of(
                                times,
                                new JwtIssuerValidator(properties.issuer().toString()),
                                new JwtAudienceValidator(properties.audience()))));
        return new VerifiedTokens(decoder, clock);
    }

    @Bean
    @Order(20)
    SecurityFilterChain tokenChain(
            HttpSecurity http,
            JwtDecoder decoder,
            GatewayProperties properties,
            Problems problems) {
        AuthenticationEntryPoint refused =
                (request, response, failure) -> {
                    response.setHeader(
                            HttpHeaders.WWW_AUTHENTICATE,
                            failure instanceof OAuth2AuthenticationException
                                    ? "Bearer error=\"invalid_token\""
                                    : "Bearer");
                    problems.write(request, response, ProblemCode.TOKEN_REFUSED);
                };
        return http.securityMatcher(
                        request ->
                                request.getHeader(HttpHeaders.AUTHORIZATION) != null
                                        && request.getRequestURI().startsWith("/api/"))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.bearerTokenResolver(resolver(properties))
                                        .authenticationEntryPoint(refused)
                                        .jwt(jwt -> jwt.decoder(decoder))
                                        .withObjectPostProcessor(
                                                keycloakAwayIsNotTheCallersFault(
                                                        refused, problems)))
                .exceptionHandling(
                        failing ->
                                failing.authenticationEntryPoint(refused)
                                        .accessDeniedHandler(
                                                (request, response, denied) ->
                                                        problems.write(
                                                                request,
                                                                response,
                                                                ProblemCode.ACCESS_DENIED)))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new ClientLimit(properties, problems), AuthorizationFilter.class)
                .build();
    }

    /** A giant header is refused unread: the longest real token has two kilobytes. */
    private static BearerTokenResolver resolver(GatewayProperties properties) {
        var header = new DefaultBearerTokenResolver();
        long longest = properties.limits().token().toBytes();
        return request -> {
            String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
            if (sent != null && sent.length() > longest) {
                throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("too long"));
            }
            return header.resolve(request);
        };
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter>
            keycloakAwayIsNotTheCallersFault(AuthenticationEntryPoint refused, Problems problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(
                        (request, response, failure) -> {
                            if (failure instanceof AuthenticationServiceException) {
                                problems.write(
                                        request,
                                        response,
                                        ProblemCode.LOGIN_UNAVAILABLE,
                                        KEYCLOAK_BACK);
                            } else {
                                refused.commence(request, response, failure);
                            }
                        });
                return filter;
            }
        };
    }
}
