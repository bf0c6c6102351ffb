package org.fondsloket.platform.web.login;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.problem.ProblemAnswers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Lets nobody in without a token that was made for this platform. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@EnableConfigurationProperties(OAuth2ResourceServerProperties.class)
class LoginAutoConfiguration {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

    /** Keycloak's own claim for what a token is for. */
    private static final String KIND = "typ";

    private static final String ACCESS = "Bearer";

    @Bean
    @ConditionalOnMissingBean
    CurrentActor currentActor(
            @Value("${fondsloket.web.portal-client:fondsloket-gateway}") String portalClient) {
        return new TokenActor(portalClient);
    }

    /** Asks the issuer for its keys at the first token, so that a service starts without it. */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(
            OAuth2ResourceServerProperties properties,
            ObjectProvider<EndedLogins> endedLogins,
            @Value("${fondsloket.web.audience:fondsloket-api}") String audience) {
        OAuth2ResourceServerProperties.Jwt settings = properties.getJwt();
        String issuer = Objects.requireNonNull(settings.getIssuerUri(), "issuer-uri is needed");
        String keys = settings.getJwkSetUri();
        return new SupplierJwtDecoder(
                () -> {
                    NimbusJwtDecoder decoder =
                            (keys == null
                                            ? NimbusJwtDecoder.withIssuerLocation(issuer)
                                            : NimbusJwtDecoder.withJwkSetUri(keys))
                                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                                    .build();
                    decoder.setJwtValidator(
                            new DelegatingOAuth2TokenValidator<>(
                                    tokenChecks(issuer, audience),
                                    token -> stillCounts(token, endedLogins)));
                    return decoder;
                });
    }

    /**
     * A token says no more than the second in which it was issued: whoever logs in with the new
     * password in the second of the change itself must get in.
     */
    private static OAuth2TokenValidatorResult stillCounts(
            Jwt token, ObjectProvider<EndedLogins> endedLogins) {
        Instant issued = token.getIssuedAt();
        String subject = token.getSubject();
        EndedLogins ended = endedLogins.getIfAvailable();
        return ended != null
                        && subject != null
                        && ended.endedAt(subject)
                                .filter(
                                        at ->
                                                issued == null
                                                        || issued.isBefore(
                                                                at.truncatedTo(ChronoUnit.SECONDS)))
                                .isPresent()
                ? OAuth2TokenValidatorResult.failure(
                        BearerTokenErrors.invalidToken("the login was ended"))
                : OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidator<Jwt> tokenChecks(String issuer, String audience) {
        JwtTimestampValidator times = new JwtTimestampValidator(CLOCK_SKEW);
        times.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                List.of(
                        times,
                        new JwtIssuerValidator(issuer),
                        new JwtAudienceValidator(audience),
                        new JwtClaimValidator<String>(
                                JwtClaimNames.SUB, subject -> !subject.isBlank()),
                        new JwtClaimValidator<Instant>(
                                JwtClaimNames.IAT,
                                issued ->
                                        issued == null
                                                || issued.isBefore(Instant.now().plus(CLOCK_SKEW))),
                        // Keycloak signs ID, refresh and logout tokens with the same key.
                        new JwtClaimValidator<Object>(
                                KIND, kind -> kind == null || ACCESS.equals(kind))));
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain tokensOnly(
            HttpSecurity http,
            ProblemAnswers answers,
            JwtDecoder decoder,
            @Value("${fondsloket.web.public:}") Set<String> open)
            throws Exception {
        BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
        AuthenticationEntryPoint unauthenticated =
                (request, response, failure) -> {
                    challenge.commence(request, response, failure);
                    answers.write(request, response, new Problem(401, "UNAUTHENTICATED"));
                };
        AccessDeniedHandler denied =
                (request, response, failure) ->
                        answers.write(request, response, new Problem(403, "ACCESS_DENIED"));
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.ASYNC)
                                        .permitAll()
                                        .requestMatchers(
                                                HttpMethod.GET,
                                                "/actuator/health",
                                                "/actuator/health/**",
                                                "/actuator/prometheus",
                                                "/openapi.yaml")
                                        .permitAll()
                                        // Whoever cannot log in yet, or no longer, starts here.
                                        .requestMatchers("/api/public/**")
                                        .permitAll()
                                        .requestMatchers(
                                                request ->
                                                        "GET".equals(request.getMethod())
                                                                && open.contains(
                                                                        request.getRequestURI()))
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(denied))
                .oauth2ResourceServer(
                        tokens ->
                                tokens.bearerTokenResolver(onlyHeader())
                                        .jwt(jwt -> jwt.decoder(decoder))
                                        .authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(denied))
                .build();
    }

    /** With two headers each part of the way could take another one for the caller. */
    private static BearerTokenResolver onlyHeader() {
        DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();
        return request -> {
            if (Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1) {
                throw new OAuth2AuthenticationException(
                        BearerTokenErrors.invalidToken("more than one token"));
            }
            return header.resolve(request);
        };
    }
}
